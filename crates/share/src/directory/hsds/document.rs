//! The rows as one document: a page of services, each with its organization, places, areas, hours and terms inside it.

use super::columns::columns;
use super::rows::{Row, Rows, cell};
use crate::json::Writer;

pub(super) fn document(rows: &Rows) -> String {
    let services = rows.table("service");
    let total = u64::try_from(services.len()).unwrap_or(u64::MAX);
    Writer::document(|out| {
        out.number("total_items", total);
        out.number("total_pages", 1_u8);
        out.number("page_number", 1_u8);
        out.number("size", total);
        for (name, holds) in [
            ("first_page", true),
            ("last_page", true),
            ("empty", total == 0),
        ] {
            out.raw(name, if holds { "true" } else { "false" });
        }
        out.list("contents", services, |out, service| {
            self::service(out, rows, service)
        });
    })
}

fn service(out: &mut Writer, rows: &Rows, service: &Row) {
    let id = cell(service, "id");
    own(out, "service", service);
    several(
        out,
        rows,
        "schedules",
        ("schedule", "service_id", id),
        |_, _| {},
    );
    several(
        out,
        rows,
        "service_areas",
        ("service_area", "service_id", id),
        |_, _| {},
    );
    several(
        out,
        rows,
        "service_at_locations",
        ("service_at_location", "service_id", id),
        |out, place| {
            one(
                out,
                rows,
                "location",
                ("location", cell(place, "location_id")),
                |_, _| {},
            );
        },
    );
    let organization = ("organization", cell(service, "organization_id"));
    one(
        out,
        rows,
        "organization",
        organization,
        |out, organization| {
            let id = cell(organization, "id");
            several(
                out,
                rows,
                "phones",
                ("phone", "organization_id", id),
                |_, _| {},
            );
        },
    );
    several(
        out,
        rows,
        "attributes",
        ("attribute", "link_id", id),
        |out, attribute| {
            let term = ("taxonomy_term", cell(attribute, "taxonomy_term_id"));
            one(out, rows, "taxonomy_term", term, |out, term| {
                let taxonomy = ("taxonomy", cell(term, "taxonomy_id"));
                one(out, rows, "taxonomy_detail", taxonomy, |_, _| {});
            });
        },
    );
}

/// The columns of a row that hold something; numbers as numbers.
fn own(out: &mut Writer, table: &str, row: &Row) {
    for column in columns(table) {
        let text = cell(row, column.name);
        if text.is_empty() {
            continue;
        }
        match column.kind {
            "number" => out.raw(column.name, text),
            _ => out.text(column.name, text),
        }
    }
}

/// The rows of a table whose column names a row, as a list; nothing where there are none.
fn several(
    out: &mut Writer,
    rows: &Rows,
    key: &str,
    (table, column, id): (&str, &str, &str),
    inside: impl Fn(&mut Writer, &Row),
) {
    let found: Vec<&Row> = rows.naming(table, column, id).collect();
    if found.is_empty() {
        return;
    }
    out.list(key, &found, |out, row| {
        own(out, table, row);
        inside(out, row);
    });
}

/// The row of a table with an id, as an object.
fn one(
    out: &mut Writer,
    rows: &Rows,
    key: &str,
    (table, id): (&str, &str),
    inside: impl Fn(&mut Writer, &Row),
) {
    if let Some(row) = rows.naming(table, "id", id).next() {
        out.object(key, |out| {
            own(out, table, row);
            inside(out, row);
        });
    }
}
