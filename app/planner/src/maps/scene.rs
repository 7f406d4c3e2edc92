//! What is on the map, as a list and a table: areas by whether one is served there, and who offers help.

use waymark_desk::map::{Listed, Shown};
use waymark_map::boundaries::{Boundaries, Boundary};
use waymark_map::draw::{Scene, ServicesMap, Subject};
use waymark_map::gaps::Verdict;
use waymark_map::{AreaId, PublicDirectory, PublicProvider, ServiceId};
use waymark_share::gaps::terms;
use waymark_words::{Locale, ground as words};

/// From what is published, for one kind of help or for all, on what lies under it.
pub fn shown(
    under: Scene,
    locale: Locale,
    published: &PublicDirectory,
    outlines: Option<&Boundaries>,
    wanted: Option<ServiceId>,
) -> Shown {
    let map = ServicesMap::of(under, published, outlines.into_iter().flatten(), wanted);
    let things = map.things.iter().map(|subject| match subject {
        Subject::Area(boundary, verdict) => here(locale, boundary, *verdict),
        Subject::Provider(one) => provider(locale, published, one),
    });
    Shown {
        things: things.collect(),
        scene: map.scene,
    }
}

fn here(locale: Locale, boundary: &Boundary, verdict: Option<Verdict>) -> Listed {
    let state = verdict.map_or(words::map_area(locale), |one| terms::verdict(one, locale));
    Listed {
        name: boundary.area.name.as_str().to_owned(),
        said: state.to_owned(),
        cells: vec![state.to_owned(), String::new()],
    }
}

/// A provider without a point is in the list and the table, not on the map.
fn provider(locale: Locale, published: &PublicDirectory, one: &PublicProvider) -> Listed {
    let areas: Vec<String> = one.areas().map(|id| area(published, id)).collect();
    let lines = one.lines().filter(|line| line.is_there());
    let offers: Vec<String> = lines
        .map(|line| terms::service(published.taxonomy(), line.service(), locale))
        .collect();
    Listed {
        name: one.name().to_owned(),
        said: areas.join(" · "),
        cells: vec![words::map_provider(locale).to_owned(), offers.join(" · ")],
    }
}

/// An area by its name.
fn area(published: &PublicDirectory, id: &AreaId) -> String {
    let area = published.areas().iter().find(|area| area.id == *id);
    area.map_or(id.as_str(), |area| area.name.as_str())
        .to_owned()
}
