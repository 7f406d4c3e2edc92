//! What strokes and forms of a network mean, in words beside a sample.

use leptos::prelude::*;
use waymark_words::{Locale, network as words};

use super::Role;
use crate::tongue;

#[component]
pub(super) fn Legend() -> impl IntoView {
    let locale = tongue();
    let strokes = [
        ("network-way network-firm", words::firm(locale)),
        ("network-way network-claimed", words::claimed(locale)),
    ];
    let strokes = strokes.map(|(class, said)| {
        let sample = view! { <path class=class d={"M2 12H34"}></path> }.into_any();
        line(sample, said)
    });
    let forms = Role::ALL.map(|role| {
        let outline = role.form().path();
        let sample = view! { <g class="network-office"><path transform={"translate(18 12)"} d=outline></path></g> };
        line(sample.into_any(), role_words(locale, role))
    });
    view! {
        <div class="map-legend" data-part="legend">
            <p class="field-label">{words::legend(locale)}</p>
            <ul class="map-lines">{strokes.collect_view()}{forms.collect_view()}</ul>
        </div>
    }
}

fn line(sample: AnyView, said: &'static str) -> AnyView {
    view! {
        <li class="map-line">
            <svg class="map-sample" viewBox="0 0 36 24" aria-hidden="true">{sample}</svg>
            <span>{said}</span>
        </li>
    }
    .into_any()
}

/// How an office stands, in a word.
#[must_use]
pub fn role_words(locale: Locale, role: Role) -> &'static str {
    match role {
        Role::Ordinary => words::office(locale),
        Role::Pillar => words::pillar(locale),
        Role::Circle => words::in_circle(locale),
        Role::DeadEnd => words::dead_end(locale),
    }
}
