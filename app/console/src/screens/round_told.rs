//! What a round tells back: what came of the last one, where there was one, and when and where its own results will be heard.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, Field, tongue};
use waymark_talk::PastShown;
use waymark_words::{Locale, language, told as words};

use crate::console::{Console, console};
use crate::frame::Part;
use crate::screens::round_draft::Draft;
use crate::screens::round_told_fields::Told;

/// The sentences of one language at a time.
#[component]
pub fn ToldBack(draft: Draft) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let again = tells_of_last_time(console);
    let lead = match again {
        true => words::lead_again(locale),
        false => words::lead(locale),
    };
    let chosen = RwSignal::new(locale.tag().to_owned());
    let languages = Locale::ALL
        .iter()
        .map(|one| Choice::of_tongue(one.tag(), language::own_name(*one)));
    let fields = move || {
        let one = Locale::from_tag(&chosen.get()).unwrap_or(locale);
        let told = draft.told_in(one);
        view! { <Last told=told shown=again/> <Heard told=told/> }
    };
    view! {
        <Part title=words::title(locale)>
            <p>{lead}</p>
            <p class="soft">{words::neutral(locale)}</p>
            <Choose name="told-language" label=words::language(locale) choices=languages.collect() value=chosen/>
            <div class="stack-wide" data-part="told">{fields}</div>
        </Part>
    }
}

/// Only after a round whose results were released: else there is nothing to tell of it.
#[component]
fn Last(told: Told, shown: bool) -> impl IntoView {
    let locale = tongue();
    shown.then(|| view! {
        <Field name="told-said" label=words::said(locale) hint=words::said_hint(locale) keys="text" value=told.said/>
        <Field name="told-changed" label=words::changed(locale) hint=words::changed_hint(locale) keys="text" value=told.changed/>
    })
}

#[component]
fn Heard(told: Told) -> impl IntoView {
    let locale = tongue();
    view! {
        <Field name="told-when" label=words::when(locale) hint=words::when_hint(locale) keys="text" value=told.when/>
        <Field name="told-place" label=words::place(locale) hint=words::place_hint(locale) keys="text" value=told.place/>
    }
}

/// Whether results of an earlier round in this area were released.
fn tells_of_last_time(console: Console) -> bool {
    console.home.with_untracked(|home| {
        home.as_ref().is_some_and(|home| {
            let mut past = home.past.iter();
            past.any(|card| card.shown == PastShown::Results && card.area == home.settings.area)
        })
    })
}
