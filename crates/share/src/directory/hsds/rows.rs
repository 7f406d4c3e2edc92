//! What is listed, as rows of the standard's tables.

use std::collections::BTreeMap;

use waymark_map::{Area, Status};
use waymark_words::listing;

use super::super::listed::{Listed, Offered, Office, Standing, names};
use super::super::{date, hours};
use super::uuid::uuid;
use super::{NOT_NAMED, PLACE_NOT_TOLD};

/// A row: its columns that hold something.
pub(super) type Row = Vec<(&'static str, String)>;

/// The rows of every table.
#[derive(Default)]
pub(super) struct Rows(BTreeMap<&'static str, Vec<Row>>);

/// The cell of a row; empty for none.
pub(super) fn cell<'a>(row: &'a Row, name: &str) -> &'a str {
    let found = row.iter().find(|(known, _)| *known == name);
    found.map_or("", |(_, text)| text)
}

impl Rows {
    pub(super) fn of(listed: &Listed<'_>) -> Self {
        let mut rows = Self::default();
        rows.taxonomy(listed);
        for office in &listed.providers {
            let id = rows.organization(office);
            for offered in &office.services {
                rows.service(listed, &id, office, offered, &office.areas);
            }
        }
        if !listed.unnamed.is_empty() {
            let office = Office::unnamed(listed.locale);
            let id = rows.organization(&office);
            for (offered, areas) in &listed.unnamed {
                let service = rows.service(listed, &id, &office, offered, areas);
                rows.says(
                    listed,
                    &service,
                    NOT_NAMED,
                    listing::not_named(listed.locale),
                );
            }
        }
        rows
    }

    pub(super) fn table(&self, name: &str) -> &[Row] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The rows of a table whose column names a row.
    pub(super) fn naming<'a>(
        &'a self,
        table: &str,
        column: &'a str,
        id: &'a str,
    ) -> impl Iterator<Item = &'a Row> {
        let rows = self.table(table).iter();
        rows.filter(move |row| cell(row, column) == id)
    }

    fn push(&mut self, table: &'static str, row: &[(&'static str, &str)]) {
        let told = row.iter().filter(|(_, text)| !text.is_empty());
        let row = told.map(|(name, text)| (*name, (*text).to_owned()));
        self.0.entry(table).or_default().push(row.collect());
    }

    fn taxonomy(&mut self, listed: &Listed<'_>) {
        let (name, about) = (
            listing::services(listed.locale),
            listing::services_about(listed.locale),
        );
        let id = uuid("taxonomy", &[]);
        self.push(
            "taxonomy",
            &[("id", &id), ("name", name), ("description", about)],
        );
    }

    fn organization(&mut self, office: &Office<'_>) -> String {
        let number = office.number.to_string();
        let id = uuid("organization", &[&number, office.name]);
        let about = if office.kind.is_empty() {
            office.name
        } else {
            &office.kind
        };
        self.push(
            "organization",
            &[("id", &id), ("name", office.name), ("description", about)],
        );
        if !office.phone.is_empty() {
            let phone = uuid("phone", &[&id]);
            let row = [
                ("id", phone.as_str()),
                ("organization_id", id.as_str()),
                ("number", office.phone),
            ];
            self.push("phone", &row);
        }
        if let Some(position) = office.position {
            let degrees = |degrees: f64| format!("{degrees:.5}");
            let location = uuid("location", &[&id]);
            let (north, east) = (degrees(position.north()), degrees(position.east()));
            self.push(
                "location",
                &[
                    ("id", &location),
                    ("location_type", "physical"),
                    ("organization_id", id.as_str()),
                    ("name", office.name),
                    ("latitude", &north),
                    ("longitude", &east),
                ],
            );
        }
        id
    }

    fn service(
        &mut self,
        listed: &Listed<'_>,
        organization: &str,
        office: &Office<'_>,
        offered: &Offered<'_>,
        areas: &[&Area],
    ) -> String {
        let code = offered.service.to_string();
        let id = uuid("service", &[organization, &code]);
        let checked = offered.checked.map(date::date).unwrap_or_default();
        let alert = match offered.standing {
            Standing::Confirmed => "",
            Standing::NotConfirmed => listing::not_confirmed(listed.locale),
        };
        self.push(
            "service",
            &[
                ("id", &id),
                ("organization_id", organization),
                ("name", &offered.label),
                ("description", &names(areas)),
                ("status", status(offered.status)),
                ("application_process", &offered.requirements),
                ("fees_description", &offered.cost),
                ("assured_date", &checked),
                ("alert", alert),
            ],
        );
        self.says(listed, &id, &code, &offered.label);
        self.areas(&id, areas);
        self.schedules(listed, &id, offered);
        if office.position.is_some() {
            let location = uuid("location", &[organization]);
            let place = uuid("service_at_location", &[&id]);
            let row = [
                ("id", place.as_str()),
                ("service_id", id.as_str()),
                ("location_id", location.as_str()),
            ];
            self.push("service_at_location", &row);
        } else {
            self.says(
                listed,
                &id,
                PLACE_NOT_TOLD,
                listing::place_not_told(listed.locale),
            );
        }
        id
    }

    /// Says something of a service by a term, which is made when it is first needed.
    fn says(&mut self, listed: &Listed<'_>, service: &str, code: &str, words: &str) {
        let term = uuid("taxonomy_term", &[code]);
        if self.naming("taxonomy_term", "id", &term).next().is_none() {
            let taxonomy = uuid("taxonomy", &[]);
            self.push(
                "taxonomy_term",
                &[
                    ("id", &term),
                    ("code", code),
                    ("name", words),
                    ("description", words),
                    ("language", listed.locale.language()),
                    ("taxonomy_id", &taxonomy),
                ],
            );
        }
        let id = uuid("attribute", &[service, code]);
        self.push(
            "attribute",
            &[
                ("id", &id),
                ("link_id", service),
                ("taxonomy_term_id", &term),
                ("link_entity", "service"),
            ],
        );
    }

    fn areas(&mut self, service: &str, areas: &[&Area]) {
        for area in areas {
            let (code, name) = (area.id.as_str(), area.name.as_str());
            let id = uuid("service_area", &[service, code]);
            self.push(
                "service_area",
                &[
                    ("id", &id),
                    ("service_id", service),
                    ("name", name),
                    ("description", code),
                ],
            );
        }
    }

    /// A schedule for each span of hours; days that nobody told have none.
    fn schedules(&mut self, listed: &Listed<'_>, service: &str, offered: &Offered<'_>) {
        let Some(known) = offered.hours else {
            return;
        };
        let always = if known.is_round_the_clock() {
            listing::day_and_night(listed.locale)
        } else {
            ""
        };
        for group in hours::alike(known) {
            let Some((opens, closes)) = group.open else {
                continue;
            };
            let days = group.days.join(",").to_uppercase();
            let id = uuid("schedule", &[service, &days]);
            // The format of times has no 24:00.
            let closes = closes.min(24 * 60 - 1);
            let (opens, closes) = (hours::clock(opens) + ":00", hours::clock(closes) + ":00");
            self.push(
                "schedule",
                &[
                    ("id", &id),
                    ("service_id", service),
                    ("freq", "WEEKLY"),
                    ("byday", &days),
                    ("description", always),
                    ("opens_at", &opens),
                    ("closes_at", &closes),
                ],
            );
        }
    }
}

/// A status in the standard's four words. What nobody knows is not active.
const fn status(status: Status) -> &'static str {
    match status {
        Status::Full | Status::Partly => "active",
        Status::NotNow => "temporarily closed",
        Status::NotOffered | Status::Unknown => "inactive",
    }
}
