//! What the cards of the export screen share: of which round, for whom, and that a file left.

use leptos::prelude::*;
use waymark_talk::{
    Advisers, Audience, LeavingStep, Left, Recipient, ReleaseOf, Reply, Request, Today,
};

use crate::console::Console;
use waymark_shell::today::today;

/// One for the whole screen; its signals live as long.
#[derive(Clone, Copy)]
pub struct Parcel {
    pub of: ReleaseOf,
    /// A code of [`audience_of`].
    pub audience: RwSignal<String>,
    pub organisation: RwSignal<String>,
    pub note: RwSignal<String>,
}

impl Parcel {
    pub fn new(of: ReleaseOf) -> Self {
        Self {
            of,
            audience: RwSignal::new(code_of(Audience::Public).to_owned()),
            organisation: RwSignal::new(String::new()),
            note: RwSignal::new(String::new()),
        }
    }

    /// What the team has said of its advisers; nothing where the worker could not tell.
    pub async fn advisers(self, console: Console) -> Option<Advisers> {
        let left = self.asks(console, LeavingStep::Look).await?;
        Some(left.advisers)
    }

    /// Writes down what advisers say.
    pub async fn advisers_say(self, console: Console, said: Advisers) -> Option<Advisers> {
        let left = self.asks(console, LeavingStep::Advisers(said)).await?;
        Some(left.advisers)
    }

    /// Writes down that a file of this name left, for the reader chosen now. It has left by then: what could not be
    /// written down has a page of its own.
    pub fn left(self, console: Console, name: &str) {
        let step = LeavingStep::Record {
            name: name.to_owned(),
            to: Recipient {
                audience: audience_of(&self.audience.get_untracked()),
                organisation: self.organisation.get_untracked(),
                note: self.note.get_untracked(),
            },
            today: Today(today()),
        };
        leptos::task::spawn_local(async move {
            let _ = self.asks(console, step).await;
        });
    }

    async fn asks(self, console: Console, step: LeavingStep) -> Option<Box<Left>> {
        let of = self.of;
        match console.ask(Request::Leaving { of, step }).await {
            Ok(Reply::Left(left)) => Some(left),
            _ => None,
        }
    }
}

/// Stable codes of the three readers.
pub fn code_of(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "public",
        Audience::Partner => "partner",
        Audience::Planner => "planner",
    }
}

/// Whatever is no other code is for everybody: the page that says least.
pub fn audience_of(code: &str) -> Audience {
    let mut all = Audience::ALL.into_iter();
    all.find(|audience| code_of(*audience) == code)
        .unwrap_or(Audience::Public)
}
