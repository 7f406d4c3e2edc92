//! Lists in files beside a form: `towns.csv`, `towns.xml` and `towns.geojson` become what `instance('towns')` looks at.

mod elements;
mod features;
mod fill;
mod json;
mod rows;

pub use fill::{fill, is_named};

use waymark_ask::definition::{Place, Problem};
use waymark_ask::tree::{Name, NodeId, Tree};

use crate::limits::{MAX_FILE, MAX_LIST};
use crate::refusal::{of_cell, sheet};
use crate::text;

/// A list that was read.
#[derive(Clone, Debug)]
pub struct List {
    name: String,
    tree: Tree,
    items: usize,
    notices: Vec<Problem>,
}

impl List {
    /// A list without items, in place of one that cannot be read: the form still opens for a look.
    #[must_use]
    pub fn nothing(name: &str) -> Self {
        let mut tree = Tree::default();
        tree.add_element(NodeId::DOCUMENT, Name::plain("root"));
        Self {
            name: name.to_owned(),
            tree,
            items: 0,
            notices: Vec::new(),
        }
    }

    /// The name of its file, by which a form names it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many items it has: `root/item`, as forms look for them.
    #[must_use]
    pub fn items(&self) -> usize {
        self.items
    }

    /// What was left out of it; all of the weight `Notice`, each at the list's file.
    #[must_use]
    pub fn notices(&self) -> &[Problem] {
        &self.notices
    }
}

/// Whether a file is of a kind that lists come in, by its name.
#[must_use]
pub fn is_list(name: &str) -> bool {
    Kind::of(name).is_some()
}

/// Reads a list by the ending of its file's name, as forms name it.
///
/// # Errors
/// One problem of the weight `Refusal` at the list's file: what is wrong in it, in which line, and what to do.
pub fn read_list(name: &str, bytes: Vec<u8>) -> Result<List, Box<Problem>> {
    let kind = Kind::of(name).unwrap_or(Kind::Rows);
    let most = if kind == Kind::Rows {
        MAX_FILE
    } else {
        MAX_LIST
    };
    if bytes.len() > most {
        let sentence = format!("This list has more than {} MB; shorten it.", most >> 20);
        return Err(of_cell(sheet(name), "list-too-large", &sentence));
    }
    let Some(text) = text::decode(bytes) else {
        return Err(of_cell(sheet(name), "not-utf8", "Save this list as UTF-8."));
    };
    match kind {
        Kind::Rows => rows::read(name, &text),
        Kind::Elements => elements::read(name, &text),
        Kind::Features => features::read(name, &text),
    }
}

/// What a list is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Comma-separated, or with tabs.
    Rows,
    /// XML with a root and items, as secondary instances of ODK XForms are.
    Elements,
    /// GeoJSON (RFC 7946).
    Features,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_lowercase().as_str() {
            "csv" | "tsv" => Some(Self::Rows),
            "xml" => Some(Self::Elements),
            "geojson" => Some(Self::Features),
            _ => None,
        }
    }
}

/// A line of a list's file; 0 for the whole.
fn line(name: &str, line: usize) -> Place {
    Place {
        row: line,
        ..sheet(name)
    }
}

/// Whether a word can name an element: nothing else can be looked for by an expression (XML 1.0, Name).
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters
        .next()
        .is_some_and(|it| it.is_alphabetic() || it == '_');
    first && letters.all(|it| it.is_alphanumeric() || ['_', '-', '.'].contains(&it))
}
