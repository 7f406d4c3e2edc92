//! Every statement of a release with the words around it, in order: what the tables are written from.

use waymark_count::{Band, Class, Release, ReleasedIndicator, ReleasedTable, Statement};
use waymark_words::Locale;

use crate::sentences;

/// One statement as a reader gets it.
pub(crate) struct Told<'a> {
    /// Id of the main figure or the question.
    pub(crate) id: &'a str,
    /// The sentence of the main figure, or the question.
    pub(crate) question: String,
    pub(crate) class: Class,
    /// How many answered; nothing where that is not said.
    pub(crate) base: Option<Band>,
    /// The same in a sentence.
    pub(crate) base_words: String,
    pub(crate) said: &'a Statement,
    pub(crate) words: String,
    pub(crate) note: Option<&'static str>,
}

/// One answer of a question, and what is said of it.
pub(crate) struct Answer<'a> {
    /// 1 for the first.
    pub(crate) number: usize,
    pub(crate) label: &'a str,
    pub(crate) told: Told<'a>,
}

/// The main figures.
pub(crate) fn figures(release: &Release, locale: Locale) -> Vec<Told<'_>> {
    let figures = release.indicators().iter();
    figures.map(|figure| self::figure(figure, locale)).collect()
}

fn figure(figure: &ReleasedIndicator, locale: Locale) -> Told<'_> {
    let (said, base) = (figure.statement(), figure.base());
    Told {
        id: figure.id(),
        question: sentences::indicator(figure, locale),
        class: figure.class(),
        base,
        base_words: sentences::base(base, &[said], locale),
        said,
        words: sentences::statement(said, figure.words(), base, locale),
        note: sentences::note(figure, locale),
    }
}

/// How many answered a question, in a sentence.
pub(crate) fn base_words(table: &ReleasedTable, locale: Locale) -> String {
    let said: Vec<&Statement> = table.lines().iter().map(|line| line.statement()).collect();
    sentences::base(table.base(), &said, locale)
}

/// The answers of one question.
pub(crate) fn answers(table: &ReleasedTable, locale: Locale) -> Vec<Answer<'_>> {
    let (title, base) = (sentences::title(table, locale), table.base());
    let base_words = base_words(table, locale);
    let lines = table.lines().iter().enumerate();
    lines
        .map(|(at, line)| Answer {
            number: at + 1,
            label: sentences::label(table, at, locale),
            told: Told {
                id: table.id(),
                question: title.clone(),
                class: table.class(),
                base,
                base_words: base_words.clone(),
                said: line.statement(),
                words: sentences::statement(line.statement(), table.words(line), base, locale),
                note: sentences::unsure(table.unsure(), locale),
            },
        })
        .collect()
}
