//! The same services for seven kinds of woman, side by side: how many are there for each in each area.

use waymark_map::gaps::{Matrix, Recipe, Verdict, Who};
use waymark_share::gaps::terms;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told};

pub fn told(locale: Locale, basis: &Basis) -> Vec<Told> {
    let matrices = Who::ALL.map(|who| (who, Matrix::of(&basis.published, who)));
    let mut told = Vec::new();
    for (who, matrix) in &matrices {
        let cells = |verdict: Verdict| matrix.with(verdict).count();
        let there = cells(Verdict::Present);
        let unknown = cells(Verdict::Unknown) + cells(Verdict::Unconfirmed);
        let of = matrix.areas().len() * matrix.services().len();
        told.push(Told {
            id: format!("for-whom-{who:?}"),
            about: terms::who(*who, locale).to_owned(),
            said: words::there_for_her(
                locale,
                &there.to_string(),
                &of.to_string(),
                &unknown.to_string(),
            ),
            drawing: Drawing::Share(
                u64::try_from(there).unwrap_or(u64::MAX),
                u64::try_from(of).unwrap_or(u64::MAX),
            ),
            base: words::base_whom(locale).to_owned(),
            recipe: Recipe::of(&basis.published, "for-whom")
                .with("who", format!("{who:?}"))
                .to_string(),
        });
    }
    told
}
