//! The card with help: the same for everybody, on every screen, whatever was answered.

use leptos::prelude::*;
use waymark_words::{Locale, respond};

use crate::{Heading, Sentences};

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
#[component]
pub fn Support(words: SupportWords, locale: Locale) -> impl IntoView {
    view! {
        <Heading text=respond::support_title(locale).to_owned() />
        <section class="support sheet">
            <h2>{words.name}</h2>
            <p class="support-number" dir="ltr">
                {words.phone}
            </p>
            <Line label=respond::support_hours(locale) text=words.hours />
        </section>
        <Sentences text=words.above />
        <p class="hers-say">{respond::support_repeat(locale)}</p>
        <Line label=respond::support_complaint(locale) text=words.complaint />
    }
}

/// A label and what belongs to it, or nothing when there is nothing to say.
#[component]
fn Line(label: &'static str, text: String) -> impl IntoView {
    (!text.is_empty()).then(|| {
        view! {
            <p class="lead">
                <span class="soft">{label}</span>
                {": "}
                {text}
            </p>
        }
    })
}
