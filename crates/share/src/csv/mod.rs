//! A release as CSV: what it is, then one row per statement.
//!
//! UTF-8 with a byte order mark, because the most used spreadsheet reads other scripts wrongly without one; CRLF and
//! quotes as RFC 4180 has them. Ranges are written "20 to 29": "10-14" would be read as a date.

mod dialect;
mod hashtags;

use waymark_words::{Locale, report};

use crate::issue::Issue;
use crate::told::{self, Told};
use crate::{about, escape, sentences};

pub use dialect::Dialect;
pub use hashtags::Hashtags;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The bytes of the file, in the dialect of the standard.
#[must_use]
pub fn csv<'a>(of: impl Into<Issue<'a>>, locale: Locale) -> Vec<u8> {
    csv_in(of, locale, Dialect::Comma, Hashtags::Without)
}

/// The bytes of the file, in any dialect.
#[must_use]
pub fn csv_in<'a>(
    of: impl Into<Issue<'a>>,
    locale: Locale,
    dialect: Dialect,
    hashtags: Hashtags,
) -> Vec<u8> {
    let of = of.into();
    let release = of.release();
    let mut out = Rows {
        text: BYTE_ORDER_MARK.to_owned(),
        dialect,
    };
    head(&mut out, of, locale);
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
    match hashtags {
        Hashtags::With => out.tags(&hashtags::ROW),
        Hashtags::Without => {}
    }
    for figure in told::figures(release, locale) {
        out.statement(report::row_figure(locale), "", &figure, locale);
    }
    let part = report::row_table(locale);
    for table in release.tables() {
        for answer in told::answers(table, locale) {
            out.statement(part, answer.label, &answer.told, locale);
        }
        if let Some(note) = sentences::unsure(table.unsure(), locale) {
            let title = sentences::title(table, locale);
            out.row(&[part, table.id(), &title, "", note, "", ""]);
        }
    }
    out.text.into_bytes()
}

/// The rows above the statements: what this is, whose answers, under which rules, and what it does not tell.
fn head(out: &mut Rows, of: Issue<'_>, locale: Locale) {
    let release = of.release();
    out.row(&[report::title(locale)]);
    if let Some(practice) = about::practice(release, locale) {
        out.row(&[practice]);
    }
    for (label, fact) in about::facts(of, locale) {
        out.row(&[label, &fact]);
    }
    out.row(&[report::label_scope(locale), report::scope(locale)]);
    // One row a label: readers of hashtags look for them in the first 25 rows only.
    for (label, points) in about::points(release, locale) {
        let points = points.iter().map(String::as_str);
        out.row(&std::iter::once(label).chain(points).collect::<Vec<_>>());
    }
}

struct Rows {
    text: String,
    dialect: Dialect,
}

impl Rows {
    fn row(&mut self, cells: &[&str]) {
        let cells: Vec<String> = cells.iter().map(|text| escape::cell(text)).collect();
        self.line(&cells.join(self.dialect.separator()));
    }

    /// Hashtags are ours and stand as they are.
    fn tags(&mut self, tags: &[&str]) {
        self.line(&tags.join(self.dialect.separator()));
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str("\r\n");
    }

    /// One row for any kind of statement: its words, and its percent if it is a share.
    fn statement(&mut self, part: &str, answer: &str, told: &Told<'_>, locale: Locale) {
        let percent = sentences::percent(told.said)
            .map(|percent| percent.value().to_string())
            .unwrap_or_default();
        let people = told
            .base
            .map(|base| sentences::band(base, locale))
            .unwrap_or_default();
        let cells = [
            part,
            told.id,
            &told.question,
            answer,
            &told.words,
            &percent,
            &people,
        ];
        self.row(&cells);
    }
}
