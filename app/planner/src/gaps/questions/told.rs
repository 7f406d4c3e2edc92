//! One figure of an analysis: its sentence, a drawing, and behind it the base and from what it was worked out.

use leptos::prelude::*;
use waymark_desk::{TenFigures, facts, tongue};
use waymark_share::{Cell, Sheet};
use waymark_words::{console, questions as words};

/// A figure in words, ready to be shown.
#[derive(Clone)]
pub struct Told {
    /// Stable, for tests.
    pub id: String,
    /// What it is about; empty where the sentence says it.
    pub about: String,
    pub said: String,
    pub drawing: Drawing,
    /// Of what it is a part, and what was assumed.
    pub base: String,
    pub recipe: String,
}

/// What is drawn under the sentence.
#[derive(Clone)]
pub enum Drawing {
    Nothing,
    /// So many of so many, as ten figures.
    Share(u64, u64),
    /// Stretches of minutes, least to most, each with its words; all on one scale.
    Stretches(Vec<(String, Option<(u32, u32)>)>),
}

#[component]
pub fn TellOne(told: Told) -> impl IntoView {
    let locale = tongue();
    let behind = vec![
        (words::base(locale).to_owned(), told.base),
        (console::results_recipe(locale).to_owned(), told.recipe),
    ];
    let heading = (!told.about.is_empty()).then(|| view! { <h3>{told.about}</h3> });
    view! {
        <article class="figure sheet" data-figure=told.id>
            {heading}
            <p class="figure-said">{told.said}</p>
            {drawn(told.drawing)}
            <details><summary>{console::results_how(locale)}</summary>{facts(behind)}</details>
        </article>
    }
}

fn drawn(drawing: Drawing) -> AnyView {
    match drawing {
        Drawing::Nothing => ().into_any(),
        Drawing::Share(part, of) => {
            // Rounded down: no half of a figure is filled that is not there.
            let halves = part * 20 / of.max(1);
            let halves = u8::try_from(halves).unwrap_or(20).min(20);
            view! { <TenFigures half_figures=halves/> }.into_any()
        }
        Drawing::Stretches(rows) => stretches(rows),
    }
}

/// The words of each row carry it; the bar shows where least and most lie.
fn stretches(rows: Vec<(String, Option<(u32, u32)>)>) -> AnyView {
    let longest = rows
        .iter()
        .filter_map(|(_, it)| it.map(|(_, most)| most))
        .max();
    let longest = longest.unwrap_or(1).max(1);
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(said, minutes)| {
            let bar = minutes.map(|(least, most)| {
                let at = |minutes: u32| u64::from(minutes) * 100 / u64::from(longest);
                let (from, to) = (at(least), at(most));
                let wide = (to - from.min(to)).max(1);
                view! {
                    <svg class="bar question-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect class="bar-room" width="100" height=8></rect>
                        <rect class="bar-share" x=from.to_string() width=wide.to_string() height="8"></rect>
                    </svg>
                }
            });
            view! { <li><span>{said}</span>{bar}</li> }.into_any()
        })
        .collect();
    view! { <ol class="desk-list question-rows">{rows}</ol> }.into_any()
}

/// The recipe of an area's rows in the table that leaves.
pub fn recipe_of(sheet: &Sheet, area: &str) -> String {
    let mut rows = sheet.rows().iter();
    let found = rows.find(|row| matches!(row.first(), Some(Cell::Text(code)) if code == area));
    match found.and_then(|row| row.last()) {
        Some(Cell::Text(recipe)) => recipe.clone(),
        _ => String::new(),
    }
}
