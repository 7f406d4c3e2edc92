//! The header: columns, kind of geometry, how many features, how large the index, and which
//! coordinates (`header.fbs` of the format).

use super::table::Table;
use crate::layer::Crs;
use crate::limits::MOST_FIELDS;

pub(super) struct Header {
    kind: u8,
    columns: Vec<Column>,
    count: u64,
    node: u64,
    crs: Crs,
}

/// A column and what its values are written as.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: u8,
}

/// Fields of the header by their numbers.
const KIND: usize = 2;
const COLUMNS: usize = 7;
const COUNT: usize = 8;
const NODE: usize = 9;
const CRS: usize = 10;

/// Entries in a node of the index where nothing is said, and bytes of an entry.
const USUAL_NODE: usize = 16;
const ENTRY: u64 = 40;

impl Header {
    pub(super) fn read(table: Table<'_>) -> Option<Self> {
        Some(Self {
            kind: table.byte(KIND).unwrap_or_default(),
            columns: table.tables(COLUMNS).map(columns).unwrap_or_default(),
            count: table.long(COUNT).unwrap_or_default(),
            node: u64::try_from(table.short(NODE).unwrap_or(USUAL_NODE)).ok()?,
            crs: table.table(CRS).map_or(Crs::NotSaid, crs),
        })
    }

    /// The kind of every geometry; 0 where each says its own.
    pub(super) const fn kind(&self) -> u8 {
        self.kind
    }

    pub(super) fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// How many features there are; 0 where it is not said.
    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    pub(super) fn crs(&self) -> Crs {
        self.crs.clone()
    }

    /// Bytes of the index: a packed tree with all features at the bottom and one entry at the top.
    pub(super) fn index_length(&self) -> Option<usize> {
        if self.node == 0 || self.count == 0 {
            return Some(0);
        }
        let node = self.node.max(2);
        let (mut level, mut entries) = (self.count, self.count);
        // A tree of one feature has an entry above it, too.
        loop {
            level = level.div_ceil(node);
            entries = entries.checked_add(level)?;
            if level == 1 {
                break;
            }
        }
        usize::try_from(entries.checked_mul(ENTRY)?).ok()
    }
}

pub(super) fn columns(written: Vec<Table<'_>>) -> Vec<Column> {
    let columns = written.iter().take(MOST_FIELDS).map(|one| Column {
        name: one.text(0).unwrap_or_default().to_owned(),
        kind: one.byte(1).unwrap_or_default(),
    });
    columns.collect()
}

/// The register's code, else well-known text.
fn crs(table: Table<'_>) -> Crs {
    let org = table.text(0).unwrap_or("EPSG").to_uppercase();
    let code = table
        .int(1)
        .and_then(|code| u32::try_from(code).ok())
        .unwrap_or_default();
    match (org.as_str(), code, table.text(4)) {
        ("" | "EPSG" | "ESRI", 1.., _) => Crs::Epsg(code),
        (_, _, Some(words)) if !words.trim().is_empty() => Crs::Wkt(words.to_owned()),
        ("OGC", _, _) => Crs::Degrees,
        _ => Crs::NotSaid,
    }
}
