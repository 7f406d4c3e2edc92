//! The gate for the screen between two women: whether it was passed, and when it goes up again.

use leptos::prelude::*;

use crate::console::Console;
use crate::page::Page;
use crate::public::ScreenGate;

/// Whether the screen gate was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    NotYet,
    Here,
}

impl Console {
    /// The PIN was typed right.
    pub fn passes_the_gate(self) {
        self.passed.set(Passed::Here);
    }

    /// The page between two women, or the gate before it.
    pub fn table(self) -> Page {
        match (
            self.public.get_untracked().gate,
            self.passed.get_untracked(),
        ) {
            (ScreenGate::None, _) | (_, Passed::Here) => Page::Table,
            (ScreenGate::Pin | ScreenGate::AfterMistakes, Passed::NotYet) => Page::Pin,
        }
    }

    /// Nobody has touched it for a minute: between two women the screen gate goes up again.
    pub fn left_lying(self) {
        self.passed.set(Passed::NotYet);
        if self.page.get_untracked() == Page::Table && self.table() == Page::Pin {
            self.go(Page::Pin);
        }
    }
}
