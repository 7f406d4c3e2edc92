//! What all screens share: the page, the directory, the language, and the console behind them.

use leptos::prelude::*;
use waymark_map::basemap::Code;
use waymark_talk::{HostWish, MadeUp, Reply, Request};
use waymark_words::Locale;

pub use crate::host::Refused;

use crate::exercises::Summaries;
use crate::gaps::{Guides, Plan};
use crate::host::Host;
use crate::page::Page;
use crate::register::Register;

/// The team's own work, or practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Work,
    Practice,
}

/// Handed down as context; copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Planner {
    /// The language of all screens.
    pub spoken: RwSignal<Locale>,
    pub page: RwSignal<Page>,
    pub register: Register,
    /// What people decided at the gap boards.
    pub plan: Plan,
    /// What groups said.
    pub summaries: Summaries,
    /// The guides by which places are counted.
    pub guides: Guides,
    pub place: Place,
    host: StoredValue<Host, LocalStorage>,
}

impl Planner {
    pub fn new(host: Host, locale: Locale, place: Place) -> Self {
        Self {
            spoken: RwSignal::new(locale),
            page: RwSignal::new(Page::Directory),
            register: Register::unread(),
            plan: Plan::unread(),
            summaries: Summaries::unread(),
            guides: Guides::unread(),
            place,
            host: StoredValue::new_local(host),
        }
    }

    /// The language now.
    pub fn locale(self) -> Locale {
        self.spoken.get_untracked()
    }

    pub fn go(self, page: Page) {
        self.page.set(page);
    }

    /// Asks the worker.
    pub async fn ask(self, request: Request) -> Result<Reply, Refused> {
        // Closed meanwhile: then nobody waits any more.
        let host = self.host.try_get_value().ok_or(Refused::Elsewhere)?;
        host.ask(request).await
    }

    /// Something made up for practice.
    pub async fn made_up(self, what: MadeUp) -> Option<String> {
        self.host.try_get_value()?.made_up(what).await
    }

    /// A country of the base map.
    pub async fn basemap(self, code: Code) -> Option<Vec<u8>> {
        self.host.try_get_value()?.basemap(code).await
    }

    /// Back to the console's own screens, locked or not.
    pub fn wish(self, wish: HostWish) {
        if let Some(host) = self.host.try_get_value() {
            host.wish(wish);
        }
    }
}

/// What all screens share.
pub fn planner() -> Planner {
    expect_context()
}
