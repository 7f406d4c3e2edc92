//! What all screens share: the page, the directory, the language, and the console behind them.

use leptos::prelude::*;
use waymark_talk::{HostWish, Reply, Request};
use waymark_words::Locale;

pub use crate::host::Refused;

use crate::gaps::Plan;
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

    /// The made-up services of practice.
    pub async fn made_up(self) -> Option<String> {
        self.host.try_get_value()?.made_up().await
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
