//! HSDS as tables: put together by their keys into services. A key that names nothing is refused, with its place.

use std::collections::{HashMap, HashSet};

use super::super::csv;
use super::document;
use super::keys::{FILES, KEYS};
use crate::encoding::decode;
use crate::given::{Given, MOST_ROWS, Refused, Why};
use crate::json::{Json, Object};
use crate::problem::{Problem, What};
use crate::table::{Builder, Format, Reading};

/// Whether the services and organizations of HSDS are among the files.
pub(in crate::formats) fn are_these(files: &[Given<'_>]) -> bool {
    let has = |name: &str| files.iter().any(|file| file.name == name);
    has("services.csv") && has("organizations.csv")
}

pub(in crate::formats) fn read(files: &[Given<'_>]) -> Result<Reading, Refused> {
    let mut tables = Tables::default();
    for (table, name) in FILES {
        if let Some(file) = files.iter().find(|file| file.name == name) {
            tables.insert(table, rows(file)?);
        }
    }
    let services = files.iter().find(|file| file.name == "services.csv");
    let given = services.copied().unwrap_or(Given {
        name: "services.csv",
        bytes: &[],
    });
    let broken = broken(&tables);
    if !broken.is_empty() {
        return Err(given.refused(Why::Keys(broken)));
    }
    let joined = Joined::of(&tables);
    let mut to = Builder::new(given, Format::HsdsTables);
    for service in tables.get("service").into_iter().flatten() {
        document::service(&mut to, &joined.service(service))?;
    }
    to.finish()
}

type Tables = HashMap<&'static str, Vec<Object>>;

/// The rows of one table as objects.
fn rows(file: &Given<'_>) -> Result<Vec<Object>, Refused> {
    let decoded = decode(file.bytes);
    let separator = csv::separator(&decoded.text).unwrap_or(b',');
    let mut records = csv::records(decoded.text.trim_start_matches('\u{feff}'), separator);
    let names = records
        .next()
        .map(|header| header.cells)
        .unwrap_or_default();
    let mut rows = Vec::new();
    for record in records {
        if rows.len() >= MOST_ROWS {
            return Err(file.refused(Why::TooManyRows));
        }
        let cells = record.cells.into_iter().map(Json::Text);
        rows.push(Object {
            line: record.line,
            members: names.iter().cloned().zip(cells).collect(),
        });
    }
    Ok(rows)
}

/// Every key whose table is among the files and holds no such row.
fn broken(tables: &Tables) -> Vec<Problem> {
    let mut broken = Vec::new();
    for (table, column, names) in KEYS {
        let Some(there) = tables.get(names) else {
            continue;
        };
        let there: HashSet<&str> = there.iter().map(|row| row.get("id").plain()).collect();
        for row in tables.get(table).into_iter().flatten() {
            let key = row.get(column).plain();
            if !key.is_empty() && !there.contains(key) {
                let file = FILES.iter().find(|(known, _)| *known == table);
                broken.push(Problem {
                    file: file.map_or(table, |(_, file)| file).to_owned(),
                    line: row.line,
                    entry: 0,
                    field: column.to_owned(),
                    cell: String::new(),
                    what: What::BrokenKey,
                });
            }
        }
    }
    broken
}

/// Rows by the table they stand in and the key they name.
struct Joined<'a>(HashMap<(&'static str, &'static str, &'a str), Vec<&'a Object>>);

impl<'a> Joined<'a> {
    fn of(tables: &'a Tables) -> Self {
        let mut joined: HashMap<_, Vec<&Object>> = HashMap::new();
        let ids = FILES.iter().map(|(table, _)| (*table, "id"));
        let keys = KEYS.iter().map(|(table, column, _)| (*table, *column));
        for (table, column) in ids.chain(keys).chain([("attribute", "link_id")]) {
            for row in tables.get(table).into_iter().flatten() {
                let key = row.get(column).plain();
                let rows = joined.entry((table, column, key)).or_default();
                rows.push(row);
            }
        }
        Self(joined)
    }

    fn rows(&self, table: &'static str, column: &'static str, key: &'a str) -> &[&'a Object] {
        self.0.get(&(table, column, key)).map_or(&[], Vec::as_slice)
    }

    fn list(&self, table: &'static str, column: &'static str, key: &'a str) -> Json {
        let rows = self.rows(table, column, key).iter();
        Json::List(rows.map(|row| Json::Object((*row).clone())).collect())
    }

    /// A service with its parts inside it, as the document has them.
    fn service(&self, row: &'a Object) -> Json {
        let id = row.get("id").plain();
        let organization = self.one("organization", row.get("organization_id").plain(), |one| {
            self.with_phones(one, "organization_id")
        });
        let places = self.rows("service_at_location", "service_id", id).iter();
        let places = places.map(|place| self.place(place)).collect();
        let mut service = self.with_phones(row, "service_id");
        service.members.extend([
            ("organization".to_owned(), organization),
            ("service_at_locations".to_owned(), Json::List(places)),
            (
                "service_areas".to_owned(),
                self.list("service_area", "service_id", id),
            ),
            (
                "schedules".to_owned(),
                self.list("schedule", "service_id", id),
            ),
        ]);
        Json::Object(service)
    }

    fn place(&self, place: &'a Object) -> Json {
        let id = place.get("id").plain();
        let location = self.one("location", place.get("location_id").plain(), |one| {
            let mut location = self.with_phones(one, "location_id");
            let addresses = self.list("address", "location_id", one.get("id").plain());
            location.members.push(("addresses".to_owned(), addresses));
            location
        });
        let mut place = self.with_phones(place, "service_at_location_id");
        let schedules = self.list("schedule", "service_at_location_id", id);
        let parts = [("location", location), ("schedules", schedules)];
        place
            .members
            .extend(parts.map(|(name, part)| (name.to_owned(), part)));
        Json::Object(place)
    }

    fn one(&self, table: &'static str, id: &'a str, whole: impl Fn(&'a Object) -> Object) -> Json {
        let row = self.rows(table, "id", id).first();
        row.map_or(Json::Null, |row| Json::Object(whole(row)))
    }

    /// A row with the phones, people and terms that name it.
    fn with_phones(&self, row: &'a Object, column: &'static str) -> Object {
        let id = row.get("id").plain();
        let terms = self
            .rows("attribute", "link_id", id)
            .iter()
            .map(|attribute| {
                let term = attribute.get("taxonomy_term_id").plain();
                let term = self.one("taxonomy_term", term, Object::clone);
                let members = vec![("taxonomy_term".to_owned(), term)];
                Json::Object(Object {
                    line: attribute.line,
                    members,
                })
            });
        let mut whole = row.clone();
        whole.members.extend([
            ("phones".to_owned(), self.phones(column, id)),
            ("contacts".to_owned(), self.contacts(column, id)),
            ("attributes".to_owned(), Json::List(terms.collect())),
        ]);
        whole
    }
    /// Phones of the office alone: one that names a contact is a person's.
    fn phones(&self, column: &'static str, id: &'a str) -> Json {
        let rows = self.rows("phone", column, id).iter();
        let own = rows.filter(|phone| phone.get("contact_id").plain().is_empty());
        Json::List(own.map(|phone| Json::Object((*phone).clone())).collect())
    }

    fn contacts(&self, column: &'static str, id: &'a str) -> Json {
        let contacts = self.rows("contact", column, id).iter().map(|contact| {
            let mut whole = (*contact).clone();
            let phones = self.list("phone", "contact_id", contact.get("id").plain());
            whole.members.push(("phones".to_owned(), phones));
            Json::Object(whole)
        });
        Json::List(contacts.collect())
    }
}
