//! The whole analysis as one page: how to read it, then every table.

use waymark_map::PublicDirectory;
use waymark_words::{Locale, gaps, report};

use super::document::{document, facts, list, section, table};
use super::{Given, Part, read_me};
use crate::escape::html;

/// The document as text.
#[must_use]
pub fn page(directory: &PublicDirectory, given: Given<'_>, locale: Locale) -> String {
    let parts = Part::ALL.into_iter().filter(|part| *part != Part::ReadMe);
    with(directory, given, &parts.collect::<Vec<Part>>(), locale)
}

/// One table as a page of its own.
#[must_use]
pub fn page_of(
    directory: &PublicDirectory,
    given: Given<'_>,
    part: Part,
    locale: Locale,
) -> String {
    with(directory, given, &[part], locale)
}

fn with(directory: &PublicDirectory, given: Given<'_>, parts: &[Part], locale: Locale) -> String {
    let reading = read_me::reading(locale).map(str::to_owned);
    let mut body = format!(
        "<header>\n<h1>{}</h1>\n{}</header>\n<section class=\"reading\">\n<h2>{}</h2>\n{}</section>\n",
        html(gaps::title(locale)),
        facts(&read_me::facts(directory, locale)),
        html(report::label_reading(locale)),
        list(&reading),
    );
    for part in parts {
        let sheet = super::table(directory, given, *part, locale);
        body.push_str(&section(sheet.name(), &table(&sheet, locale)));
    }
    document(gaps::title(locale), &body, locale)
}
