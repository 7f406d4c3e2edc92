//! What got in the way most often, in order. Obstacles have an order; places and services never have one.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::{Ranked, Release};
use waymark_words::report;

use crate::lines::grid;
use crate::{said, tongue};

/// A list whose numbers are places; equals share one. Nothing where none is shown.
#[component]
pub fn Obstacles(release: Arc<Release>) -> impl IntoView {
    let locale = tongue();
    let (table, ranked) = release.obstacles()?;
    let row = |ranked: &Ranked<'_>| {
        let line = ranked.line();
        vec![
            ranked.place().to_string(),
            line.label().to_owned(),
            said::statement(locale, line.statement(), table.words(line), table.base()),
            said::percent(line.statement(), table.base())
                .map(|percent| report::percent(locale, &percent.value().to_string()))
                .unwrap_or_default(),
        ]
    };
    let columns = [
        report::column_place,
        report::column_answer,
        report::column_words,
        report::column_percent,
    ];
    let head = columns.map(|column| column(locale).to_owned()).to_vec();
    let rows = ranked.iter().map(row).collect();
    Some(view! {
        <p class="soft">{report::obstacles_note(locale)}</p>
        <table class="bars obstacles" data-obstacles="shown">{grid(head, rows, 1)}</table>
    })
}
