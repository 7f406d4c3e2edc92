//! The first sheet: what it is, for whom, as of when, how to read it.

use waymark_map::PublicDirectory;
use waymark_map::gaps::{Recipe, iso};
use waymark_words::{Locale, gaps, report};

use super::terms;
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, locale: Locale) -> Sheet {
    let facts = facts(directory, locale);
    let facts = facts
        .iter()
        .map(|(label, fact)| vec![Cell::text(label), Cell::text(fact)]);
    let read = reading(locale);
    let read = read
        .iter()
        .map(|line| vec![Cell::text(report::label_reading(locale)), Cell::text(line)]);
    let title = vec![Cell::text(gaps::title(locale)), Cell::Empty];
    let scope = [report::label_scope(locale), report::scope(locale)].map(Cell::text);
    Sheet {
        name: gaps::sheet_read_me(locale),
        columns: vec![
            (gaps::column_what(locale), Width::Words),
            (gaps::column_text(locale), Width::Sentence),
        ],
        rows: core::iter::once(title)
            .chain(facts)
            .chain(read)
            .chain([scope.to_vec()])
            .collect(),
    }
}

pub(super) fn facts(directory: &PublicDirectory, locale: Locale) -> [(&'static str, String); 3] {
    [
        (gaps::label_day(locale), iso(directory.on())),
        (
            gaps::label_audience(locale),
            terms::audience(directory.audience(), locale).to_owned(),
        ),
        (
            gaps::label_recipe(locale),
            Recipe::of(directory, "gaps").to_string(),
        ),
    ]
}

pub(super) fn reading(locale: Locale) -> [&'static str; 6] {
    [
        gaps::read_counts(locale),
        gaps::read_apart(locale),
        gaps::read_hidden(locale),
        gaps::read_order(locale),
        gaps::read_sure(locale),
        gaps::read_hours(locale),
    ]
}
