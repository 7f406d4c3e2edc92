//! Files that leave: the worker makes them, the console shows what is in them and lets them go.

use serde::{Deserialize, Serialize};

use crate::{Audience, ContentBytes};

/// Which round's release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReleaseOf {
    /// The open round's.
    Open,
    /// A closed round's, by its place in `Home::past`, counted from 0.
    Past(u32),
}

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    /// One page to read and print.
    Page(Audience),
    /// The main figures as one drawing.
    Chart,
    /// XLSX.
    Workbook,
    /// Cells apart by commas.
    Csv,
    /// By semicolons.
    CsvSemicolon,
    /// By tabs.
    Tab,
    /// With a row of HXL hashtags.
    Hxl,
    /// For programs.
    Json,
    /// What the JSON file keeps to.
    Schema,
}

impl FileKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Page(Audience::Public),
        Self::Page(Audience::Partner),
        Self::Page(Audience::Planner),
        Self::Chart,
        Self::Workbook,
        Self::Csv,
        Self::CsvSemicolon,
        Self::Tab,
        Self::Hxl,
        Self::Json,
        Self::Schema,
    ];
}

/// One file, ready to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileMade {
    /// Byte for byte what leaves.
    pub bytes: ContentBytes,
    /// Its name: plain, and silent about the subject.
    pub name: String,
    /// The media type, as registered with IANA.
    pub media_type: String,
    /// The sheets of a workbook, whose bytes nobody can read; none for the other kinds.
    pub sheets: Vec<SheetSeen>,
}

/// A sheet as it can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetSeen {
    /// On its tab.
    pub name: String,
    /// One a column.
    pub headings: Vec<String>,
    /// The cells, row by row.
    pub rows: Vec<Vec<String>>,
}
