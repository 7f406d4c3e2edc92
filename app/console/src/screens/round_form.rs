//! A form of the team's own, on its way to a round: its language, what is asked of it, and the button that keeps it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, ChoosePart, facts, lines, tongue};
use waymark_talk::{LanguageLeft, NoRoundForm, Reply, Request, RoundFormSeen, Today, WhyLeft};
use waymark_words::{Locale, language, planning as words};

use crate::browser::today;
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::Page;
use crate::screens::own_forms::named;
use crate::screens::round_form_left::LeftOut;
use crate::screens::round_form_rows::Asked;
use crate::sentence;

#[component]
pub fn RoundForm() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let planning = console.import.planning;
    let failed = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        if console.import.plans().await.is_err() {
            failed.try_set(true);
        }
    });
    let loading = move || match failed.get() {
        true => words::failed(locale),
        false => words::loading(locale),
    };
    view! {
        <Frame name="round-form" title=words::title(locale) way_back=WayBack::To(Page::Forms)>
            <p>{words::intro(locale)}</p>
            {move || match planning.at_first.get() {
                None => view! { <p role="status">{loading}</p> }.into_any(),
                Some(first) => parts(first),
            }}
            <Keep/>
        </Frame>
    }
}

fn parts(first: Arc<RoundFormSeen>) -> AnyView {
    view! {
        <Spoken first=Arc::clone(&first)/>
        <Need/>
        <Asked first=Arc::clone(&first)/>
        <LeftOut first=first/>
    }
    .into_any()
}

/// The languages it is asked in, and why not in others; where the form does not name its own, somebody has to.
#[component]
fn Spoken(first: Arc<RoundFormSeen>) -> impl IntoView {
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
        .map(|one| Choice::plain(one.tag(), language::own_name(*one)))
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

#[component]
fn Need() -> impl IntoView {
    let locale = tongue();
    let said = vec![
        (
            words::need_open(locale).to_owned(),
            words::need_open_text(locale).to_owned(),
        ),
        (
            words::need_line(locale).to_owned(),
            words::need_line_text(locale).to_owned(),
        ),
        (
            words::need_age(locale).to_owned(),
            words::need_age_text(locale).to_owned(),
        ),
    ];
    view! { <Part title=words::need_title(locale)>{facts(said)}</Part> }
}

/// Keeps the form as it is planned now.
#[component]
fn Keep() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let planning = console.import.planning;
    let wrong = RwSignal::new(String::new());
    let none = Signal::derive(move || {
        planning
            .now
            .with(|now| match now.as_ref().map(|seen| &seen.form) {
                Some(Err(why)) => no_form(locale, *why),
                _ => "",
            })
    });
    let there = move || {
        planning
            .now
            .with(|now| now.as_ref().is_some_and(|it| it.form.is_ok()))
    };
    let ready = Signal::derive(move || there() && !console.working.get());
    let go = Callback::new(move |()| leptos::task::spawn_local(keep(console, wrong)));
    view! {
        <Foot>
            <Wrong text=wrong/>
            <p role="status" data-status="no-round" hidden=move || none.get().is_empty()>{none}</p>
            <p class="soft" hidden=move || !ready.get()>{words::keep_note(locale)}</p>
            <BigButton act="keep-form" text=words::keep(locale) ready=ready on_press=go/>
        </Foot>
    }
}

fn no_form(locale: Locale, why: NoRoundForm) -> &'static str {
    match why {
        NoRoundForm::NothingToCount => words::none_nothing_to_count(locale),
        NoRoundForm::NoLanguage => words::none_no_language(locale),
        NoRoundForm::TellingTitle => words::none_telling_title(locale),
        NoRoundForm::Unsound => words::none_form(locale),
    }
}

/// What is kept is what was on the screen, not what may come of the last touch.
async fn keep(console: Console, wrong: RwSignal<String>) {
    let now = console.import.planning.now.get_untracked();
    let Some(Ok(form)) = now.map(|seen| seen.form.clone()) else {
        return;
    };
    wrong.set(String::new());
    let today = Today(today::today());
    match console.ask(Request::KeepForm { form, today }).await {
        Ok(Reply::OwnForms(_)) => {
            console.import.lets_go();
            console.go_on(Page::RoundForm, Page::Forms);
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        _ => {}
    }
}
