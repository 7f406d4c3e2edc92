//! The rows as a packed folder: a CSV file a table, and the `datapackage.json` that says what stands in each (Frictionless
//! Data Package).

use super::columns::{Column, Need, TABLES, columns};
use super::rows::{Rows, cell};
use crate::escape;
use crate::json::Writer;
use crate::xlsx::zip;

pub(super) fn packed(rows: &Rows) -> Vec<u8> {
    let written = TABLES
        .iter()
        .filter(|(name, ..)| !rows.table(name).is_empty());
    let written: Vec<(&str, &str)> = written.map(|(name, file, _)| (*name, *file)).collect();
    let tables = written
        .iter()
        .map(|(name, file)| ((*file).to_owned(), table(rows, name)));
    let mut parts: Vec<(String, String)> = tables.collect();
    parts.push(("datapackage.json".to_owned(), package(&written)));
    zip::zip(&parts)
}

fn table(rows: &Rows, name: &str) -> String {
    let columns = columns(name);
    let names = columns.iter().map(|column| column.name);
    let mut text = names.collect::<Vec<_>>().join(",") + "\r\n";
    for row in rows.table(name) {
        let cells = columns.iter().map(|column| match column.name {
            // Digits and what parts them, for programs: an apostrophe in front would be dialled with them.
            "number" | "latitude" | "longitude" => cell(row, column.name).to_owned(),
            other => escape::cell(cell(row, other)),
        });
        text.push_str(&cells.collect::<Vec<_>>().join(","));
        text.push_str("\r\n");
    }
    text
}

/// Only tables that are there, and only keys between them: a reader stops at a file that is missing.
fn package(written: &[(&str, &str)]) -> String {
    Writer::document(|out| {
        out.text("name", "waymark-hsds");
        out.text("profile", "tabular-data-package");
        out.list("resources", written, |out, (name, file)| {
            out.text("name", name);
            out.text("path", file);
            out.text("profile", "tabular-data-resource");
            out.text("format", "csv");
            out.text("encoding", "utf-8");
            out.object("schema", |out| {
                let columns = columns(name);
                out.list("fields", &columns, field);
                out.text("primaryKey", "id");
                let is_written =
                    |column: &&Column| written.iter().any(|(name, _)| *name == column.names);
                let keys: Vec<&Column> = columns.iter().filter(is_written).collect();
                if !keys.is_empty() {
                    out.list("foreignKeys", &keys, |out, column| {
                        out.text("fields", column.name);
                        out.object("reference", |out| {
                            out.text("resource", column.names);
                            out.text("fields", "id");
                        });
                    });
                }
            });
        });
    })
}

fn field(out: &mut Writer, column: &Column) {
    out.text("name", column.name);
    let (kind, format) = match column.kind {
        "text" => ("string", ""),
        kind @ ("uuid" | "uri" | "email") => ("string", kind),
        kind => (kind, ""),
    };
    out.text("type", kind);
    if !format.is_empty() {
        out.text("format", format);
    }
    out.object("constraints", |out| {
        out.raw(
            "required",
            if column.need == Need::Required {
                "true"
            } else {
                "false"
            },
        );
    });
}
