//! The main figures, one row each.

use waymark_count::Release;
use waymark_words::{Locale, files, report};

use super::sheet::{Cell, Sheet, Width};
use super::statement;
use crate::told;

pub(super) fn sheet(release: &Release, locale: Locale) -> Sheet {
    let own = [
        (report::column_id(locale), Width::Code),
        (report::column_question(locale), Width::Sentence),
    ];
    let rows = told::figures(release, locale).into_iter().map(|told| {
        let own = [Cell::text(told.id), Cell::text(&told.question)];
        own.into_iter().chain(statement::cells(&told)).collect()
    });
    Sheet {
        name: files::sheet_figures(locale),
        columns: own.into_iter().chain(statement::columns(locale)).collect(),
        rows: rows.collect(),
    }
}
