//! What women said, beside what is missing: statements of releases, as the guard let them out.

use leptos::prelude::*;
use waymark_act::{Needs, Voice};
use waymark_desk::{lines, statement};
use waymark_words::{Locale, gaps as said};

/// What got in the way, as it was released; a sentence where nothing may be shown.
pub fn needs(locale: Locale, needs: &Needs) -> AnyView {
    if needs.is_empty() {
        return view! { <p>{said::nothing_shown(locale)}</p> }.into_any();
    }
    let voices = needs.obstacles().iter().map(|voice| told(locale, voice));
    lines(voices.collect())
}

fn told(locale: Locale, voice: &Voice) -> String {
    let words = statement(locale, voice.statement(), voice.words(), voice.base());
    said::said_of(locale, voice.question(), voice.answer(), &words)
}
