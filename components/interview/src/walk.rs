//! Walking through any form, one thing a screen. Nothing of it is kept.

mod beside;
mod card;
mod choices;
mod ends;
mod entry;
mod plain;
mod ranking;

use leptos::prelude::*;
use waymark_ask::engine::{Cursor, Instance, Stop};
use waymark_words::Locale;

use crate::paper::live;
pub use beside::Pictures;

/// A walk: the form being filled in, and the way that was taken.
#[derive(Clone, Copy)]
pub struct Walk {
    form: StoredValue<Instance, LocalStorage>,
    way: StoredValue<Vec<Cursor>, LocalStorage>,
    pictures: StoredValue<Pictures, LocalStorage>,
    /// Counts up with each stop and language; the screen is drawn anew.
    turned: RwSignal<u32>,
    /// Counts up with each answer; only what hangs on answers is drawn anew.
    answered: RwSignal<u32>,
}

impl Walk {
    /// Stands at the first stop; these pictures are drawn where the form names them.
    #[must_use]
    pub fn begin(form: Instance, pictures: Pictures) -> Self {
        let way = form.first().into_iter().collect();
        Self {
            form: StoredValue::new_local(form),
            way: StoredValue::new_local(way),
            pictures: StoredValue::new_local(pictures),
            turned: RwSignal::new(0),
            answered: RwSignal::new(0),
        }
    }

    fn here(self) -> Option<Stop> {
        let cursor = self.way.with_value(|way| way.last().cloned())?;
        self.form.with_value(|form| form.stop(&cursor))
    }

    /// On to the next stop; at the end there is none.
    fn on(self) {
        let cursor = self.way.with_value(|way| way.last().cloned());
        let next = cursor.map(|cursor| self.form.with_value(|form| form.next(&cursor)));
        match next.flatten() {
            Some(next) => self.way.update_value(|way| way.push(next)),
            None => self.way.update_value(Vec::clear),
        }
        self.turned.update(|count| *count += 1);
    }

    /// Back to the last stop that is still asked.
    fn back(self) {
        self.way.update_value(|way| {
            if way.len() > 1 {
                way.pop();
            }
        });
        while self.here().is_none() && self.way.with_value(|way| way.len() > 1) {
            self.way.update_value(|way| {
                way.pop();
            });
        }
        self.turned.update(|count| *count += 1);
    }

    fn is_first(self) -> bool {
        self.way.with_value(|way| way.len() <= 1)
    }

    /// Answers the question of a card; one that cannot be answered stays as it is.
    fn answer(self, card: &waymark_ask::engine::Card, value: &str) {
        let node = card.node;
        self.form.update_value(|form| {
            let _ = form.answer(node, value);
        });
        self.answered.update(|count| *count += 1);
    }

    /// Shows the words in another of the form's languages.
    pub fn speak(self, language: usize) {
        self.form.update_value(|form| form.speak(language));
        self.turned.update(|count| *count += 1);
    }
}

/// The screens of a walk.
pub fn walk(walk: Walk, locale: Locale) -> AnyView {
    live(move || {
        walk.turned.track();
        match walk.here() {
            Some(Stop::Question(card)) => card::screen(walk, *card, locale),
            Some(Stop::More(more)) => ends::more(walk, more, locale),
            None => ends::end(locale),
        }
    })
}
