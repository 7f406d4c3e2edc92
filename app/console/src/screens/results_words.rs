//! An indicator as a figure the desk can show: its words, its drawing, its base and its recipe.

use waymark_count::{Figures, ReleasedIndicator, Statement};
use waymark_desk::{Said, band, indicator, statement};
use waymark_words::{Locale, console as words, report};

pub fn said(locale: Locale, of: &ReleasedIndicator) -> Said {
    Said {
        id: of.id().to_owned(),
        about: indicator(locale, of),
        said: statement(locale, of.statement(), of.words(), of.base()),
        half_figures: drawn(of).into_iter().collect(),
        base: match of.base() {
            Some(people) => report::base(locale, &band(locale, people)),
            None => report::base_kept_back(locale).to_owned(),
        },
        recipe: recipe(locale, of.sentence()).to_owned(),
    }
}

/// Ten figures are drawn only where the group is large enough to be spoken of in tens.
fn drawn(of: &ReleasedIndicator) -> Option<u8> {
    match (of.statement(), of.base().map(Figures::allowed)) {
        (Statement::Share(percent), Some(Figures::InTen)) => Some(percent.half_figures()),
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
