//! A reading of a translation: the texts of one language, and which of them were ticked.

use leptos::prelude::*;
use waymark_talk::{Reply, Request, TextBeside};

use crate::console::Console;
use crate::screens::round_which::form;

/// A text and whether it was ticked.
#[derive(Clone)]
pub struct Row {
    pub text: TextBeside,
    pub same: RwSignal<bool>,
}

/// The texts of one language; none before they came.
#[derive(Clone, Copy)]
pub struct Reading {
    pub rows: RwSignal<Option<Vec<Row>>>,
    language: RwSignal<String>,
}

impl Reading {
    pub fn nothing() -> Self {
        Self {
            rows: RwSignal::new(None),
            language: RwSignal::new(String::new()),
        }
    }

    /// How many texts there are, once all are ticked; tracked.
    pub fn approved(self) -> Option<u32> {
        let rows = self.rows.get()?;
        let all = rows.iter().all(|row| row.same.get());
        all.then(|| u32::try_from(rows.len()).unwrap_or(u32::MAX))
    }

    /// Forgets what was ticked: other words, or written down already.
    pub fn clear(self) {
        self.rows.try_set(None);
        self.language.try_set(String::new());
    }

    /// Fetches the texts of this language, unless they are there.
    pub async fn load(self, console: Console, language: String) {
        if self.language.get_untracked() == language {
            return;
        }
        self.rows.set(None);
        self.language.set(language.clone());
        let Ok(form) = form(console, console.draft).await else {
            return;
        };
        let asked = Request::SideBySide {
            form,
            language: language.clone(),
        };
        if let Ok(Reply::SideBySide(all)) = console.ask(asked).await
            && self.language.try_get_untracked() == Some(language)
        {
            let row = |text| Row {
                text,
                same: RwSignal::new(false),
            };
            self.rows.try_set(Some(all.into_iter().map(row).collect()));
        }
    }
}
