//! What goes with one provider: the services nobody else listed offers, and how many women live there.

use waymark_map::Women;
use waymark_map::gaps::{Lost, Recipe, Who, losses};
use waymark_share::gaps::terms;
use waymark_words::number::grouped;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told};

pub fn told(locale: Locale, basis: &Basis) -> Vec<Told> {
    let published = &basis.published;
    let mut told = Vec::new();
    for loss in losses(published, Who::AnyWoman) {
        let mut listed = published.providers().iter();
        let name = listed
            .find(|one| one.number() == loss.provider)
            .map(|one| one.name());
        for lost in &loss.lost {
            told.push(one(
                locale,
                basis,
                name.unwrap_or_default(),
                loss.provider,
                lost,
            ));
        }
    }
    // Those with whom most goes first; the order says nothing about how good they are.
    told.sort_by_key(|(count, _)| core::cmp::Reverse(*count));
    told.into_iter().map(|(_, told)| told).collect()
}

fn one(locale: Locale, basis: &Basis, name: &str, number: u32, lost: &Lost) -> (usize, Told) {
    let published = &basis.published;
    let services: Vec<String> = lost
        .services
        .iter()
        .map(|id| terms::service(published.taxonomy(), *id, locale))
        .collect();
    let mut areas = published.areas().iter();
    let area = areas
        .find(|one| one.id == lost.area)
        .map_or("", |one| one.name.as_str());
    let count = lost.services.len();
    let base = match &lost.women {
        Women::Counted {
            number,
            source,
            year,
        } => words::base_women(
            locale,
            &grouped(locale, *number),
            source.as_str(),
            &year.to_string(),
        ),
        Women::NotKnown => words::base_no_women(locale).to_owned(),
    };
    let of = published.active().iter().count();
    let told = Told {
        id: format!("single-{number}-{}", lost.area.as_str()),
        about: name.to_owned(),
        said: words::would_lose(locale, area, &services.join("; ")),
        drawing: Drawing::Share(
            u64::try_from(count).unwrap_or(u64::MAX),
            u64::try_from(of).unwrap_or(u64::MAX),
        ),
        base,
        recipe: Recipe::of(published, "single-points")
            .with("area", lost.area.as_str())
            .to_string(),
    };
    (count, told)
}
