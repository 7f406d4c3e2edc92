//! The kinds of file that leave, and the bytes of each: a function of what is issued and the language, and of nothing else.

use waymark_words::Locale;

use crate::csv::{Dialect, Hashtags, csv_in};
use crate::issue::Issue;
use crate::page::{Audience, page};
use crate::{chart, json, xlsx};

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One page to read and print, for one audience.
    Page(Audience),
    /// SVG: the main figures as one drawing.
    Chart,
    /// XLSX: four sheets, the last a codebook.
    Workbook,
    Csv,
    /// CSV for spreadsheets that take the comma for a decimal sign.
    CsvSemicolon,
    /// Cells apart by tabs.
    Tab,
    /// CSV with a row of HXL hashtags.
    Hxl,
    Json,
    /// The schema that the JSON file keeps to; the same for every release.
    Schema,
}

impl Kind {
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

    /// The media type, as registered with IANA.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Page(_) => "text/html;charset=utf-8",
            Self::Chart => "image/svg+xml",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv | Self::CsvSemicolon | Self::Hxl => "text/csv;charset=utf-8",
            Self::Tab => "text/tab-separated-values;charset=utf-8",
            Self::Json => "application/json",
            Self::Schema => "application/schema+json",
        }
    }
}

/// The bytes of one file.
#[must_use]
pub fn file<'a>(of: impl Into<Issue<'a>>, locale: Locale, kind: Kind) -> Vec<u8> {
    let of = of.into();
    let table = |dialect, hashtags| csv_in(of, locale, dialect, hashtags);
    match kind {
        Kind::Page(audience) => page(of, audience, locale).into_bytes(),
        Kind::Chart => chart::chart(of, locale).into_bytes(),
        Kind::Workbook => xlsx::xlsx(of, locale),
        Kind::Csv => table(Dialect::Comma, Hashtags::Without),
        Kind::CsvSemicolon => table(Dialect::Semicolon, Hashtags::Without),
        Kind::Tab => table(Dialect::Tab, Hashtags::Without),
        Kind::Hxl => table(Dialect::Comma, Hashtags::With),
        Kind::Json => json::json(of, locale).into_bytes(),
        Kind::Schema => json::SCHEMA.as_bytes().to_vec(),
    }
}
