//! The card with help: the same for everybody, on every screen, whatever was answered.

use leptos::prelude::AnyView;
use waymark_words::{Locale, respond};

use crate::heading::{heading, sentences};
use crate::paper::{block, line, span};

/// What stands on the card.
#[derive(Clone, PartialEq)]
pub struct SupportWords {
    /// What the form says above it.
    pub above: String,
    /// Who helps here.
    pub name: String,
    /// The number, as it is to be read.
    pub phone: String,
    /// When it is answered.
    pub hours: String,
    /// Where to complain about the team; may be empty.
    pub complaint: String,
}

/// The card, to be read and remembered; nothing on it can be touched, so no call is ever begun here.
pub fn support(words: &SupportWords, locale: Locale) -> Vec<AnyView> {
    let mut card = vec![
        line("lead support-name", words.name.as_str()),
        line("support-number", words.phone.as_str()),
    ];
    card.extend(told(respond::support_hours(locale), &words.hours));
    let mut all = vec![
        heading(respond::support_title(locale)),
        block("support sheet", card),
        // Each by itself, so that each is read out by itself.
        block("stack", vec![sentences(&words.above)]),
        block("stack", vec![sentences(respond::support_repeat(locale))]),
    ];
    all.extend(told(respond::support_complaint(locale), &words.complaint));
    all
}

/// A label and what belongs to it, or nothing when there is nothing to say.
fn told(label: &'static str, text: &str) -> Option<AnyView> {
    let label = format!("{label}: ");
    (!text.is_empty()).then(|| block("lead", vec![span("soft", label), span("told", text)]))
}
