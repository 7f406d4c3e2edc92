//! Duplication beside absence (X20): what three and more offer in an area, beside what nobody does.

use waymark_map::ServiceId;
use waymark_map::gaps::{MANY, Matrix, Recipe, Who, beside};
use waymark_share::gaps::terms;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told};

pub fn told(locale: Locale, basis: &Basis) -> Vec<Told> {
    let published = &basis.published;
    let name = |id: &ServiceId| terms::service(published.taxonomy(), *id, locale);
    let found = beside(&Matrix::of(published, Who::AnyWoman)).into_iter();
    found
        .map(|one| {
            let many = one.many.iter();
            let many: Vec<String> = many
                .map(|(id, count)| words::offered_by(locale, &name(id), &count.to_string()))
                .collect();
            let none: Vec<String> = one.none.iter().map(name).collect();
            let mut areas = published.areas().iter();
            let area = areas
                .find(|area| area.id == one.area)
                .map_or("", |area| area.name.as_str());
            Told {
                id: format!("beside-{}", one.area.as_str()),
                about: area.to_owned(),
                said: words::many_and_none(locale, &many.join("; "), &none.join("; ")),
                drawing: Drawing::Nothing,
                base: words::base_beside(locale, &MANY.to_string()),
                recipe: Recipe::of(published, "X20")
                    .with("area", one.area.as_str())
                    .with("many", MANY)
                    .to_string(),
            }
        })
        .collect()
}
