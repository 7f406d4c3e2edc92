//! CSV: a row for each service of each provider, under names that programs know; UTF-8 with a byte order mark, CRLF.

use waymark_words::listing;

use super::listed::{Listed, Offered, Office, Standing, names, status};
use super::{date, hours};
use crate::escape;

const COLUMNS: [&str; 15] = [
    "provider",
    "type",
    "phone",
    "areas",
    "area_codes",
    "latitude",
    "longitude",
    "place",
    "service",
    "service_name",
    "status",
    "confirmed",
    "checked_on",
    "hours",
    "cost",
];

pub(super) fn csv(listed: &Listed<'_>) -> String {
    let mut text = "\u{feff}".to_owned();
    row(&mut text, &COLUMNS.map(str::to_owned));
    for office in &listed.providers {
        for offered in &office.services {
            row(&mut text, &cells(listed, office, offered));
        }
    }
    for (offered, areas) in &listed.unnamed {
        let mut office = Office::unnamed(listed.locale);
        office.areas.clone_from(areas);
        row(&mut text, &cells(listed, &office, offered));
    }
    text
}

fn cells(listed: &Listed<'_>, office: &Office<'_>, offered: &Offered<'_>) -> [String; 15] {
    let codes = office.areas.iter().map(|area| area.id.as_str());
    let degrees = |pick: fn(waymark_map::Position) -> f64| {
        let degrees = office.position.map(pick);
        degrees
            .map(|degrees| format!("{degrees:.5}"))
            .unwrap_or_default()
    };
    let place = match office.position {
        Some(_) => "",
        None => listing::place_not_told(listed.locale),
    };
    let confirmed = match offered.standing {
        Standing::Confirmed => "yes",
        Standing::NotConfirmed => "no",
    };
    [
        office.name.to_owned(),
        office.kind.clone(),
        office.phone.to_owned(),
        names(&office.areas),
        codes.collect::<Vec<_>>().join("; "),
        degrees(waymark_map::Position::north),
        degrees(waymark_map::Position::east),
        place.to_owned(),
        offered.service.to_string(),
        offered.label.clone(),
        status(offered.status).to_owned(),
        confirmed.to_owned(),
        offered.checked.map(date::date).unwrap_or_default(),
        offered.hours.map(hours::text).unwrap_or_default(),
        offered.cost.clone(),
    ]
}

fn row(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| written(cell)).collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// A number of our own is no formula, west and south of zero as well.
fn written(cell: &str) -> String {
    if cell.parse::<f64>().is_ok() && !cell.starts_with('+') {
        return cell.to_owned();
    }
    escape::cell(cell)
}
