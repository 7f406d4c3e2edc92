//! A list of services of somebody else's on its way into the directory: what the importer is asked, and what is seen of it first.

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, PickedFile, Today};

/// Most bytes of a list picked together: a country's directory has one or two (UNHCR Jordan 0.9 MB), it goes to the importer in
/// one letter, and a small tablet holds it several times over.
pub const MOST_LISTING_BYTES: usize = 7 * 1024 * 1024;

/// Most rows of anything that are shown at once.
pub const MOST_LISTED: usize = 200;

/// What is done with a list; nothing of it is written by any of this.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListingStep {
    /// Reads it; what was read before is forgotten → `Listing` or `NoListing`.
    Open {
        /// The list, and outlines of areas beside it where there are any.
        files: Vec<PickedFile>,
        /// The directory it would go into, as `map` writes it.
        directory: ContentBytes,
        /// The local date.
        today: Today,
    },
    /// Another meaning of a column, both by their places → `Listing`.
    Column(u32, u32),
    /// What a category stands for: numbers of services, none for "no service of ours" → `Listing`.
    Category(String, Vec<String>),
    /// Whether points are kept, as their providers agreed → `Listing`.
    Points(PointsAre),
    /// All of it as edits of the directory, with these numbers for new records → `ListingEdits`.
    Take(Vec<u32>),
    /// Another sheet of the workbook, by its place → `Listing` or `NoListing`.
    Sheet(u32),
}

/// What becomes of the points of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointsAre {
    /// They tell the area, and are not kept.
    ForTheAreaAlone,
    /// The providers agreed that they are kept; never those of safe places.
    Agreed,
}

/// A list that was read: what taking it in would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListingSeen {
    /// The name of its file.
    pub file: String,
    /// What kind of list, such as `csv`.
    pub format: String,
    /// Its rows.
    pub rows: u32,
    /// Providers that would be added.
    pub new: u32,
    /// Providers that are there and would be added to.
    pub added_to: u32,
    /// Those that would be hidden: safe places, or perhaps.
    pub hidden: u32,
    /// Areas that would be added.
    pub areas: u32,
    /// Outlines of areas that were mended to be read, by name.
    pub mended: Vec<String>,
    /// Each column with the place of its meaning.
    pub columns: Vec<(String, u32)>,
    /// Each category, the unknown ones first.
    pub categories: Vec<CategorySeen>,
    /// How many problems of each kind, by its code.
    pub counts: Vec<(String, u32)>,
    /// The first of them.
    pub problems: Vec<ListingProblem>,
    /// The first providers.
    pub providers: Vec<ProviderSeen>,
    /// What points become.
    pub points: PointsAre,
    /// The sheets of its workbook; none of any other list.
    pub sheets: Vec<String>,
    /// The place of the one that is read.
    pub sheet: u32,
}

/// One category of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategorySeen {
    /// As the list says it.
    pub words: String,
    /// Rows that have it.
    pub rows: u32,
    /// What it stands for.
    pub meant: CategoryMeant,
    /// Areas where no row has it, by name.
    pub missing_in: Vec<String>,
}

/// What a category stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CategoryMeant {
    /// Numbers of services.
    Services(Vec<String>),
    /// None of ours.
    None,
    /// Nobody has said.
    Unknown,
}

/// One problem, at its place. It never quotes what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListingProblem {
    /// Of the file; the header counts.
    pub line: u32,
    /// Which entry, counted from 1, where several stand on one line; else 0.
    pub entry: u32,
    /// The column; empty where the whole row is meant.
    pub field: String,
    /// The cell of a workbook; empty for every other list.
    pub cell: String,
    /// What is wrong, by its code.
    pub what: String,
    /// What becomes of the row.
    pub weight: ListingWeight,
}

/// What becomes of a row with a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListingWeight {
    /// Taken as it is, to be asked about.
    Asked,
    /// Taken without the field.
    FieldDropped,
    /// Not taken.
    RowLeftOut,
}

/// One provider that would come in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderSeen {
    /// Its name; empty for one that would be hidden.
    pub name: String,
    /// Lines of the list that speak of it.
    pub lines: u32,
    /// Whether it is there already.
    pub is: ProviderIs,
}

/// How a provider of a list stands to the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProviderIs {
    /// It would be added.
    New,
    /// It is there, and would be added to.
    AddedTo,
    /// It is there, and the directory says all of it already.
    Unchanged,
}

/// Why a list is not read at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoListing {
    /// Which file.
    pub file: String,
    /// Why, and the way out: a sentence in English, with the line where there is one.
    pub why: String,
    /// The code of the reason, for a sentence in the team's language.
    pub code: String,
}

impl core::fmt::Debug for ProviderSeen {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("ProviderSeen(..)")
    }
}

/// Most areas a team reports on: more are towns or wards, in which somebody could be picked out.
pub const MOST_AREAS: usize = 500;

/// Outlines of areas that were read from a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreasSeen {
    /// The name of the file.
    pub file: String,
    /// What kind of file, such as `shapefile`.
    pub format: String,
    /// Code, name, and how many women; the number is empty where nobody says.
    pub areas: Vec<(String, String, String)>,
    /// What was found, the gravest first.
    pub found: Vec<AreaFinding>,
    /// How many more there are.
    pub more: u32,
    /// The outlines, as `map` writes them.
    pub outlines: ContentBytes,
}

/// One thing found in a file of outlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaFinding {
    /// Counted from 1; 0 for the whole file.
    pub feature: u32,
    /// The column; empty where none is meant.
    pub field: String,
    /// The code of the sentence, for the team's language.
    pub code: String,
    /// The pieces of the sentence, in their order.
    pub pieces: Vec<String>,
    /// The sentence in English, where no other is known.
    pub what: String,
    /// How much it weighs.
    pub weight: AreaWeight,
}

/// How much a finding weighs, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AreaWeight {
    /// Left out until somebody mends it.
    ToMend,
    /// Put right here.
    Mended,
    /// Good to know.
    Know,
}

/// Why no outlines are taken, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoAreas {
    /// Which file.
    pub file: String,
    /// The code of the sentence, for the team's language.
    pub code: String,
    /// The pieces of the sentence, in their order.
    pub pieces: Vec<String>,
    /// The sentence and the way out in English, where no other is known.
    pub what: String,
}
