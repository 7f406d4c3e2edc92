//! What a form is: its title, its file, how much it asks, in which languages, and what came with it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_talk::{Beside, BesideIs, FormSeen};
use waymark_words::{Locale, forms as words};

/// What a form calls its one language when its author named none.
const UNNAMED: &str = "default";

#[component]
pub fn Facts(seen: Arc<FormSeen>) -> impl IntoView {
    let locale = tongue();
    let title = match seen.title.trim() {
        "" => view! { <h2>{words::untitled(locale)}</h2> }.into_any(),
        title => view! { <h2>{own(title)}</h2> }.into_any(),
    };
    let mut facts = vec![
        (words::file(locale), own(&seen.file)),
        (words::questions(locale), said(seen.questions.to_string())),
        (words::languages(locale), languages(locale, &seen.languages)),
    ];
    if seen.mended > 0 {
        facts.push((words::mended(locale), said(seen.mended.to_string())));
    }
    if !seen.beside.is_empty() {
        let names = seen.beside.iter().map(|file| beside(locale, file));
        let all = waymark_desk::lines(names.collect());
        facts.push((words::beside(locale), all));
    }
    let facts: Vec<AnyView> = facts
        .into_iter()
        .map(|(what, is)| view! { <dt>{what}</dt><dd>{is}</dd> }.into_any())
        .collect();
    view! {
        <section class="desk-part" data-part="form">
            {title}
            <dl class="says">{facts}</dl>
        </section>
    }
}

fn languages(locale: Locale, names: &[String]) -> AnyView {
    match names {
        [] => said(words::language_one(locale).to_owned()),
        [one] if one == UNNAMED => said(words::language_one(locale).to_owned()),
        named => own(&named.join(" · ")),
    }
}

fn beside(locale: Locale, file: &Beside) -> String {
    match file.is {
        BesideIs::List { rows } => words::beside_list(locale, &file.name, u64::from(rows)),
        BesideIs::Unread => words::beside_unread(locale, &file.name),
        BesideIs::Picture => words::beside_picture(locale, &file.name),
        BesideIs::Media => words::beside_media(locale, &file.name),
        BesideIs::Unused => words::beside_unused(locale, &file.name),
    }
}

fn said(words: String) -> AnyView {
    words.into_any()
}

/// The author's own words, in whatever language.
fn own(words: &str) -> AnyView {
    let words = words.to_owned();
    view! { <span lang="" dir="auto">{words}</span> }.into_any()
}
