//! Where help is missing, as files: a workbook, plain tables, GeoJSON, a page; the gap board and
//! the page for the meeting.
//!
//! A file is a function of a published directory (or of a board made from one) and the language, so
//! what an audience may not see is in none. Every row ends with the recipe of its figures.

mod areas;
mod beside;
mod board;
mod csv;
mod document;
mod eligible;
mod fingerprint;
mod geojson;
mod hours;
mod losses;
mod page;
mod places;
mod presence;
mod read_me;
mod said;
pub mod terms;
mod thursday;
mod voices;

use waymark_map::{Benchmark, PublicDirectory};
use waymark_words::Locale;

use crate::xlsx::{Sheet, packed};

pub use board::board;
pub use csv::csv;
pub use fingerprint::fingerprint;
pub use geojson::{Shape, Shapes, geojson};
pub use page::page;
pub use said::{owner, seat};
pub use thursday::thursday;

/// The tables of the analysis, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    ReadMe,
    Areas,
    Presence,
    Hours,
    Eligible,
    Beside,
    Losses,
}

impl Part {
    pub const ALL: [Self; 7] = [
        Self::ReadMe,
        Self::Areas,
        Self::Presence,
        Self::Hours,
        Self::Eligible,
        Self::Beside,
        Self::Losses,
    ];

    /// The name of its file: plain, and silent about the subject.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::ReadMe => "read_me.csv",
            Self::Areas => "areas.csv",
            Self::Presence => "presence.csv",
            Self::Hours => "hours.csv",
            Self::Eligible => "for_whom.csv",
            Self::Beside => "beside.csv",
            Self::Losses => "single.csv",
        }
    }
}

/// One of them, as rows that a preview can show.
#[must_use]
pub fn table(
    directory: &PublicDirectory,
    benchmarks: &[Benchmark],
    part: Part,
    locale: Locale,
) -> Sheet {
    match part {
        Part::ReadMe => read_me::sheet(directory, locale),
        Part::Areas => areas::sheet(directory, benchmarks, locale),
        Part::Presence => presence::sheet(directory, locale),
        Part::Hours => hours::sheet(directory, locale),
        Part::Eligible => eligible::sheet(directory, locale),
        Part::Beside => beside::sheet(directory, locale),
        Part::Losses => losses::sheet(directory, locale),
    }
}

/// All of them.
#[must_use]
pub fn tables(directory: &PublicDirectory, benchmarks: &[Benchmark], locale: Locale) -> Vec<Sheet> {
    let parts = Part::ALL.into_iter();
    parts
        .map(|part| table(directory, benchmarks, part, locale))
        .collect()
}

/// The workbook of all tables.
#[must_use]
pub fn xlsx(directory: &PublicDirectory, benchmarks: &[Benchmark], locale: Locale) -> Vec<u8> {
    packed(&tables(directory, benchmarks, locale), locale.direction())
}
