//! One line of a summary as the controls of its kind, and what they share.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_map::exercise::{Asks, Entry, EntryId, Said, SessionId};

use super::words_of::refused;
use super::{
    enter_chosen::{Many, One},
    enter_links::Links,
    enter_medians::Medians,
    enter_pairs::Pairs,
    enter_route::Route,
    enter_stones::Stones,
};
use crate::planner::{Planner, planner};

/// One line of one summary. Copied into each of its controls.
#[derive(Clone, Copy)]
pub struct Entering {
    pub id: SessionId,
    pub line: EntryId,
    planner: Planner,
    wrong: RwSignal<String>,
    /// Counts what was refused: the controls are drawn again then, as they were before the touch.
    pub again: RwSignal<u32>,
}

impl Entering {
    fn at(id: SessionId, line: EntryId) -> Self {
        Self {
            id,
            line,
            planner: planner(),
            wrong: RwSignal::new(String::new()),
            again: RwSignal::new(0),
        }
    }

    /// What stands there, followed.
    pub fn now<T>(self, look: impl FnOnce(&Said) -> Option<T>) -> Option<T> {
        let found = self.planner.summaries.one(self.id, |one| {
            let mut said = one.said();
            let there = said.find(|(line, _)| *line == self.line);
            there.and_then(|(_, said)| look(said))
        });
        found.flatten()
    }

    /// Enters it in place of what stood there; nothing said clears the line.
    pub fn say(self, said: Said) {
        let line = self.line;
        let made = self.planner.change_summary(self.id, |one| {
            if is_nothing(&said) {
                one.clear(line);
                return Ok(());
            }
            one.say(super::summaries::scripts(), line, said)
        });
        let locale = self.planner.locale();
        let amiss = made.err().map(|why| refused(locale, line, why));
        if amiss.is_some() {
            self.again.update(|again| *again = again.wrapping_add(1));
        }
        self.wrong.set(amiss.unwrap_or_default());
    }

    pub fn clear(self) {
        self.say(Said::Many([].into()));
    }

    /// A sentence of the line's own, such as that something is missing.
    pub fn complain(self, words: &str) {
        self.wrong.set(words.to_owned());
    }
}

fn is_nothing(said: &Said) -> bool {
    match said {
        Said::One(_) => false,
        Said::Many(all) => all.is_empty(),
        Said::Pairs(all) => all.is_empty(),
        Said::Stones(all) => all.is_empty(),
        Said::Medians(all) => all.is_empty(),
        Said::Route(all) => all.is_empty(),
        Said::Links(all) => all.is_empty(),
    }
}

pub fn line(id: SessionId, entry: &'static Entry) -> AnyView {
    let of = Entering::at(id, entry.id);
    let label = entry.label.in_language(tongue().tag());
    let controls = match &entry.asks {
        Asks::One(list) => view! { <One of=of label=label list=list/> }.into_any(),
        Asks::Many(list) => view! { <Many of=of label=label list=list/> }.into_any(),
        Asks::Pairs(first, second) => {
            view! { <Pairs of=of label=label first=first second=second/> }.into_any()
        }
        Asks::Stones(list) => view! { <Stones of=of label=label list=list/> }.into_any(),
        Asks::Medians(first, second) => {
            view! { <Medians of=of label=label first=first second=second/> }.into_any()
        }
        Asks::Route { whom, time, cost } => {
            view! { <Route of=of label=label lists=[whom.as_str(), time, cost]/> }.into_any()
        }
        Asks::Links => view! { <Links of=of label=label/> }.into_any(),
    };
    let wrong = of.wrong;
    view! {
        <div class="stack" data-line=entry.id.to_string()>
            {controls}
            <p class="field-wrong" role="alert" hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</p>
        </div>
    }
    .into_any()
}
