//! From how many hours of the week the whole pathway is walked in three days, doors and their hours included.

use waymark_map::gaps::{Deadline, Pathway, Who};
use waymark_share::Sheet;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told, recipe_of};

pub fn told(locale: Locale, basis: &Basis, sheet: &Sheet) -> Vec<Told> {
    let Some(pathway) = Pathway::of_the_package() else {
        return Vec::new();
    };
    let areas = basis.published.areas().iter();
    areas
        .map(|area| {
            let found = Deadline::SEVENTY_TWO_HOURS.of(
                &basis.published,
                &basis.travel,
                &area.id,
                &pathway,
                Who::AnyWoman,
            );
            let (surely, of) = (found.surely.to_string(), found.of.to_string());
            let said = match found.perhaps {
                0 => words::in_time(locale, &surely, &of),
                perhaps => words::in_time_perhaps(locale, &surely, &of, &perhaps.to_string()),
            };
            Told {
                id: format!("three-days-{}", area.id.as_str()),
                about: area.name.as_str().to_owned(),
                said,
                drawing: Drawing::Share(u64::from(found.surely), u64::from(found.of)),
                base: words::base_in_time(locale).to_owned(),
                recipe: recipe_of(sheet, area.id.as_str()),
            }
        })
        .collect()
}
