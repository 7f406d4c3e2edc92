//! What is found in a form: what it means, where it is, and the change that would mend it.

use serde::{Deserialize, Serialize};

/// Something wrong or noteworthy in a form. Its words are about the author's own file, in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it means for the form.
    pub kind: FindingKind,
    /// Where it is.
    pub place: CellPlace,
    /// Its short fixed name.
    pub code: String,
    /// What is wrong and what to do.
    pub sentence: String,
    /// A change that would mend it.
    pub fix: Option<ProposedFix>,
}

/// What a finding means, in the order in which an author needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FindingKind {
    /// The form cannot be used for a round until it is mended.
    Mend,
    /// Something was left out or will look different.
    Know,
    /// Whether the form fits this work: who somebody is, what happened, how hard it is to read.
    Fit,
}

impl FindingKind {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Mend, Self::Know, Self::Fit];
}

/// A cell of a sheet, or a line of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellPlace {
    /// The sheet's name; empty in a text.
    pub sheet: String,
    /// The row or line from 1; 0 for the sheet or file as a whole.
    pub row: u32,
    /// `B12`; empty for a whole row, sheet or file, and in a text.
    pub cell: String,
}

/// A proposed change of one cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedFix {
    /// The cell.
    pub place: CellPlace,
    /// What it holds.
    pub was: String,
    /// What it would hold.
    pub becomes: String,
}
