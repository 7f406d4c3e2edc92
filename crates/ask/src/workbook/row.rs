//! One row of a sheet, its cells found by what their heading means.

use std::rc::Rc;

use super::said::Said;
use crate::definition::{Place, Source};

/// A cell with something in it.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    /// What its heading means: `bind`, `relevant`, or `label`, `French (fr)`.
    pub(super) path: Rc<[String]>,
    /// What it holds, cleaned.
    pub(super) value: String,
    /// Its column, from 1.
    pub(super) column: usize,
}

/// A row.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The sheet's name as written.
    pub(super) sheet: String,
    /// The row as people count.
    pub(super) number: usize,
    /// Cells that are not empty.
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// What stands under a heading of this path.
    pub(super) fn at(&self, path: &[&str]) -> Option<&str> {
        self.cell(path).map(|cell| cell.value.as_str())
    }

    /// What stands under a heading of one word.
    pub(super) fn text(&self, heading: &str) -> Option<&str> {
        self.at(&[heading])
    }

    /// The same, as an expression with its place.
    pub(super) fn source(&self, path: &[&str]) -> Option<Source> {
        let cell = self.cell(path)?;
        Some(Source::new(&cell.value, self.place_of(cell)))
    }

    fn cell(&self, path: &[&str]) -> Option<&Cell> {
        self.cells.iter().find(|cell| {
            cell.path
                .iter()
                .map(String::as_str)
                .eq(path.iter().copied())
        })
    }

    /// Where a heading's cell is; the row where it is empty.
    pub(super) fn place(&self, path: &[&str]) -> Place {
        self.cell(path)
            .map_or_else(|| self.whole(), |cell| self.place_of(cell))
    }

    /// Where this cell is.
    pub(super) fn place_of(&self, cell: &Cell) -> Place {
        Place {
            column: cell.column,
            ..self.whole()
        }
    }

    /// The row as a whole.
    pub(super) fn whole(&self) -> Place {
        Place {
            sheet: self.sheet.clone(),
            row: self.number,
            column: 0,
        }
    }

    /// Words, with their languages. A plain column beside translated ones is the default language's, unless
    /// that has a column of its own.
    pub(super) fn said(&self, path: &[&str], default_language: &str) -> Said {
        let mut plain: Option<(usize, Source)> = None;
        let mut versions: Vec<(String, Source)> = Vec::new();
        for cell in &self.cells {
            let mut words = cell.path.iter().map(String::as_str);
            if !path.iter().all(|wanted| words.next() == Some(*wanted)) {
                continue;
            }
            let source = Source::new(&cell.value, self.place_of(cell));
            match words.next() {
                None => plain = Some((versions.len(), source)),
                Some(language) => match versions.iter_mut().find(|(known, _)| known == language) {
                    Some(version) => version.1 = source,
                    None => versions.push((language.to_owned(), source)),
                },
            }
        }
        match plain {
            Some((_, source)) if versions.is_empty() => Said::plain(source),
            Some((before, source)) if versions.iter().all(|it| it.0 != default_language) => {
                versions.insert(before, (default_language.to_owned(), source));
                Said::Translated(versions)
            }
            _ if versions.is_empty() => Said::Nothing,
            _ => Said::Translated(versions),
        }
    }

    /// The second words of all headings that begin with this one, each once: the attributes below `bind`.
    pub(super) fn below(&self, first: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for cell in &self.cells {
            let (Some(head), Some(second)) = (cell.path.first(), cell.path.get(1)) else {
                continue;
            };
            if head == first && !found.contains(second) {
                found.push(second.clone());
            }
        }
        found
    }

    /// Whether any heading begins with this word.
    pub(super) fn has(&self, first: &str) -> bool {
        self.cells
            .iter()
            .any(|cell| cell.path.first().is_some_and(|head| head == first))
    }
}
