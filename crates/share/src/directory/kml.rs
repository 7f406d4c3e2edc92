//! KML 2.2: a placemark for each provider. One whose place is not told has no point, and its areas.

use waymark_words::listing;

use super::listed::{Listed, Office, names};
use super::{date, for_whom};
use crate::escape::html;

pub(super) fn kml(listed: &Listed<'_>) -> String {
    let mut out = concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n"
    )
    .to_owned();
    tag(&mut out, "name", listing::title(listed.locale));
    let about = format!(
        "{} ({})",
        for_whom(listed.audience, listed.locale),
        date::date(listed.on)
    );
    tag(&mut out, "description", &about);
    for office in &listed.providers {
        let codes = office.services.iter().map(|one| one.service.to_string());
        placemark(
            &mut out,
            listed,
            office,
            &codes.collect::<Vec<_>>().join("; "),
        );
    }
    for (offered, areas) in &listed.unnamed {
        let mut office = Office::unnamed(listed.locale);
        office.areas.clone_from(areas);
        placemark(&mut out, listed, &office, &offered.service.to_string());
    }
    out.push_str("</Document>\n</kml>\n");
    out
}

fn placemark(out: &mut String, listed: &Listed<'_>, office: &Office<'_>, services: &str) {
    out.push_str("<Placemark>\n");
    tag(out, "name", office.name);
    if office.position.is_none() {
        tag(out, "description", listing::place_not_told(listed.locale));
    }
    out.push_str("<ExtendedData>\n");
    let areas = names(&office.areas);
    for (name, value) in [
        ("services", services),
        ("areas", areas.as_str()),
        ("type", office.kind.as_str()),
        ("phone", office.phone),
    ] {
        if !value.is_empty() {
            out.push_str(&format!(
                "<Data name=\"{name}\"><value>{}</value></Data>\n",
                html(value)
            ));
        }
    }
    out.push_str("</ExtendedData>\n");
    if let Some(position) = office.position {
        let (east, north) = (position.east(), position.north());
        out.push_str(&format!(
            "<Point><coordinates>{east:.5},{north:.5}</coordinates></Point>\n"
        ));
    }
    out.push_str("</Placemark>\n");
}

fn tag(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>{}</{name}>\n", html(text)));
}
