//! Every planned table, one row for each answer.

use waymark_count::Release;
use waymark_words::{Locale, files, report};

use super::sheet::{Cell, Sheet, Width};
use super::statement;
use crate::told;

pub(super) fn sheet(release: &Release, locale: Locale) -> Sheet {
    let own = [
        (report::column_id(locale), Width::Code),
        (report::column_question(locale), Width::Sentence),
        (files::column_place(locale), Width::Code),
        (report::column_answer(locale), Width::Words),
    ];
    let tables = release.tables().iter();
    let answers = tables.flat_map(|table| told::answers(table, locale));
    let rows = answers.map(|answer| {
        let own = [
            Cell::text(answer.told.id),
            Cell::text(&answer.told.question),
            Cell::place(answer.number),
            Cell::text(answer.label),
        ];
        let said = statement::cells(&answer.told);
        own.into_iter().chain(said).collect()
    });
    Sheet {
        name: files::sheet_tables(locale),
        columns: own.into_iter().chain(statement::columns(locale)).collect(),
        rows: rows.collect(),
    }
}
