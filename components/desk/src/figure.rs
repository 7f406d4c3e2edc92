//! One figure: its sentence in front; behind it how many answered, and how it was worked out.

use leptos::prelude::*;
use waymark_words::console;

use crate::{TenFigures, facts, tongue};

/// The words and the drawing of one figure, ready to be shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// Stable id such as `I-12`.
    pub id: String,
    /// What it is about, with the service as subject.
    pub about: String,
    /// What is said of it.
    pub said: String,
    /// Filled halves of ten figures; none where no share is shown.
    pub half_figures: Vec<u8>,
    /// How far chance alone could move it; nothing where no interval is shown.
    pub chance: Option<String>,
    /// How many answered, as a band in words.
    pub base: String,
    /// How it is worked out.
    pub recipe: String,
}

/// A figure that opens.
#[component]
pub fn Figure(said: Said) -> impl IntoView {
    let locale = tongue();
    let drawing = said
        .half_figures
        .into_iter()
        .map(|halves| view! { <TenFigures half_figures=halves/> });
    let chance = said
        .chance
        .map(|chance| view! { <p class="soft" data-part="chance">{chance}</p> });
    let behind = [
        (console::results_base(locale), said.base),
        (console::results_recipe(locale), said.recipe),
        (
            console::results_rounded(locale),
            console::results_rounding(locale).to_owned(),
        ),
        (console::results_id(locale), said.id.clone()),
    ];
    let behind = behind.map(|(what, is)| (what.to_owned(), is)).into();
    view! {
        <article class="figure sheet" data-figure=said.id>
            <h3>{said.about}</h3>
            <p class="figure-said">{said.said}</p>
            {drawing.collect_view()}
            {chance}
            <details>
                <summary>{console::results_how(locale)}</summary>
                {facts(behind)}
            </details>
        </article>
    }
}
