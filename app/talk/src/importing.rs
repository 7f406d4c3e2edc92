//! What the console asks of the importer, and what it is told. Neither keeps anything of a form.

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, FileMade, Finding, FindingKind, RoundFormSeen, SaidWishes};

/// Most bytes of all files picked together: the largest of 46 real forms has 0.9 MB, and a small tablet holds a file
/// several times over while it is unpacked.
pub const MOST_PICKED_BYTES: usize = 6 * 1024 * 1024;

/// Most files picked together: a form, its lists, and a picture for each of its questions.
pub const MOST_PICKED_FILES: usize = 512;

/// Most findings that are told at once: nobody mends more before looking again.
pub const MOST_FINDINGS: usize = 300;

/// A file as it was picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickedFile {
    /// Its name; a form that names itself nowhere is called by it, and a list is found by it.
    pub name: String,
    /// What is in it.
    pub bytes: ContentBytes,
}

/// One request to the importer, answered by one [`ImportReply`].
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportRequest {
    /// Opens a form: one file, or the tables of one, with the lists beside it. What was open before is forgotten →
    /// `Opened` or `NoForm`.
    Open(Vec<PickedFile>),
    /// Reads and checks what was opened → `Form` or `NoForm`.
    Check,
    /// Makes the change that was proposed for the finding of this place in `FormSeen::findings`, and reads again →
    /// `Form`.
    Accept(u32),
    /// The form as a tablet loads it, for a look → `Look`.
    Look,
    /// The form with all accepted changes, as a workbook → `Workbook`.
    Workbook,
    /// The form as women would answer it in a round → `ForARound`.
    ForARound {
        /// An instrument of ours, as built: its opening and its end go around the questions.
        around: ContentBytes,
        /// What the team says of the questions.
        wishes: SaidWishes,
    },
}

/// One reply of the importer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportReply {
    /// It listens; said once, unasked, with the number 0.
    Ready,
    /// The file could be opened; `Check` comes next.
    Opened,
    /// The form, and all there is to say of it.
    Form(Box<FormSeen>),
    /// There is no form in it that could be shown at all, and why.
    NoForm(Finding),
    /// A compiled form (`waymark_ask::site`).
    Look(ContentBytes),
    /// A file to save.
    Workbook {
        /// The file.
        file: FileMade,
        /// What a workbook cannot say as the form does.
        unsaid: Vec<Finding>,
    },
    /// The form of a round.
    ForARound(Box<RoundFormSeen>),
    /// Nothing is open, or the finding has no fix.
    Nothing,
    /// The files, or what would be sent back, are larger than any form.
    TooLarge,
    /// The request could not be read.
    NotUnderstood,
}

/// A form that was read, whatever is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormSeen {
    /// The name of the file it was read from.
    pub file: String,
    /// What people call it; empty when it has no title.
    pub title: String,
    /// How many questions and notes it has, each repeat counted once.
    pub questions: u32,
    /// The languages as its author names them, the first one shown first; `default` where none is named.
    pub languages: Vec<String>,
    /// Lists and media that came with it.
    pub beside: Vec<Beside>,
    /// Sorted by kind, then in the form's order; at most [`MOST_FINDINGS`].
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub more: u32,
    /// How many proposed changes were accepted so far.
    pub mended: u32,
}

impl FormSeen {
    /// The findings of one kind, each with its place in `findings`.
    pub fn of_kind(&self, kind: FindingKind) -> impl Iterator<Item = (u32, &Finding)> {
        let numbered = (0..).zip(&self.findings);
        numbered.filter(move |(_, finding)| finding.kind == kind)
    }
}

/// A file beside the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// Its name.
    pub name: String,
    /// What became of it.
    pub is: BesideIs,
}

/// What a file beside a form is to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BesideIs {
    /// A list the form looks things up in.
    List {
        /// Its rows, without the headings.
        rows: u32,
    },
    /// A picture, sound or film; a look shows none.
    Media,
    /// Nothing in the form asks for it, or it is of a kind that is not read.
    Unused,
}
