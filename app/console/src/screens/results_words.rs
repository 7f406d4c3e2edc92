//! An indicator as a figure the desk can show: its words, its drawing, its base and its recipe.

use waymark_count::{Figures, Release, ReleasedIndicator, Rule, Statement};
use waymark_desk::{Said, band, indicator, interval, statement};
use waymark_words::{Locale, console as words, report};

pub fn said(locale: Locale, release: &Release, of: &ReleasedIndicator) -> Said {
    Said {
        id: of.id().to_owned(),
        about: indicator(locale, of),
        said: statement(locale, of.statement(), of.words(), of.base()),
        half_figures: drawn(of).into_iter().collect(),
        chance: release.interval(of).map(|found| interval(locale, found)),
        base: match of.base() {
            Some(people) => report::base(locale, &band(locale, people)),
            None => report::base_kept_back(locale).to_owned(),
        },
        recipe: recipe(locale, release, of),
    }
}

/// Whether anything is said of it.
pub fn is_shown(of: &ReleasedIndicator) -> bool {
    !matches!(
        of.statement(),
        Statement::TooFew | Statement::Withheld | Statement::NotAsked
    )
}

/// Ten figures are drawn only where the group is large enough to be spoken of in tens.
fn drawn(of: &ReleasedIndicator) -> Option<u8> {
    match (of.statement(), of.base().map(Figures::allowed)) {
        (Statement::Share(percent), Some(Figures::InTen)) => Some(percent.half_figures()),
        _ => None,
    }
}

/// The six that were there first have a recipe of their own; a release says how the others are worked out.
fn recipe(locale: Locale, release: &Release, of: &ReleasedIndicator) -> String {
    let own = match of.sentence() {
        "felt-safe" => words::results_recipe_i12,
        "less-safe-after" => words::results_recipe_i14,
        "told-three-or-more" => words::results_recipe_i21,
        "middle-tellings" => words::results_recipe_i22,
        "referral-reached" => words::results_recipe_i23,
        "onward-need-unmet" => words::results_recipe_i23b,
        _ => return from_rule(locale, release, of),
    };
    own(locale).to_owned()
}

fn from_rule(locale: Locale, release: &Release, of: &ReleasedIndicator) -> String {
    let (table, codes) = match of.rule() {
        Some(Rule::Share {
            table, numerator, ..
        }) => (table, numerator.as_slice()),
        Some(Rule::Named { table, answer } | Rule::AllBut { table, answer }) => {
            (table, std::slice::from_ref(answer))
        }
        Some(Rule::Median { .. }) | None => return words::results_recipe_other(locale).to_owned(),
    };
    let answers = labels(locale, release, table, codes);
    match of.rule() {
        Some(Rule::Share { denominator, .. }) => {
            let whole = labels(locale, release, table, denominator);
            words::results_recipe_share(locale, table, &answers, &whole)
        }
        Some(Rule::AllBut { .. }) => words::results_recipe_all_but(locale, table, &answers),
        _ => words::results_recipe_named(locale, table, &answers),
    }
}

/// Answers as the women saw them, in the round's language, one after the other.
fn labels(locale: Locale, release: &Release, table: &str, codes: &[String]) -> String {
    let found = release.tables().iter().find(|found| found.id() == table);
    let lines = found.map_or(&[][..], |found| found.lines());
    let label = |code: &String| {
        let line = lines.iter().find(|line| line.code() == code)?;
        Some(words::results_recipe_answer(locale, line.label()))
    };
    let labels = codes.iter().filter_map(label);
    labels
        .reduce(|before, next| words::results_recipe_and(locale, &before, &next))
        .unwrap_or_default()
}
