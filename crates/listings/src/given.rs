//! What was given to read, how much of it is read, and why it is not read at all.

use core::fmt;

use crate::problem::Problem;

/// The largest file. A country's directory has a few megabytes; a larger file is something else, or an attack on memory.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The most rows of one list: ten times the largest directory met with (UNHCR Jordan has 562).
pub const MOST_ROWS: usize = 50_000;
/// The most columns: the widest export met with has 24.
pub const MOST_COLUMNS: usize = 512;

/// One file as it was chosen.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// Its name without folders, to be named in problems.
    pub name: &'a str,
    pub bytes: &'a [u8],
}

/// Why a file is not read at all. No row of it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub file: String,
    pub why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    Empty,
    /// So many bytes.
    TooLarge(usize),
    TooManyRows,
    TooManyColumns,
    /// None of the formats that are read.
    NoList,
    /// A format that is known and not read, and the way out.
    OtherFormat(&'static str, &'static str),
    /// It ends early or is damaged, on that line.
    Broken(u64),
    /// Keys that name nothing: which rows belong together cannot be told.
    Keys(Vec<Problem>),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        match &self.why {
            Why::Empty => f.write_str("has no rows; choose the file with the list"),
            Why::TooLarge(bytes) => write!(
                f,
                "has {} MB, at most {} are read; save the list alone, without pictures and boundaries",
                bytes.div_ceil(1024 * 1024),
                MOST_BYTES / (1024 * 1024)
            ),
            Why::TooManyRows => {
                write!(f, "has more than {MOST_ROWS} rows; give one area at a time")
            }
            Why::TooManyColumns => {
                write!(
                    f,
                    "has more than {MOST_COLUMNS} columns; save those of the list alone"
                )
            }
            Why::NoList => {
                f.write_str("is no list that can be read; save it as CSV, GeoJSON, KML or HSDS 3.0")
            }
            Why::OtherFormat(what, way_out) => write!(f, "is {what}; {way_out}"),
            Why::Broken(line) => {
                write!(
                    f,
                    "line {line}: ends early or is damaged; get the file again"
                )
            }
            Why::Keys(broken) => write!(
                f,
                "{} keys name a row that is not there, so rows cannot be put together; mend them first",
                broken.len()
            ),
        }
    }
}

impl core::error::Error for Refused {}

impl Given<'_> {
    pub(crate) fn refused(&self, why: Why) -> Refused {
        Refused {
            file: self.name.to_owned(),
            why,
        }
    }
}
