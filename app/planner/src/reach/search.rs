//! The search in the worker, a little at a time, until it is done or somebody stops it; and answers, the newest question last.

use leptos::prelude::*;
use std::sync::Arc;
use waymark_shell::today;
use waymark_talk::{
    DirectoryStep, Reply, Request, Today, WaysAre, WaysAsked, WaysReached, WaysStep,
};

use crate::planner::Planner;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    Looking,
    Are(WaysAre),
    Stopped,
    Failed,
}

/// The search of one screen.
#[derive(Clone, Copy)]
pub struct Search {
    pub stands: RwSignal<Stands>,
    pub reached: RwSignal<Option<Arc<WaysReached>>>,
    /// A question is on its way; another one waits.
    busy: StoredValue<bool>,
    next: StoredValue<Option<WaysAsked>>,
}

impl Search {
    pub fn new() -> Self {
        Self {
            stands: RwSignal::new(Stands::Looking),
            reached: RwSignal::new(None),
            busy: StoredValue::new(false),
            next: StoredValue::new(None),
        }
    }

    pub fn is_done(self) -> bool {
        let stands = self.stands.try_get();
        matches!(stands, Some(Stands::Are(WaysAre::UnderWay { done, of })) if done == of)
    }

    /// Whether something is missing or went wrong, so that nothing goes on by itself.
    pub fn lacks(self) -> bool {
        !matches!(
            self.stands.get(),
            Stands::Looking | Stands::Stopped | Stands::Are(WaysAre::UnderWay { .. })
        )
    }

    /// Searches to the end, unless it is stopped or the screen is gone.
    pub async fn run(self, planner: Planner) {
        let begin = WaysStep::Begin {
            today: Today(today::today()),
        };
        let mut next = step(planner, begin).await;
        loop {
            if self.stands.try_get_untracked() == Some(Stands::Stopped) {
                let _ = step(planner, WaysStep::Forget).await;
                return;
            }
            let Some(Reply::Ways(are)) = next else {
                self.stands.try_set(Stands::Failed);
                return;
            };
            // The screen is gone: nobody goes on.
            if self.stands.try_set(Stands::Are(are)).is_some() {
                return;
            }
            match are {
                WaysAre::UnderWay { done, of } if done < of => {
                    next = step(planner, WaysStep::GoOn).await;
                }
                _ => return,
            }
        }
    }

    /// Asks, or lets the question wait for the one on its way; of several that wait the last one is asked.
    pub fn ask(self, planner: Planner, asked: WaysAsked) {
        if self.busy.get_value() {
            self.next.set_value(Some(asked));
            return;
        }
        self.busy.set_value(true);
        leptos::task::spawn_local(async move {
            let mut asked = Some(asked);
            while let Some(question) = asked {
                if let Some(Reply::Reached(reached)) = step(planner, WaysStep::Ask(question)).await
                {
                    self.reached.try_set(Some(Arc::new(*reached)));
                }
                asked = self.next.try_update_value(Option::take).flatten();
            }
            self.busy.try_set_value(false);
        });
    }
}

async fn step(planner: Planner, step: WaysStep) -> Option<Reply> {
    planner
        .ask(Request::Directory(DirectoryStep::Ways(step)))
        .await
        .ok()
}
