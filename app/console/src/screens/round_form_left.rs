//! What of a form a round cannot ask, by reason, with the cell of each question.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_talk::{QuestionSeen, QuestionStands, RoundFormSeen, WhyOut};
use waymark_words::{Locale, planning as words};

use crate::screens::form_place::place;

#[component]
pub fn LeftOut(first: Arc<RoundFormSeen>) -> impl IntoView {
    let locale = tongue();
    let groups: Vec<(WhyOut, Vec<&QuestionSeen>)> = WhyOut::ALL
        .into_iter()
        .map(|why| (why, left(&first, why)))
        .filter(|(_, questions)| !questions.is_empty())
        .collect();
    if groups.is_empty() {
        return ().into_any();
    }
    let count: usize = groups.iter().map(|(_, questions)| questions.len()).sum();
    let groups: Vec<AnyView> = groups
        .into_iter()
        .map(|(why, questions)| group(locale, why, &questions))
        .collect();
    view! {
        <section class="desk-part" data-part="left-out">
            <h2>{words::left_title(locale, &count.to_string())}</h2>
            <p>{words::left_lead(locale)}</p>
            {groups}
        </section>
    }
    .into_any()
}

fn left(first: &RoundFormSeen, why: WhyOut) -> Vec<&QuestionSeen> {
    let questions = first.questions.iter();
    let of = |it: &&QuestionSeen| it.stands == QuestionStands::Left(why);
    questions.filter(of).collect()
}

/// The sentence is in sight; the questions are one touch away.
fn group(locale: Locale, why: WhyOut, questions: &[&QuestionSeen]) -> AnyView {
    let rows: Vec<AnyView> = questions
        .iter()
        .map(|question| {
            let named = match question.label.is_empty() {
                true => question.name.clone(),
                false => question.label.clone(),
            };
            view! {
                <li>
                    <span class="soft">{place(locale, &question.place)}</span>
                    <span class="plan-label" lang="" dir="auto">{named}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="fold left-out" data-reason=format!("{why:?}")>
            <summary>
                <span>{reason(locale, why)}</span>
                <span class="tag">{questions.len().to_string()}</span>
            </summary>
            <ul>{rows}</ul>
        </details>
    }
    .into_any()
}

/// The sentence of a reason.
pub fn reason(locale: Locale, why: WhyOut) -> &'static str {
    match why {
        WhyOut::NotWanted => words::left_not_wanted(locale),
        WhyOut::InARepeat => words::left_in_a_repeat(locale),
        WhyOut::FreeWords => words::left_free_words(locale),
        WhyOut::Amount => words::left_amount(locale),
        WhyOut::LeadsToSomebody => words::left_leads_to_somebody(locale),
        WhyOut::AsksWho => words::left_asks_who(locale),
        WhyOut::AsksWhatHappened => words::left_asks_what_happened(locale),
        WhyOut::TellingWord => words::left_telling_word(locale),
        WhyOut::Order => words::left_order(locale),
        WhyOut::Repeating => words::left_repeating(locale),
        WhyOut::List => words::left_list(locale),
        WhyOut::NoWords => words::left_no_words(locale),
        WhyOut::DependsOnLeftOut => words::left_depends_on_left_out(locale),
        WhyOut::Rule => words::left_rule(locale),
    }
}
