//! The summaries of exercises, as the screens hold them: read once, changed line by line, and kept with every step.

use std::sync::LazyLock;

use leptos::prelude::*;
use waymark_map::exercise::{Scripts, Session, SessionId, SessionRefused};
use waymark_map::{sessions_from_bytes, sessions_to_bytes};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use super::begin::Draft;
use crate::planner::Planner;

static SCRIPTS: LazyLock<Scripts> = LazyLock::new(Scripts::shipped);

/// The eight scripts; there is one set.
pub fn scripts() -> &'static Scripts {
    &SCRIPTS
}

/// How far they are known here.
#[derive(Clone)]
pub enum Known {
    NotRead,
    /// What is kept is none that this program can read: nothing is entered over it.
    Unreadable,
    Here(Vec<Session>),
}

/// Copies are handles to the same summaries.
#[derive(Clone, Copy)]
pub struct Summaries {
    known: RwSignal<Known>,
    /// What was chosen of one that is not begun yet.
    pub draft: Draft,
}

impl Summaries {
    pub fn unread() -> Self {
        Self {
            known: RwSignal::new(Known::NotRead),
            draft: Draft::empty(),
        }
    }

    /// Forgets them: the tablet was locked.
    pub fn lets_go(self) {
        self.known.set(Known::NotRead);
        self.draft.clear();
    }

    /// Something of them, followed.
    pub fn of<T>(self, look: impl FnOnce(&Known) -> T) -> Option<T> {
        // Closed meanwhile: then there is nothing to look at.
        self.known.try_with(look)
    }

    /// All of them, followed; none before they were read.
    pub fn all<T>(self, look: impl FnOnce(&[Session]) -> T) -> Option<T> {
        let here = |known: &Known| match known {
            Known::Here(all) => Some(look(all)),
            Known::NotRead | Known::Unreadable => None,
        };
        self.of(here).flatten()
    }

    /// One of them, followed.
    pub fn one<T>(self, id: SessionId, look: impl FnOnce(&Session) -> T) -> Option<T> {
        self.all(|all| all.iter().find(|one| one.id() == id).map(look))
            .flatten()
    }
}

impl Planner {
    /// Reads the summaries, unless they are here already.
    pub async fn read_summaries(self) {
        let known = self.summaries.known;
        if known.try_with_untracked(|known| matches!(known, Known::NotRead)) == Some(true) {
            self.read_summaries_anew().await;
        }
    }

    /// After a step that was not kept: what is on the disk holds.
    pub(crate) async fn read_summaries_again(self) {
        let known = self.summaries.known;
        if known.try_with_untracked(|known| matches!(known, Known::Here(_))) == Some(true) {
            self.read_summaries_anew().await;
        }
    }

    async fn read_summaries_anew(self) {
        let step = DirectoryStep::LookBeside(KeptBeside::Exercises);
        if let Ok(Reply::Beside(bytes)) = self.ask(Request::Directory(step)).await {
            let read = match bytes.0.is_empty() {
                true => Ok(Vec::new()),
                false => sessions_from_bytes(scripts(), &bytes.0),
            };
            let known = read.map_or(Known::Unreadable, Known::Here);
            self.summaries.known.try_set(known);
        }
    }

    /// Opens one more.
    pub fn add_summary(self, session: Session) {
        self.changes(|all| all.push(session));
    }

    /// Destroys one.
    pub fn remove_summary(self, id: SessionId) {
        self.changes(|all| all.retain(|one| one.id() != id));
    }

    /// Changes one, and has it kept.
    ///
    /// # Errors
    /// Why the step does not fit; nothing is changed then.
    pub fn change_summary(
        self,
        id: SessionId,
        step: impl FnOnce(&mut Session) -> Result<(), SessionRefused>,
    ) -> Result<(), SessionRefused> {
        let now = untrack(|| self.summaries.one(id, Session::clone));
        let Some(mut next) = now else {
            return Ok(());
        };
        step(&mut next)?;
        self.changes(|all| {
            let place = all.iter_mut().find(|one| one.id() == id);
            place.into_iter().for_each(|place| place.clone_from(&next));
        });
        Ok(())
    }

    /// Nothing before they were read, and nothing where they cannot be: what is kept stays as it is.
    fn changes(self, step: impl FnOnce(&mut Vec<Session>)) {
        let Some(Known::Here(mut all)) = self.summaries.known.try_get_untracked() else {
            return;
        };
        step(&mut all);
        let bytes = match all.is_empty() {
            true => Vec::new(),
            false => sessions_to_bytes(&all),
        };
        self.summaries.known.set(Known::Here(all));
        let bytes = ContentBytes(bytes);
        self.has_kept(DirectoryStep::KeepBeside(KeptBeside::Exercises, bytes));
    }
}
