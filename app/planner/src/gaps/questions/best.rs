//! What would help most, in order, and what no other choice of as many could exceed.

use waymark_map::gaps::{Who, guarantee, next_best};
use waymark_share::gaps::{PICKS, extra};
use waymark_words::number::grouped;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told};

pub fn told(locale: Locale, basis: &Basis) -> Vec<Told> {
    let best = next_best(&basis.published, Who::AnyWoman, PICKS);
    let picks = u32::try_from(PICKS).unwrap_or(u32::MAX);
    let sure = guarantee(picks) / 10;
    let bound = words::bound(
        locale,
        &grouped(locale, best.covered),
        &grouped(locale, best.at_most),
        &sure.to_string(),
    );
    let figures = (1_usize..).zip(&best.chosen);
    figures
        .map(|(at, one)| Told {
            id: format!("next-best-{at}"),
            about: words::place(locale, &at.to_string()),
            said: words::gains(
                locale,
                &extra(&basis.published, &one.extra, locale),
                &grouped(locale, one.gain),
            ),
            drawing: Drawing::Share(one.gain, best.at_most),
            base: bound.clone(),
            recipe: best.recipe.to_string(),
        })
        .collect()
}
