//! Statements and bands in words: the same words as in the files that leave, so that a screen never says more or less.

use waymark_count::{
    Band, Figures, Interval, Percent, ReleasedIndicator, ReleasedTable, Statement, Words,
};
use waymark_words::{Locale, figures, report};

/// A band of people: "20 to 29".
pub fn band(locale: Locale, people: Band) -> String {
    let from = people.least().to_string();
    match people.most() {
        Some(most) => report::band(locale, &from, &most.to_string()),
        None => report::band_open(locale, &from),
    }
}

/// What one statement says in words.
pub fn statement(
    locale: Locale,
    said: &Statement,
    words: Option<(Words, Figures)>,
    base: Option<Band>,
) -> String {
    match said {
        Statement::Share(_) => words
            .map(|w| share(locale, w))
            .unwrap_or_default()
            .to_owned(),
        Statement::Few { below } => few(
            locale,
            *below,
            base.map_or(Figures::InTen, Figures::allowed),
        ),
        Statement::MoreThanHalf => report::more_than_half(locale).to_owned(),
        Statement::Withheld => report::kept_back(locale).to_owned(),
        Statement::TooFew => report::too_few(locale).to_owned(),
        Statement::NotAsked => report::not_asked(locale).to_owned(),
        Statement::Median { label } => report::middle_answer(locale, label),
    }
}

fn few(locale: Locale, below: u8, figures: Figures) -> String {
    match (below, figures) {
        (3, Figures::WordsOnly) => report::fewer_than_three(locale).to_owned(),
        (5, Figures::WordsOnly) => report::fewer_than_five(locale).to_owned(),
        _ => report::fewer_than(locale, &below.to_string()),
    }
}

fn share(locale: Locale, words: (Words, Figures)) -> &'static str {
    match words {
        (Words::AlmostNone, _) => report::almost_none(locale),
        (Words::FewOneToTwo, Figures::WordsOnly) => report::few(locale),
        (Words::FewOneToTwo, Figures::InTen) => report::few_in_ten(locale),
        (Words::SomeThreeToFour, Figures::WordsOnly) => report::some(locale),
        (Words::SomeThreeToFour, Figures::InTen) => report::some_in_ten(locale),
        (Words::AboutHalf, Figures::WordsOnly) => report::about_half(locale),
        (Words::AboutHalf, Figures::InTen) => report::about_half_in_ten(locale),
        (Words::MostSixToSeven, Figures::WordsOnly) => report::most(locale),
        (Words::MostSixToSeven, Figures::InTen) => report::most_in_ten(locale),
        (Words::LargeMajority, Figures::WordsOnly) => report::large_majority(locale),
        (Words::LargeMajority, Figures::InTen) => report::large_majority_in_ten(locale),
        (Words::AlmostAll, _) => report::almost_all(locale),
    }
}

/// The share of a statement where the group is large enough to write it with figures.
pub fn percent(said: &Statement, base: Option<Band>) -> Option<Percent> {
    match (said, base.map(Figures::allowed)) {
        (Statement::Share(share), Some(Figures::InTen)) => Some(*share),
        _ => None,
    }
}

/// What an indicator is about; its name where there is no sentence for it.
pub fn indicator(locale: Locale, indicator: &ReleasedIndicator) -> String {
    match figures::sentence(locale, indicator.sentence()) {
        Some(sentence) => sentence.to_owned(),
        None => indicator.name().to_owned(),
    }
}

/// How far chance alone could move a share.
pub fn interval(locale: Locale, interval: Interval) -> String {
    let (low, high) = (interval.low().to_string(), interval.high().to_string());
    report::interval(locale, &low, &high)
}

/// A table's title: about the round itself in our words, all others in the form's.
pub fn title(locale: Locale, table: &ReleasedTable) -> String {
    figures::title(locale, table.id(), table.title()).unwrap_or_else(|| table.title().to_owned())
}

/// The label of line number `at`, from 0.
pub fn label(locale: Locale, table: &ReleasedTable, at: usize) -> String {
    let planned = || table.lines().get(at).map_or("", |line| line.label());
    figures::label(locale, table.id(), at)
        .unwrap_or_else(planned)
        .to_owned()
}
