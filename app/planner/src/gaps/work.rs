//! What people decided at the board: the order of gaps, and who does what by when. Kept with every step.

use leptos::prelude::*;
use waymark_act::{Work, work_from_bytes, work_to_bytes};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use crate::planner::Planner;
use crate::register::Keeping;

/// Copies are handles to the same plan.
#[derive(Clone, Copy)]
pub struct Plan(RwSignal<Option<Work>>);

impl Plan {
    pub fn unread() -> Self {
        Self(RwSignal::new(None))
    }

    /// Reads it, unless it is there.
    pub async fn read(self, planner: Planner) {
        if self.0.try_with_untracked(Option::is_some) != Some(false) {
            return;
        }
        let step = DirectoryStep::LookBeside(KeptBeside::Work);
        if let Ok(Reply::Beside(bytes)) = planner.ask(Request::Directory(step)).await {
            let work = match bytes.0.is_empty() {
                true => Some(Work::default()),
                false => work_from_bytes(&bytes.0).ok(),
            };
            self.0.try_set(work);
        }
    }

    /// Something of it, followed; nothing before it was read.
    pub fn of<T>(self, look: impl FnOnce(&Work) -> T) -> Option<T> {
        self.0.with(|work| work.as_ref().map(look))
    }

    /// Changes it, and has it kept.
    pub fn change(self, planner: Planner, step: impl FnOnce(&mut Work)) {
        let Some(mut work) = self.0.get_untracked() else {
            return;
        };
        step(&mut work);
        let bytes = ContentBytes(work_to_bytes(&work));
        self.0.set(Some(work));
        let keeping = planner.register.keeping;
        keeping.set(Keeping::UnderWay);
        leptos::task::spawn_local(async move {
            let step = DirectoryStep::KeepBeside(KeptBeside::Work, bytes);
            let kept = planner.ask(Request::Directory(step)).await;
            keeping.try_set(match kept {
                Ok(_) => Keeping::Kept,
                Err(_) => Keeping::Failed,
            });
        });
    }
}
