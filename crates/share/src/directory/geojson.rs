//! GeoJSON (RFC 7946): a feature for each provider. One whose place is not told has no geometry, and its areas.

use waymark_words::listing;

use super::listed::{Listed, Offered, Standing, names, status};
use super::{date, for_whom, hours};
use crate::json::Writer;

pub(super) fn geojson(listed: &Listed<'_>) -> String {
    Writer::document(|out| {
        out.text("type", "FeatureCollection");
        out.text("title", listing::title(listed.locale));
        out.text("audience", for_whom(listed.audience, listed.locale));
        out.text("published", &date::date(listed.on));
        let offices = listed.providers.iter().map(One::Named);
        let unnamed = listed
            .unnamed
            .iter()
            .map(|(offered, areas)| One::Unnamed(offered, areas));
        let all: Vec<One<'_>> = offices.chain(unnamed).collect();
        out.list("features", &all, |out, one| feature(out, listed, one));
    })
}

enum One<'a> {
    Named(&'a super::listed::Office<'a>),
    Unnamed(&'a Offered<'a>, &'a [&'a waymark_map::Area]),
}

fn feature(out: &mut Writer, listed: &Listed<'_>, one: &One<'_>) {
    out.text("type", "Feature");
    let position = match one {
        One::Named(office) => office.position,
        One::Unnamed(..) => None,
    };
    match position {
        Some(position) => out.object("geometry", |out| {
            out.text("type", "Point");
            // Longitude first (RFC 7946, 3.1.1).
            out.decimals("coordinates", &[position.east(), position.north()]);
        }),
        None => out.nothing("geometry"),
    }
    out.object("properties", |out| match one {
        One::Named(office) => {
            out.text("name", office.name);
            out.text("type", &office.kind);
            out.text("phone", office.phone);
            out.text("areas", &names(&office.areas));
            if office.position.is_none() {
                out.text("place", listing::place_not_told(listed.locale));
            }
            let codes = office.services.iter().map(|one| one.service.to_string());
            out.text("services", &codes.collect::<Vec<_>>().join("; "));
            out.list("lines", &office.services, line);
        }
        One::Unnamed(offered, areas) => {
            out.text("name", listing::not_named(listed.locale));
            out.text("areas", &names(areas));
            out.text("place", listing::place_not_told(listed.locale));
            out.text("services", &offered.service.to_string());
        }
    });
}

fn line(out: &mut Writer, offered: &Offered<'_>) {
    out.text("service", &offered.service.to_string());
    out.text("name", &offered.label);
    out.text("status", status(offered.status));
    let confirmed = match offered.standing {
        Standing::Confirmed => "yes",
        Standing::NotConfirmed => "no",
    };
    out.text("confirmed", confirmed);
    let texts = [
        (
            "checked_on",
            offered.checked.map(date::date).unwrap_or_default(),
        ),
        ("hours", offered.hours.map(hours::text).unwrap_or_default()),
        ("cost", offered.cost.clone()),
        ("requirements", offered.requirements.clone()),
    ];
    for (key, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
        out.text(key, text);
    }
}
