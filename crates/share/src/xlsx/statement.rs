//! One statement as cells: its kind, its words, and its numbers as numbers.

use waymark_count::Statement;
use waymark_words::{Locale, files, report};

use super::sheet::{Cell, Width};
use crate::kind;
use crate::told::Told;

/// The headings over a statement.
pub(super) fn columns(locale: Locale) -> [(&'static str, Width); 7] {
    [
        (files::column_statement(locale), Width::Code),
        (report::column_words(locale), Width::Words),
        (report::column_percent(locale), Width::Code),
        (files::column_below(locale), Width::Code),
        (files::column_from(locale), Width::Code),
        (files::column_to(locale), Width::Code),
        (files::column_note(locale), Width::Sentence),
    ]
}

/// The cells under them. Every kind of statement passes here and nowhere else.
pub(super) fn cells(told: &Told<'_>) -> [Cell; 7] {
    let (percent, below) = match told.said {
        Statement::Share(percent) => (Cell::number(percent.value()), Cell::Empty),
        Statement::Few { below } => (Cell::Empty, Cell::number(*below)),
        Statement::MoreThanHalf
        | Statement::Withheld
        | Statement::TooFew
        | Statement::Median { .. }
        | Statement::NotAsked => (Cell::Empty, Cell::Empty),
    };
    let least = told.base.map(|base| Cell::number(base.least()));
    let most = told.base.and_then(|base| base.most()).map(Cell::number);
    [
        Cell::text(kind::name(told.said)),
        Cell::text(&told.words),
        percent,
        below,
        least.unwrap_or(Cell::Empty),
        most.unwrap_or(Cell::Empty),
        Cell::text(told.note.unwrap_or_default()),
    ]
}
