//! An indicator as a figure the desk can show: its words, its drawing, its base and its recipe.

use waymark_count::{Percent, ReleasedIndicator, Statement};
use waymark_desk::{Said, band, indicator, statement};
use waymark_words::{Locale, console as words, report};

pub fn said(locale: Locale, of: &ReleasedIndicator) -> Said {
    Said {
        id: of.id().to_owned(),
        about: indicator(locale, of),
        said: statement(locale, of.statement(), of.words(), of.base()),
        half_figures: share(of.statement())
            .map(Percent::half_figures)
            .into_iter()
            .collect(),
        base: match of.base() {
            Some(people) => report::base(locale, &band(locale, people)),
            None => report::base_kept_back(locale).to_owned(),
        },
        recipe: recipe(locale, of.sentence()).to_owned(),
    }
}

fn share(statement: &Statement) -> Option<Percent> {
    match statement {
        Statement::Share(percent) => Some(*percent),
        _ => None,
    }
}

fn recipe(locale: Locale, sentence: &str) -> &'static str {
    match sentence {
        "felt-safe" => words::results_recipe_i12(locale),
        "less-safe-after" => words::results_recipe_i14(locale),
        "told-three-or-more" => words::results_recipe_i21(locale),
        "middle-tellings" => words::results_recipe_i22(locale),
        "referral-reached" => words::results_recipe_i23(locale),
        "onward-need-unmet" => words::results_recipe_i23b(locale),
        _ => words::results_recipe_other(locale),
    }
}
