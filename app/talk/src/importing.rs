//! What the console asks of the importer, and what it is told. Neither keeps anything of a form.

use serde::{Deserialize, Serialize};

use crate::{
    AreasSeen, BackdropSeen, BackdropStep, ContentBytes, FileMade, Finding, FindingKind,
    GridPicked, GridSeen, ListingSeen, ListingStep, NoAreas, NoBackdropSeen, NoGrid, NoListing,
    ProposedFix, RoundFormSeen, SaidWishes,
};

/// Most bytes of all files picked together: the largest of 46 real forms has 0.9 MB, and a small tablet holds a file
/// several times over while it is unpacked.
pub const MOST_PICKED_BYTES: usize = 6 * 1024 * 1024;

/// Most files picked together: a form, its lists, and a picture for each of its questions.
pub const MOST_PICKED_FILES: usize = 512;

/// Most bytes of all pictures that a look draws: with the form they stay below the largest message.
pub const MOST_PICTURE_BYTES: usize = 4 * 1024 * 1024;

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

/// A picture beside a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureMade {
    /// The name of its file, by which the form names it.
    pub name: String,
    /// The media type, as registered with IANA, by what is in it.
    pub media_type: String,
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
    /// Takes the change that was accepted last back, and reads again; the one before it is the last one then → `Form`.
    TakeBack,
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
    /// Outlines of areas in a file → `Areas` or `NoAreas`.
    Areas(PickedFile),
    /// A list of services → `Listing`, `ListingEdits` or `NoListing`.
    Listing(ListingStep),
    /// A file that may be a background.
    Backdrop(BackdropStep),
    /// A grid of numbers over the land → `Grid` or `NoGrid`.
    Grid(GridPicked),
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
    /// A form to look at.
    Look {
        /// Compiled (`waymark_ask::site`).
        form: ContentBytes,
        /// The pictures beside it that it names, together at most [`MOST_PICTURE_BYTES`].
        pictures: Vec<PictureMade>,
    },
    /// A file to save.
    Workbook {
        /// The file.
        file: FileMade,
        /// What a workbook cannot say as the form does.
        unsaid: Vec<Finding>,
    },
    /// The form of a round.
    ForARound(Box<RoundFormSeen>),
    /// Outlines of areas, and what was found in their file.
    Areas(Box<AreasSeen>),
    /// No outlines are taken, and why.
    NoAreas(NoAreas),
    /// A list of services, and what taking it in would do.
    Listing(Box<ListingSeen>),
    /// A list of services is not read, and why.
    NoListing(NoListing),
    /// A list of services as edits of the directory, as `map` writes each.
    ListingEdits(Vec<ContentBytes>),
    /// Nothing is open, the finding has no fix, or no change stands that could be taken back.
    Nothing,
    /// The files, or what would be sent back, are larger than any form.
    TooLarge,
    /// The request could not be read.
    NotUnderstood,
    /// The piece is taken; the next may come.
    BackdropMore,
    /// A background that was read.
    Backdrop(BackdropSeen),
    /// Pixels of its picture.
    BackdropPixels(ContentBytes),
    /// The file is no background, and why.
    NoBackdrop(NoBackdropSeen),
    /// A grid, and what is in it.
    Grid(Box<GridSeen>),
    /// No grid is taken, and why.
    NoGrid(NoGrid),
    /// What a tile of shapes shows (`map`).
    BackdropShapes(ContentBytes),
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
    /// How many accepted changes stand.
    pub mended: u32,
    /// The one that was accepted last, which can be taken back.
    pub last: Option<ProposedFix>,
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
    /// A list the form looks things up in, which cannot be read; why is among the findings.
    Unread,
    /// A picture that the form names; a look draws it.
    Picture,
    /// A sound or film that the form names, or a picture that is not drawn; a look names it.
    Media,
    /// Nothing in the form asks for it, or it is of a kind that is not read.
    Unused,
}
