//! Who helps where, on its way between the screens and the shelf: bytes of `map`, which each side reads with the same rules.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, Today, WaysStep};

/// What is done with the directory.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DirectoryStep {
    /// It is looked at → `Directory`.
    Look,
    /// Edits in their order, all of them or none, each as `map` writes one → `DirectoryKept`.
    Make(Vec<ContentBytes>),
    /// Another directory in its place, as `map` writes a whole one; the one before is destroyed → `DirectoryKept`.
    Replace(ContentBytes),
    /// What is kept beside the directory is looked at → `Beside`.
    LookBeside(KeptBeside),
    /// The same in place of what was there; nothing for no bytes → `DirectoryKept`.
    KeepBeside(KeptBeside, ContentBytes),
    /// A file of what some readers may see of it → `FileMade`.
    File {
        /// For whom.
        to: ListFor,
        /// What kind.
        kind: ListFile,
        /// The language it is written in, as a BCP 47 tag.
        language: String,
        /// The local date: what nobody made sure of lately is marked.
        today: Today,
    },
    /// A part of the bytes of the background that is in force, counted from 0 → `Beside`.
    LookPart(u32),
    /// A part of one that is on its way, in order from 0; the one in force stays as it is → `DirectoryKept`.
    KeepPart(u32, ContentBytes),
    /// How far help is: a step of the search, or an answer.
    Ways(WaysStep),
    /// The background on its way does not come: its parts go → `DirectoryKept`.
    DropParts,
}

/// For whom a list of services is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListFor {
    /// Posters, web pages.
    Everybody,
    /// Staff of services, to refer women on.
    Professionals,
    /// Those who plan.
    Coordination,
}

impl ListFor {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Everybody, Self::Professionals, Self::Coordination];
}

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListFile {
    /// HSDS 3.0, one document.
    HsdsJson,
    /// HSDS 3.0, a table a file, packed.
    HsdsTables,
    /// Points and what is offered there.
    GeoJson,
    /// The same for globes.
    Kml,
    /// A row for each service of each provider.
    Csv,
}

impl ListFile {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Csv,
        Self::HsdsJson,
        Self::HsdsTables,
        Self::GeoJson,
        Self::Kml,
    ];
}

impl fmt::Debug for DirectoryStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DirectoryStep(..)")
    }
}

/// What is kept beside the directory, each as its own room writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeptBeside {
    /// Outlines of the areas (`map`).
    Ground,
    /// Order of gaps, themes and items (`act`).
    Work,
    /// What groups said and drew, reduced (`map`).
    Exercises,
    /// Pieces of the base map that were loaded (`map`). They are the same for everybody, and go into no copy.
    Basemap,
    /// What is known of the background of the team's own (`map`); its bytes are in parts. Keeping it is the last step of
    /// bringing one in: from then on its parts are the ones in force, and those before are gone. Nothing in its place
    /// destroys the parts as well. It goes into no copy, because it may be as large as sixty of them.
    Backdrop,
    /// Minutes for a metre (`map`).
    Friction,
    /// How many women live in each cell (`map`).
    Women,
    /// The guides by which places are counted: a line for each, such as `S4:1:10000`.
    Guides,
}
