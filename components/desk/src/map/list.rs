//! The order of a map's list, and the keys that go through it.

use leptos::ev;
use leptos::prelude::*;
use waymark_map::draw::Thing;
use waymark_words::map as words;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::board::{Board, Chosen};
use crate::tongue;

/// The list holds what is near; the table holds all.
const LONGEST: usize = 60;

/// The list of one map: its order stays while somebody is in it.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) board: Board,
    id: &'static str,
    pub(super) order: RwSignal<Vec<Thing>>,
    pub(super) inside: StoredValue<bool>,
}

impl List {
    pub(super) fn of(board: Board, id: &'static str) -> Self {
        let list = Self {
            board,
            id,
            order: RwSignal::new(Vec::new()),
            inside: StoredValue::new(false),
        };
        Effect::new(move |_| {
            let (view, shown) = (board.settled.get(), board.shown.get());
            if !list.inside.get_value() {
                let mut order = shown.scene.nearest_first(shown.things.len(), &view);
                order.truncate(LONGEST);
                list.order.set(order);
            }
        });
        list
    }

    pub(super) fn name(self, thing: Thing) -> String {
        format!("{}-{}", self.id, thing.0)
    }

    /// The element the keys are at; none before the first one.
    pub(super) fn active(self) -> Option<String> {
        match self.board.here.get() {
            Chosen::One(thing) if self.order.with(|order| order.contains(&thing)) => {
                Some(self.name(thing))
            }
            _ => None,
        }
    }

    /// Whoever comes in by keys stands at what is chosen, or at the nearest; a finger says itself
    /// where it stands.
    pub(super) fn enter(self, event: &ev::FocusEvent) {
        self.inside.set_value(true);
        let list: Element = event_target(event);
        let by_keys = list.matches(":focus-visible").unwrap_or_default();
        if by_keys && self.place().is_none() {
            let chosen = self.board.chosen.get_untracked();
            let first = self.order.with_untracked(|order| {
                let known = order.iter().find(|thing| chosen == Chosen::One(**thing));
                known.or(order.first()).copied()
            });
            first.into_iter().for_each(|thing| self.stand(thing));
        }
    }

    pub(super) fn key(self, event: &ev::KeyboardEvent) {
        let last = self.order.with_untracked(Vec::len).saturating_sub(1);
        let at = self.place().unwrap_or(0);
        let to = match event.key().as_str() {
            "ArrowDown" => at.saturating_add(1).min(last),
            "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            "Enter" | " " => at,
            _ => return,
        };
        event.prevent_default();
        let thing = self.order.with_untracked(|order| order.get(to).copied());
        let Some(thing) = thing else {
            return;
        };
        self.stand(thing);
        if matches!(event.key().as_str(), "Enter" | " ") {
            self.board.choose(thing);
        }
    }

    fn place(self) -> Option<usize> {
        let Chosen::One(here) = self.board.here.get_untracked() else {
            return None;
        };
        self.order
            .with_untracked(|order| order.iter().position(|thing| *thing == here))
    }

    fn stand(self, thing: Thing) {
        self.board.stand(thing);
        if let Some(row) = element(&self.name(thing)) {
            let least = ScrollIntoViewOptions::new();
            least.set_block(ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&least);
        }
    }

    /// What the list leaves to the table; or that there is nothing.
    pub(super) fn rest(self) -> String {
        let locale = tongue();
        let all = self.board.shown.with(|shown| shown.things.len());
        let rest = all.saturating_sub(LONGEST);
        match (all, rest) {
            (0, _) => words::list_empty(locale).to_owned(),
            (_, 0) => String::new(),
            _ => words::list_more(locale, u64::try_from(rest).unwrap_or(u64::MAX)),
        }
    }
}

fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}
