//! One choice of a list, or several: boxes by the stage they belong to.

use std::collections::BTreeSet;

use leptos::prelude::*;
use waymark_desk::{Offered, OneOf, SomeOf, tongue};
use waymark_map::Choice;
use waymark_map::exercise::Said;
use waymark_words::{Locale, exercises as words};

use super::enter::Entering;
use super::summaries::scripts;
use super::words_of::stage;

/// The choices of a list, each with its number as code.
pub fn offered(locale: Locale, list: &'static str) -> Vec<Offered> {
    let all = scripts().choices(list);
    all.map(|one| {
        let words = one.label.in_language(locale.tag()).to_owned();
        (one.choice.0.to_string(), words)
    })
    .collect()
}

/// The same by the stage they belong to, in the order of the list; one part without a name where there are none.
pub fn by_stage(
    locale: Locale,
    list: &'static str,
) -> Vec<(&'static str, Option<&'static str>, Vec<Offered>)> {
    let mut parts: Vec<(&'static str, Option<&'static str>, Vec<Offered>)> = Vec::new();
    for one in scripts().choices(list) {
        let (part, name) = match stage(locale, &one.part) {
            Some(name) => (one.part.as_str(), Some(name)),
            None => ("", None),
        };
        let words = one.label.in_language(locale.tag()).to_owned();
        let row = (one.choice.0.to_string(), words);
        match parts.iter_mut().find(|(known, _, _)| *known == part) {
            Some((_, _, rows)) => rows.push(row),
            None => parts.push((part, name, vec![row])),
        }
    }
    parts
}

/// A choice by the code of its row.
pub fn choice(code: &str) -> Option<Choice> {
    code.parse().ok().map(Choice)
}

#[component]
pub fn One(of: Entering, label: &'static str, list: &'static str) -> impl IntoView {
    let locale = tongue();
    let value = Memo::new(move |_| {
        let chosen = of.now(|said| match said {
            Said::One(choice) => Some(choice.0.to_string()),
            _ => None,
        });
        chosen.unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| match choice(&code) {
        Some(choice) => of.say(Said::One(choice)),
        None => of.clear(),
    });
    view! {
        <OneOf id=of.line.to_string() label=label none=words::choose_none(locale) choices=offered(locale, list) value=value on_choice=choose/>
    }
}

#[component]
pub fn Many(of: Entering, label: &'static str, list: &'static str) -> impl IntoView {
    let locale = tongue();
    let chosen = Memo::new(move |_| {
        let chosen: Option<BTreeSet<String>> = of.now(|said| match said {
            Said::Many(all) => Some(all.iter().map(|one| one.0.to_string()).collect()),
            _ => None,
        });
        chosen.unwrap_or_default()
    });
    let choose = Callback::new(move |codes: BTreeSet<String>| {
        of.say(Said::Many(
            codes.iter().filter_map(|code| choice(code)).collect(),
        ));
    });
    move || {
        of.again.track();
        let parts = by_stage(locale, list).into_iter();
        let drawn = parts.map(|(part, name, rows)| {
            let (id, label) = match name {
                Some(name) => (format!("{}-{part}", of.line), format!("{label} · {name}")),
                None => (of.line.to_string(), label.to_owned()),
            };
            view! { <SomeOf id=id label=label choices=rows chosen=chosen on_choice=choose/> }
        });
        drawn.collect_view()
    }
}
