//! What a round asks of a form: a row a question, with how harmful an answer could be and what it is counted by.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{Tick, tongue};
use waymark_talk::{MediaStand, QuestionSeen, QuestionStands, RoundFormSeen, SaidBy};
use waymark_words::{Locale, planning as words};

use crate::console::{Console, console};
use crate::screens::form_place::place;
use crate::screens::round_form_left::reason;
use crate::screens::round_form_said::{Said, wish, with_what_was_said};

#[component]
pub fn Asked(first: Arc<RoundFormSeen>) -> impl IntoView {
    let locale = tongue();
    let askable = first.questions.iter();
    let askable = askable.filter(|it| matches!(it.stands, QuestionStands::Asked { .. }));
    let rows: Vec<(QuestionSeen, Said)> = askable.map(with_what_was_said).collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let all: Vec<RwSignal<u8>> = rows.iter().map(|(_, said)| said.class).collect();
    let count = rows.len().to_string();
    let shown = first.questions.iter();
    let shown = shown
        .filter(|it| it.stands == QuestionStands::Shown)
        .count();
    let shown_text = words::shown(locale, u64::try_from(shown).unwrap_or(u64::MAX));
    let no_media = first.media == MediaStand::None;
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(question, said)| view! { <Row question=question said=said/> }.into_any())
        .collect();
    view! {
        <section class="desk-part" data-part="asked">
            <h2>{words::asked_title(locale, &count)}</h2>
            <p>{words::asked_lead(locale)}</p>
            {for_all(locale, all)}
            <ul class="findings">{rows}</ul>
            <p class="soft" hidden=shown == 0>{shown_text}</p>
            <p hidden=no_media data-part="media">{words::media_left(locale)}</p>
        </section>
    }
    .into_any()
}

/// One answer for all questions; each can be said otherwise afterwards.
fn for_all(locale: Locale, all: Vec<RwSignal<u8>>) -> AnyView {
    let choose = move |code: String| {
        if let Ok(class) = code.parse() {
            all.iter().for_each(|one| one.set(class));
        }
    };
    let unsaid = view! { <option value="" selected=true>{words::class_unsaid(locale)}</option> };
    view! {
        <label class="look-choice">
            <span>{words::all_class(locale)}</span>
            <select class="input" data-field="class-of-all" on:change=move |event| choose(event_target_value(&event))>
                {unsaid.into_any()}
                {classes(locale, None)}
            </select>
        </label>
    }
    .into_any()
}

fn classes(locale: Locale, chosen: Option<RwSignal<u8>>) -> Vec<AnyView> {
    let names = [
        words::class_zero(locale),
        words::class_one(locale),
        words::class_two(locale),
    ];
    let each = (0u8..).zip(names).map(|(class, name)| {
        let is = move || chosen.is_some_and(|chosen| chosen.get() == class);
        view! { <option value=class.to_string() prop:selected=is>{name}</option> }.into_any()
    });
    each.collect()
}

#[component]
fn Row(question: QuestionSeen, said: Said) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let name = StoredValue::new(question.name.clone());
    Effect::new(move |before: Option<()>| {
        let wish = wish(name.get_value(), said);
        if before.is_some() {
            console.import.planning.say(wish);
            leptos::task::spawn_local(async move {
                // The row stays as it is where the importer does not answer.
                let _ = console.import.plans_again().await;
            });
        }
    });
    let stands = Signal::derive(move || stands(console, &name.get_value()));
    let count = Signal::derive(move || match stands.get() {
        Some(QuestionStands::Asked { answers, .. }) => words::answers(locale, u64::from(answers)),
        _ => String::new(),
    });
    let why = Signal::derive(move || match stands.get() {
        Some(QuestionStands::Left(why)) => reason(locale, why),
        _ => "",
    });
    let could = move || {
        let stands = stands.get();
        matches!(
            stands,
            Some(QuestionStands::Asked {
                could_be_by: SaidBy::Age,
                ..
            })
        )
    };
    let choose = move |code: String| {
        if let Ok(class) = code.parse() {
            said.class.set(class);
        }
    };
    view! {
        <li class="finding" data-question=question.name.clone()>
            <fieldset class="plan-row">
                <legend>
                    <span class="soft">{place(locale, &question.place)}</span>
                    <span class="plan-label" lang="" dir="auto">{question.label.clone()}</span>
                    <span class="soft">{count}</span>
                </legend>
                <Tick name="ask" label=words::ask(locale) value=said.asked/>
                <p role="status" hidden=move || why.get().is_empty() || !said.asked.get()>{why}</p>
                <label class="look-choice" hidden=move || !said.asked.get()>
                    <span>{words::class(locale)}</span>
                    <select class="input" data-field="class" on:change=move |event| choose(event_target_value(&event))>
                        {classes(locale, Some(said.class))}
                    </select>
                </label>
                <div hidden=move || !could()><Tick name="by-age" label=words::by_age(locale) value=said.by_age/></div>
            </fieldset>
        </li>
    }
}

/// How the question stands with all that was said.
fn stands(console: Console, name: &str) -> Option<QuestionStands> {
    console.import.planning.now.with(|now| {
        let mut questions = now.as_ref()?.questions.iter();
        let found = questions.find(|it| it.name == name)?;
        Some(found.stands.clone())
    })
}
