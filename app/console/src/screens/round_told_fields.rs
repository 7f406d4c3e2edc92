//! The sentences that are told back in one language, as they are typed.

use leptos::prelude::*;
use waymark_talk::ToldIn;
use waymark_words::Locale;

use crate::screens::round_draft::said;

/// The fields of one language.
#[derive(Clone, Copy)]
pub struct Told {
    pub said: RwSignal<String>,
    pub changed: RwSignal<String>,
    pub when: RwSignal<String>,
    pub place: RwSignal<String>,
}

impl Told {
    pub fn empty() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            said: line(),
            changed: line(),
            when: line(),
            place: line(),
        }
    }

    pub fn lines(self) -> [RwSignal<String>; 4] {
        [self.said, self.changed, self.when, self.place]
    }

    /// What stands in them.
    pub fn told(self, language: Locale) -> ToldIn {
        ToldIn {
            language: language.tag().to_owned(),
            said: said(self.said),
            changed: said(self.changed),
            when: said(self.when),
            place: said(self.place),
        }
    }
}
