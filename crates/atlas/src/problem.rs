//! What is wrong with a file: where, what, and what would help.

use core::fmt;

use crate::said::Said;

/// Where something stands. A number of 0 and an empty field say that it is of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, and the part of it where it is packed.
    pub file: String,
    /// The feature, counted from 1.
    pub feature: u64,
    /// The line of a text, counted from 1; the row of a table of a shapefile has none.
    pub line: u64,
    /// The column or property.
    pub field: String,
}

/// How much something weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It is good to know and changes nothing.
    Know,
    /// It was wrong and has been put right here; the file itself is as it was.
    Mended,
    /// Somebody has to mend it; what cannot be used is left out.
    ToMend,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub weight: Weight,
    pub what: Said,
    /// What would help; empty where nothing is to be done.
    pub proposal: String,
}

/// Why nothing of a file is taken, and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub place: Place,
    pub what: Said,
    pub proposal: String,
}

impl Place {
    /// A file, or a part of it.
    pub fn of_file(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            ..Self::default()
        }
    }

    /// A feature of a file.
    #[must_use]
    pub fn feature(&self, number: u64, line: u64) -> Self {
        Self {
            feature: number,
            line,
            ..self.clone()
        }
    }

    /// A column or property.
    #[must_use]
    pub fn field(&self, field: &str) -> Self {
        Self {
            field: field.to_owned(),
            ..self.clone()
        }
    }
}

impl Problem {
    pub(crate) fn know(place: Place, what: Said) -> Self {
        Self::of(Weight::Know, place, what, "")
    }

    pub(crate) fn mended(place: Place, what: Said, proposal: &str) -> Self {
        Self::of(Weight::Mended, place, what, proposal)
    }

    pub(crate) fn to_mend(place: Place, what: Said, proposal: &str) -> Self {
        Self::of(Weight::ToMend, place, what, proposal)
    }

    fn of(weight: Weight, place: Place, what: Said, proposal: &str) -> Self {
        let proposal = proposal.to_owned();
        Self {
            place,
            weight,
            what,
            proposal,
        }
    }
}

impl Refusal {
    pub(crate) fn new(place: Place, what: Said, proposal: &str) -> Self {
        Self {
            place,
            what,
            proposal: proposal.to_owned(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.feature > 0 {
            write!(f, ", feature {}", self.feature)?;
        }
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        if !self.field.is_empty() {
            write!(f, ", field {}", self.field)?;
        }
        Ok(())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.place, self.what, self.proposal)
    }
}

impl core::error::Error for Refusal {}
