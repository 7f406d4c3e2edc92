//! The whole analysis as one page: how to read it, then every table.

use waymark_map::{Benchmark, PublicDirectory};
use waymark_words::{Locale, gaps, report};

use super::document::{document, facts, list, section, table};
use super::{Part, read_me};
use crate::escape::html;

/// The document as text.
#[must_use]
pub fn page(directory: &PublicDirectory, benchmarks: &[Benchmark], locale: Locale) -> String {
    let reading = read_me::reading(locale).map(str::to_owned);
    let mut body = format!(
        "<header>\n<h1>{}</h1>\n{}</header>\n<section class=\"reading\">\n<h2>{}</h2>\n{}</section>\n",
        html(gaps::title(locale)),
        facts(&read_me::facts(directory, locale)),
        html(report::label_reading(locale)),
        list(&reading),
    );
    for part in Part::ALL.into_iter().filter(|part| *part != Part::ReadMe) {
        let sheet = super::table(directory, benchmarks, part, locale);
        body.push_str(&section(sheet.name(), &table(&sheet)));
    }
    document(gaps::title(locale), &body, locale)
}
