//! The languages a form of the team's own is asked in, and why not in others.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{Choice, ChoosePart, facts, lines, tongue};
use waymark_talk::{LanguageLeft, RoundFormSeen, WhyLeft};
use waymark_words::{Locale, language, planning as words};

use crate::console::console;
use crate::screens::own_forms::named;

/// Where the form does not name its own, somebody has to.
#[component]
pub fn Spoken(first: Arc<RoundFormSeen>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let unnamed = first.left_languages.iter();
    let unnamed = unnamed.filter(|it| it.why == WhyLeft::Unnamed).count() > 0;
    let chosen = console
        .import
        .planning
        .said
        .with_untracked(|said| said.unnamed.clone());
    let asks = unnamed || !chosen.is_empty();
    let left: Vec<String> = first
        .left_languages
        .iter()
        .map(|it| why(locale, it))
        .collect();
    let spoken = vec![(words::languages(locale).to_owned(), named(&first.languages))];
    let question = match asks {
        true => view! { <Unnamed chosen=chosen/> }.into_any(),
        false => ().into_any(),
    };
    let spoken = match first.languages.is_empty() {
        true => ().into_any(),
        false => facts(spoken).into_any(),
    };
    view! {
        {question}
        <div data-part="languages">{spoken}{lines(left)}</div>
    }
}

/// Asked once; another answer sorts the questions anew.
#[component]
fn Unnamed(chosen: String) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let value = RwSignal::new(chosen);
    let choices = Locale::ALL.iter();
    let choices = choices
        .map(|one| Choice::of_tongue(one.tag(), language::own_name(*one)))
        .collect();
    Effect::new(move |before: Option<()>| {
        let tag = value.get();
        if before.is_some() {
            console
                .import
                .planning
                .said
                .update(|said| said.unnamed = tag);
            leptos::task::spawn_local(async move {
                // It stays as it is where the importer does not answer.
                let _ = console.import.plans().await;
            });
        }
    });
    view! {
        <ChoosePart name="form-language" label=words::language_title(locale) hint=words::language_hint(locale) choices=choices value=value/>
    }
}

fn why(locale: Locale, left: &LanguageLeft) -> String {
    let name = &left.name;
    match left.why {
        WhyLeft::Unnamed => words::left_unnamed(locale, name),
        WhyLeft::NoConsent => words::left_no_consent(locale, name),
        WhyLeft::Twice => words::left_twice(locale, name),
        WhyLeft::Incomplete(count) => words::left_incomplete(locale, u64::from(count), name),
    }
}
