//! Every statement of a release in plain words.

use waymark_count::{
    Band, Figures, Interval, Percent, ReleasedIndicator, ReleasedTable, Statement, Unsure, Words,
};
use waymark_words::{Locale, figures, report};

/// A number of people, such as "20 to 29".
pub(crate) fn band(band: Band, locale: Locale) -> String {
    let from = band.least().to_string();
    match band.most() {
        Some(most) => report::band(locale, &from, &most.to_string()),
        None => report::band_open(locale, &from),
    }
}

/// What a statement says. Without figures where fewer than twenty people answered.
pub(crate) fn statement(
    said: &Statement,
    words: Option<(Words, Figures)>,
    base: Option<Band>,
    locale: Locale,
) -> String {
    let figures = base.map_or(Figures::InTen, Figures::allowed);
    match said {
        Statement::Share(_) => words
            .map(|words| share(words, locale))
            .unwrap_or_default()
            .to_owned(),
        Statement::Few { below } => few(*below, figures, locale),
        Statement::MoreThanHalf => report::more_than_half(locale).to_owned(),
        Statement::Withheld => report::kept_back(locale).to_owned(),
        Statement::TooFew => report::too_few(locale).to_owned(),
        Statement::Median { label } => report::middle_answer(locale, label),
        Statement::NotAsked => report::not_asked(locale).to_owned(),
    }
}

fn few(below: u8, figures: Figures, locale: Locale) -> String {
    match (below, figures) {
        (3, Figures::WordsOnly) => report::fewer_than_three(locale).to_owned(),
        (5, Figures::WordsOnly) => report::fewer_than_five(locale).to_owned(),
        _ => report::fewer_than(locale, &below.to_string()),
    }
}

fn share(words: (Words, Figures), locale: Locale) -> &'static str {
    let say = match words {
        (Words::AlmostNone, _) => report::almost_none,
        (Words::AlmostAll, _) => report::almost_all,
        (Words::FewOneToTwo, Figures::WordsOnly) => report::few,
        (Words::FewOneToTwo, Figures::InTen) => report::few_in_ten,
        (Words::SomeThreeToFour, Figures::WordsOnly) => report::some,
        (Words::SomeThreeToFour, Figures::InTen) => report::some_in_ten,
        (Words::AboutHalf, Figures::WordsOnly) => report::about_half,
        (Words::AboutHalf, Figures::InTen) => report::about_half_in_ten,
        (Words::MostSixToSeven, Figures::WordsOnly) => report::most,
        (Words::MostSixToSeven, Figures::InTen) => report::most_in_ten,
        (Words::LargeMajority, Figures::WordsOnly) => report::large_majority,
        (Words::LargeMajority, Figures::InTen) => report::large_majority_in_ten,
    };
    say(locale)
}

/// The rounded share of a statement, if it is one.
pub(crate) fn percent(said: &Statement) -> Option<Percent> {
    match said {
        Statement::Share(percent) => Some(*percent),
        _ => None,
    }
}

/// How many answered a table, in a sentence.
pub(crate) fn base(base: Option<Band>, statements: &[&Statement], locale: Locale) -> String {
    match base {
        Some(answered) => report::base(locale, &band(answered, locale)),
        None if statements.contains(&&Statement::TooFew) => report::base_too_few(locale).to_owned(),
        None => report::base_kept_back(locale).to_owned(),
    }
}

/// The note of a table where a fifth or more were not sure.
pub(crate) fn unsure(unsure: Unsure, locale: Locale) -> Option<&'static str> {
    match unsure {
        Unsure::Many => Some(report::many_unsure(locale)),
        Unsure::NotNoted => None,
    }
}

/// The sentence of an indicator; its name where this program knows no sentence for it.
pub(crate) fn indicator(indicator: &ReleasedIndicator, locale: Locale) -> String {
    match figures::sentence(locale, indicator.sentence()) {
        Some(sentence) => sentence.to_owned(),
        None => indicator.name().to_owned(),
    }
}

/// What a reader must know beside an indicator.
pub(crate) fn note(indicator: &ReleasedIndicator, locale: Locale) -> Option<&'static str> {
    figures::note(locale, indicator.sentence())
}

/// How far chance alone could move a share, where that is shown.
pub(crate) fn interval(interval: Option<Interval>, locale: Locale) -> Option<String> {
    let interval = interval?;
    let (low, high) = (interval.low().to_string(), interval.high().to_string());
    Some(report::interval(locale, &low, &high))
}

/// The same as two numbers, for a column of its own.
pub(crate) fn range(interval: Option<Interval>, locale: Locale) -> Option<String> {
    let interval = interval?;
    let (low, high) = (interval.low().to_string(), interval.high().to_string());
    Some(report::chance_range(locale, &low, &high))
}

/// A table's title. The tables about the round itself are in our words, all others in the form's.
pub(crate) fn title(table: &ReleasedTable, locale: Locale) -> String {
    figures::title(locale, table.id(), table.title()).unwrap_or_else(|| table.title().to_owned())
}

/// The label of line number `at`, 0-based.
pub(crate) fn label(table: &ReleasedTable, at: usize, locale: Locale) -> &str {
    let planned = || table.lines().get(at).map_or("", |line| line.label());
    figures::label(locale, table.id(), at).unwrap_or_else(planned)
}
