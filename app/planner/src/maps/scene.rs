//! What is on the map: outlines of the areas by whether one is served there, and marks of services whose place may be known.

use waymark_desk::map::{Listed, Shown};
use waymark_map::boundaries::{Boundaries, Boundary, Ring};
use waymark_map::draw::{Form, Label, Look, Mark, Meaning, Outline, Plane, Rank, Scene, Thing};
use waymark_map::gaps::{Presence, Verdict, Who};
use waymark_map::{AreaId, PublicDirectory, PublicProvider, ServiceId};
use waymark_share::gaps::terms;
use waymark_words::{Locale, gaps as said, ground as words};

/// From what is published, for one kind of help or for all, on what lies under it.
pub fn shown(
    under: Scene,
    locale: Locale,
    published: &PublicDirectory,
    outlines: Option<&Boundaries>,
    wanted: Option<ServiceId>,
) -> Shown {
    let mut shown = Shown {
        scene: under,
        things: Vec::new(),
    };
    for boundary in outlines.into_iter().flatten() {
        with_area(&mut shown, locale, published, boundary, wanted);
    }
    let offers = |one: &&PublicProvider| {
        wanted.is_none_or(|wanted| {
            one.lines()
                .any(|line| line.is_there() && line.service() == wanted)
        })
    };
    for provider in published.providers().iter().filter(offers) {
        with_provider(&mut shown, locale, published, provider);
    }
    shown
}

fn with_area(
    shown: &mut Shown,
    locale: Locale,
    published: &PublicDirectory,
    boundary: &Boundary,
    wanted: Option<ServiceId>,
) {
    let rings: Vec<Vec<(f64, f64)>> = boundary
        .shape
        .parts()
        .iter()
        .flat_map(waymark_map::boundaries::Part::rings)
        .map(degrees)
        .collect();
    let Some(outline) = Outline::area(rings.iter().map(Vec::as_slice)) else {
        return;
    };
    let thing = Thing(shown.things.len());
    let verdict = wanted
        .map(|wanted| Presence::of(published, &boundary.area.id, wanted, Who::AnyWoman).verdict());
    let look = verdict.map_or(Look::Area, |verdict| Look::Means(meaning(verdict)));
    let middle = outline.bounds().centre();
    let name = boundary.area.name.as_str().to_owned();
    let state = verdict.map_or(words::map_area(locale), |one| standing(locale, one));
    shown.things.push(Listed {
        name: name.clone(),
        said: state.to_owned(),
        cells: vec![state.to_owned(), String::new()],
    });
    let scene = core::mem::replace(&mut shown.scene, Scene::new());
    shown.scene = scene.with_thing(thing, outline, look).with_label(Label {
        at: middle,
        text: name,
        rank: Rank::Area,
    });
}

/// A provider without a point is in the list and the table, not on the map.
fn with_provider(
    shown: &mut Shown,
    locale: Locale,
    published: &PublicDirectory,
    one: &PublicProvider,
) {
    let thing = Thing(shown.things.len());
    let areas: Vec<String> = one.areas().map(|id| area(published, id)).collect();
    let lines = one.lines().filter(|line| line.is_there());
    let offers: Vec<String> = lines
        .map(|line| terms::service(published.taxonomy(), line.service(), locale))
        .collect();
    shown.things.push(Listed {
        name: one.name().to_owned(),
        said: areas.join(" · "),
        cells: vec![words::map_provider(locale).to_owned(), offers.join(" · ")],
    });
    let at = one
        .position()
        .and_then(|at| Plane::of_degrees(at.east(), at.north()));
    if let Some(at) = at {
        let scene = core::mem::replace(&mut shown.scene, Scene::new());
        let form = Form::Circle;
        let label = Label {
            at,
            text: one.name().to_owned(),
            rank: Rank::Place,
        };
        shown.scene = scene.with_mark(Mark { thing, at, form }).with_label(label);
    }
}

/// An area by its name.
fn area(published: &PublicDirectory, id: &AreaId) -> String {
    let area = published.areas().iter().find(|area| area.id == *id);
    area.map_or(id.as_str(), |area| area.name.as_str())
        .to_owned()
}

/// Corners of a ring, east and north.
pub fn degrees(ring: &Ring) -> Vec<(f64, f64)> {
    let corners = ring.corners().iter();
    corners.map(|one| (one.east(), one.north())).collect()
}

fn meaning(verdict: Verdict) -> Meaning {
    match verdict {
        Verdict::Present => Meaning::Served,
        Verdict::Unconfirmed => Meaning::NotCertain,
        Verdict::Unknown => Meaning::Unknown,
        Verdict::Absent => Meaning::NotServed,
    }
}

/// How a kind of help stands in an area, in a word.
pub fn standing(locale: Locale, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Present => said::present(locale),
        Verdict::Unconfirmed => said::unconfirmed(locale),
        Verdict::Unknown => said::unknown(locale),
        Verdict::Absent => said::missing(locale),
    }
}
