//! One question as a table whose last column is drawn: the words carry it, the bars only help.

use leptos::prelude::*;
use waymark_count::{Line, ReleasedTable, SmallestGroup, Statement, Unsure};
use waymark_words::{Locale, console, learn, report};

use crate::kept_back::what_opens;
use crate::lines::lines;
use crate::{said, tongue};

/// Width of the stub that stands for "fewer than": it says that it is small, and nothing else.
const FEW_STUB: u8 = 4;

/// One row, ready to be shown.
#[derive(Clone)]
struct Row {
    label: String,
    said: String,
    /// "60 %", empty where the group is too small for figures.
    percent: String,
    /// Class and width of the bar, in hundredths. What is not shown has no length.
    bar: (&'static str, u8),
}

/// A released table: its question, how many answered, and a bar beside each share.
#[component]
pub fn Bars(table: ReleasedTable, group: SmallestGroup) -> impl IntoView {
    let locale = tongue();
    let title = said::title(locale, &table);
    let rows = table
        .lines()
        .iter()
        .enumerate()
        .map(|(at, line)| row(locale, &table, at, line));
    let rows = rows.map(|row| view! { <BarRow row=row/> }).collect_view();
    view! {
        <section class="question" data-table=table.id().to_owned()>
            <h3>{title}</h3>
            <p class="soft">{base(locale, &table)}</p>
            <table class="bars">
                <thead class="unseen">
                    <tr>
                        <th scope="col">{console::results_table_answer(locale)}</th>
                        <th scope="col">{console::results_table_share(locale)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Opens sentences=what_opens(locale, &table, group)/>
        </section>
    }
}

/// Nothing where every answer is a share.
#[component]
fn Opens(sentences: Vec<String>) -> impl IntoView {
    let locale = tongue();
    let any = !sentences.is_empty();
    any.then(|| {
        view! {
            <details data-part="opens">
                <summary>{learn::kept_title(locale)}</summary>
                {lines(sentences)}
            </details>
        }
    })
}

#[component]
fn BarRow(row: Row) -> impl IntoView {
    let (kind, width) = row.bar;
    view! {
        <tr>
            <th scope="row">{row.label}</th>
            <td>
                <span class="bar-said">{row.said} <span class="bar-percent">{row.percent}</span></span>
                <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar-room" width="100" height=8></rect>
                    <rect class=kind height="8" width=width.to_string()></rect>
                </svg>
            </td>
        </tr>
    }
}

fn row(locale: Locale, table: &ReleasedTable, at: usize, line: &Line) -> Row {
    let percent = said::percent(line.statement(), table.base());
    Row {
        label: said::label(locale, table, at),
        said: said::statement(locale, line.statement(), table.words(line), table.base()),
        percent: percent
            .map(|p| report::percent(locale, &p.value().to_string()))
            .unwrap_or_default(),
        bar: drawn(line.statement()),
    }
}

fn drawn(statement: &Statement) -> (&'static str, u8) {
    match statement {
        Statement::Share(percent) => ("bar-share", percent.value()),
        Statement::Few { .. } => ("bar-few", FEW_STUB),
        Statement::MoreThanHalf => ("bar-most", 50),
        _ => ("bar-none", 0),
    }
}

/// How many answered, and what a reader must know beside it.
fn base(locale: Locale, table: &ReleasedTable) -> String {
    let many = table
        .lines()
        .iter()
        .any(|line| *line.statement() == Statement::TooFew);
    let answered = match table.base() {
        Some(band) => report::base(locale, &said::band(locale, band)),
        None if many => report::base_too_few(locale).to_owned(),
        None => report::base_kept_back(locale).to_owned(),
    };
    match table.unsure() {
        Unsure::Many => format!("{answered} {}", report::many_unsure(locale)),
        Unsure::NotNoted => answered,
    }
}
