//! What the team knows of versions, and what it may do with a new one: never while the tablet is in her hands.

use leptos::prelude::*;
use waymark_keep::stored::Seat;

use crate::browser::keeper::{self, Standing, Wish};
use crate::console::Console;
use waymark_shell::leave;

/// Whether the line about a new version is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announced {
    No,
    Yes,
}

/// Handed down as context; copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Versions {
    /// Nothing until the service worker has answered.
    pub standing: RwSignal<Option<Standing>>,
    /// "Later" holds until the next start.
    later: RwSignal<bool>,
}

impl Versions {
    pub fn new() -> Self {
        Self {
            standing: RwSignal::new(None),
            later: RwSignal::new(false),
        }
    }

    /// Looks now and whenever there is news.
    pub fn watch(self) {
        keeper::on_news(move || self.look());
        self.look();
    }

    fn look(self) {
        leptos::task::spawn_local(async move { self.read().await });
    }

    async fn read(self) {
        // Without an answer what was known stays.
        if let Some(standing) = keeper::standing().await {
            self.standing.set(Some(standing));
        }
    }

    pub fn announced(self) -> Announced {
        let waits = |s: &Standing| s.is_newer() && s.wish == Wish::Open;
        let waits = self.standing.with(|s| s.as_ref().is_some_and(waits));
        if waits && !self.later.get() {
            Announced::Yes
        } else {
            Announced::No
        }
    }

    pub fn later(self) {
        self.later.set(true);
    }

    /// Not this one; a later one will be announced again.
    pub async fn refuse(self) {
        if let Some(version) = self.newest() {
            keeper::refuse(&version).await;
            self.read().await;
        }
    }

    /// Locks, agrees and starts anew. Says no where somebody may be answering or something is on its way.
    pub async fn agree(self, console: Console) -> Result<(), NotNow> {
        let busy = console.working.get_untracked();
        let seat = console
            .look()
            .await
            .map(|()| console.public.get_untracked().seat);
        match (busy, seat, self.newest()) {
            (false, Ok(Seat::Empty), Some(version)) => {
                if !keeper::agree(&version).await {
                    return Err(NotNow);
                }
                console.end_worker();
                leave::start_again();
                Ok(())
            }
            _ => Err(NotNow),
        }
    }

    fn newest(self) -> Option<String> {
        self.standing
            .with_untracked(|s| s.as_ref().map(|s| s.newest.clone()))
    }
}

/// The new version did not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotNow;

/// The versions of this tablet.
pub fn versions() -> Versions {
    use_context::<Versions>().unwrap_or_else(Versions::new)
}
