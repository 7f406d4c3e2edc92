//! This round beside an earlier one: before, now, and a direction where one can be said; or why they are not compared.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::{Change, Moved, NotCompared, Release, ReleasedIndicator, change};
use waymark_words::{Locale, change as words, report};

use crate::lines::grid;
use crate::{said, tongue};

/// What changed since `before`, as a table under a note. Nothing here says why.
#[component]
pub fn Since(before: Arc<Release>, now: Arc<Release>) -> impl IntoView {
    let locale = tongue();
    match change::between(&before, &now) {
        Ok(changes) => {
            // What is not shown in both rounds has nothing to be read across.
            let told = changes
                .iter()
                .filter(|one| one.moved() != Moved::Not(NotCompared::NotShown));
            let rows: Vec<Vec<String>> = told.map(|one| row(locale, one)).collect();
            view! { <Changes rows=rows/> }.into_any()
        }
        Err(why) => {
            let what = report::not_compared(locale, &before.terms().round);
            let why = words::refused(locale, why.key());
            view! { <p data-since="refused">{what} " " {why}</p> }.into_any()
        }
    }
}

#[component]
fn Changes(rows: Vec<Vec<String>>) -> impl IntoView {
    let locale = tongue();
    let columns = [
        report::column_figure,
        report::column_before,
        report::column_now,
        report::column_change,
    ];
    let head = columns.map(|column| column(locale).to_owned()).to_vec();
    view! {
        <p class="soft">{report::change_note(locale)} " " {report::change_left_out(locale)}</p>
        <table class="bars since" data-since="shown">{grid(head, rows, 0)}</table>
    }
}

fn row(locale: Locale, change: &Change<'_>) -> Vec<String> {
    let said = |figure: &ReleasedIndicator| {
        said::statement(locale, figure.statement(), figure.words(), figure.base())
    };
    let now = change.after();
    vec![
        said::indicator(locale, now),
        change.before().map(said).unwrap_or_default(),
        said(now),
        moved(locale, change.moved()),
    ]
}

fn moved(locale: Locale, moved: Moved) -> String {
    match moved {
        Moved::Higher(by) | Moved::Lower(by) => words::points(locale, by.low(), by.high()),
        Moved::Unclear(_) | Moved::TooSmall => report::change_unclear(locale).to_owned(),
        Moved::Not(why) => words::not_compared(locale, why.key())
            .unwrap_or_default()
            .to_owned(),
    }
}
