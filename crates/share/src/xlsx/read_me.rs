//! The first sheet: what the file is, whose answers, under which rules, and what it does not tell.

use waymark_words::{Locale, files, report};

use super::sheet::{Cell, Sheet, Width};
use crate::about;
use crate::issue::Issue;

pub(super) fn sheet(of: Issue<'_>, locale: Locale) -> Sheet {
    let release = of.release();
    let mut rows = Vec::new();
    let mut say = |label: &str, text: &str| rows.push(vec![Cell::text(label), Cell::text(text)]);
    say(report::title(locale), "");
    if let Some(practice) = about::practice(release, locale) {
        say(practice, "");
    }
    for (label, fact) in about::facts(of, locale) {
        say(label, &fact);
    }
    say(report::label_scope(locale), report::scope(locale));
    for (label, points) in about::points(release, locale) {
        for point in points {
            say(label, &point);
        }
    }
    Sheet {
        name: files::sheet_read_me(locale),
        columns: vec![
            (files::column_what(locale), Width::Words),
            (files::column_text(locale), Width::Sentence),
        ],
        rows,
    }
}
