//! A release as CSV: what it is, then one row per statement.
//!
//! UTF-8 with a byte order mark, because the most used spreadsheet reads other scripts wrongly without one; CRLF and
//! quotes as RFC 4180 has them. Ranges are written "20 to 29": "10-14" would be read as a date.

use waymark_count::{Band, Figures, Release, Standing, Statement, Words};
use waymark_words::{Locale, report};

use crate::{escape, sentences};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The bytes of the file.
#[must_use]
pub fn csv(release: &Release, locale: Locale) -> Vec<u8> {
    let mut out = Rows(BYTE_ORDER_MARK.to_owned());
    about(&mut out, release, locale);
    out.row(&[""]);
    let columns = [
        report::column_part,
        report::column_id,
        report::column_question,
        report::column_answer,
        report::column_words,
        report::column_percent,
        report::column_people,
    ];
    out.row(&columns.map(|column| column(locale)));
    for indicator in release.indicators() {
        let row = Row {
            part: report::row_figure(locale),
            id: indicator.id(),
            question: &sentences::indicator(indicator, locale),
            answer: "",
            words: indicator.words(),
            base: indicator.base(),
        };
        out.statement(&row, indicator.statement(), locale);
    }
    for table in release.tables() {
        let title = sentences::title(table, locale);
        for (at, line) in table.lines().iter().enumerate() {
            let row = Row {
                part: report::row_table(locale),
                id: table.id(),
                question: &title,
                answer: sentences::label(table, at, locale),
                words: table.words(line),
                base: table.base(),
            };
            out.statement(&row, line.statement(), locale);
        }
        if let Some(note) = sentences::unsure(table.unsure(), locale) {
            out.row(&[report::row_table(locale), table.id(), &title, "", note]);
        }
    }
    out.0.into_bytes()
}

/// The rows above the statements: what this is, whose answers, under which terms.
fn about(out: &mut Rows, release: &Release, locale: Locale) {
    let terms = release.terms();
    out.row(&[report::title(locale)]);
    if terms.standing == Standing::Practice {
        out.row(&[report::practice(locale)]);
    }
    out.row(&[report::label_instrument(locale), &terms.title]);
    out.row(&[report::label_area(locale), &terms.area]);
    out.row(&[report::label_round(locale), &terms.round]);
    out.row(&[
        report::label_release(locale),
        &release.sequence().to_string(),
    ]);
    out.row(&[
        report::label_took_part(locale),
        &sentences::band(release.band(), locale),
    ]);
    let smallest = terms.smallest_group.people().to_string();
    out.row(&[
        report::label_smallest_group(locale),
        &report::people(locale, &smallest),
    ]);
    out.row(&[report::label_who(locale), report::who(locale)]);
    out.row(&[report::label_reading(locale), report::read_what_not(locale)]);
    out.row(&[report::label_reading(locale), report::read_rounded(locale)]);
    out.row(&[report::label_reading(locale), report::read_services(locale)]);
    out.row(&[report::label_scope(locale), report::scope(locale)]);
}

struct Row<'a> {
    part: &'a str,
    id: &'a str,
    question: &'a str,
    answer: &'a str,
    words: Option<(Words, Figures)>,
    base: Option<Band>,
}

struct Rows(String);

impl Rows {
    fn row(&mut self, cells: &[&str]) {
        let cells: Vec<String> = cells.iter().map(|text| escape::cell(text)).collect();
        self.0.push_str(&cells.join(","));
        self.0.push_str("\r\n");
    }

    fn statement(&mut self, row: &Row<'_>, said: &Statement, locale: Locale) {
        let percent = sentences::percent(said)
            .map(|percent| percent.value().to_string())
            .unwrap_or_default();
        let people = row
            .base
            .map(|base| sentences::band(base, locale))
            .unwrap_or_default();
        let words = sentences::statement(said, row.words, row.base, locale);
        self.row(&[
            row.part,
            row.id,
            row.question,
            row.answer,
            &words,
            &percent,
            &people,
        ]);
    }
}
