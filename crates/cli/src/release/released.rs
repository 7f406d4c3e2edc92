//! A released table as a file: every cell with its margins, its count, and whether it is small or hidden.

use std::collections::BTreeMap;
use std::fmt::Write;

use waymark_count::additive::margins::{Dimension, inner_cells, inner_place, with_margins};
use waymark_count::additive::{AdditiveTable, Pattern};

use super::input::leaf_places;
use crate::outcome::Trouble;
use crate::sheet::{Line, Sheet};
use crate::write::{mark, quoted};

/// One released file, or several about the same people.
pub struct Released {
    pub names: Vec<String>,
    pub cells: Vec<ReleasedCell>,
    /// How many of the cells the first file lists.
    first: usize,
}

/// One cell of a release.
pub struct ReleasedCell {
    pub codes: Vec<String>,
    pub count: u64,
    pub primary: bool,
    /// In every file that lists it.
    pub suppressed: bool,
}

impl Released {
    /// Reads files with the same dimensions; a cell published in one of them is published.
    pub fn read(files: &[String], count: &str) -> Result<Self, Trouble> {
        let mut released = Self {
            names: Vec::new(),
            cells: Vec::new(),
            first: 0,
        };
        let mut places: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for file in files {
            let sheet = Sheet::read(file)?;
            let marks = ["primary", "suppressed"];
            let [primary, suppressed] = [sheet.column(marks[0])?, sheet.column(marks[1])?];
            let count = sheet.column(count)?;
            let dimensions: Vec<usize> = (0..sheet.columns.len())
                .filter(|column| ![count, primary, suppressed].contains(column))
                .collect();
            released.take_names(&sheet, &dimensions)?;
            for line in &sheet.lines {
                let codes = dimensions
                    .iter()
                    .map(|column| line.field(*column).to_owned());
                let cell = ReleasedCell {
                    codes: codes.collect(),
                    count: sheet.count(line, count)?,
                    primary: sheet.mark(line, primary)?,
                    suppressed: sheet.mark(line, suppressed)?,
                };
                released.take(&sheet, line, cell, &mut places)?;
            }
            if released.first == 0 {
                released.first = released.cells.len();
            }
        }
        Ok(released)
    }

    fn take_names(&mut self, sheet: &Sheet, dimensions: &[usize]) -> Result<(), Trouble> {
        let names: Vec<String> = dimensions
            .iter()
            .filter_map(|column| sheet.columns.get(*column).cloned())
            .collect();
        if !self.names.is_empty() && self.names != names {
            let why = "has other dimensions than the file before; audit files of one table";
            return Err(Trouble::of_file(&sheet.file, why));
        }
        self.names = names;
        Ok(())
    }

    fn take(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        cell: ReleasedCell,
        places: &mut BTreeMap<Vec<String>, usize>,
    ) -> Result<(), Trouble> {
        let Some(place) = places.get(&cell.codes) else {
            places.insert(cell.codes.clone(), self.cells.len());
            self.cells.push(cell);
            return Ok(());
        };
        if let Some(known) = self.cells.get_mut(*place) {
            if known.count != cell.count {
                let why = "the same cell has another count further up; a release says one thing";
                return Err(Trouble::at_line(&sheet.file, line.number, why));
            }
            known.primary |= cell.primary;
            known.suppressed &= cell.suppressed;
        }
        Ok(())
    }

    /// The codes of one dimension, in the order of their first line.
    pub fn codes(&self, dimension: usize) -> Vec<String> {
        codes_of(&self.cells, dimension)
    }

    /// The codes of one dimension that the first file lists.
    pub fn first_codes(&self, dimension: usize) -> Vec<String> {
        codes_of(self.cells.get(..self.first).unwrap_or_default(), dimension)
    }
    /// The additive table behind the release, and what of it is hidden.
    pub fn table(&self, dimensions: &[Dimension]) -> Result<(AdditiveTable, Pattern), String> {
        let cells = self.places(dimensions)?;
        let inner = self.inner(dimensions)?;
        let table = with_margins(dimensions, &cells, inner).map_err(|error| error.to_string())?;
        let pairs = self.cells.iter().zip(table.cells());
        for (cell, added) in pairs {
            if cell.count != added.value() {
                return Err(format!(
                    "{} does not add up: it says {}, its parts {}; \
                     give the groups with --hierarchy or --table",
                    cell.codes.join(" × "),
                    cell.count,
                    added.value()
                ));
            }
        }
        let primary = self.cells.iter().map(|cell| cell.primary).collect();
        let hidden = self.cells.iter().map(|cell| cell.suppressed).collect();
        let pattern = Pattern::new(&table, primary, hidden).ok_or("cells got lost")?;
        Ok((table, pattern))
    }

    fn places(&self, dimensions: &[Dimension]) -> Result<Vec<Vec<usize>>, String> {
        let known: Vec<BTreeMap<&str, usize>> = dimensions
            .iter()
            .map(|dimension| {
                let names = dimension.codes.iter().map(|code| code.name.as_str());
                names.zip(0..).collect()
            })
            .collect();
        let place = |(code, known): (&String, &BTreeMap<&str, usize>)| {
            let place = known.get(code.as_str()).copied();
            place.ok_or_else(|| format!("{code} is in the release, but in no dimension or group"))
        };
        let cells = self.cells.iter();
        cells
            .map(|cell| cell.codes.iter().zip(&known).map(place).collect())
            .collect()
    }

    fn inner(&self, dimensions: &[Dimension]) -> Result<Vec<u64>, String> {
        let size = inner_cells(dimensions).ok_or("there are too many cells to audit at once")?;
        let places: Vec<BTreeMap<&str, u32>> = dimensions.iter().map(leaf_places).collect();
        let mut inner = vec![None; size];
        for cell in &self.cells {
            let pairs = cell.codes.iter().zip(&places);
            let leaves: Option<Vec<u32>> = pairs
                .map(|(code, places)| places.get(code.as_str()).copied())
                .collect();
            let slot = leaves.map(|leaves| inner_place(dimensions, &leaves) as usize);
            if let Some(slot) = slot.and_then(|place| inner.get_mut(place)) {
                *slot = Some(cell.count);
            }
        }
        let counts: Option<Vec<u64>> = inner.into_iter().collect();
        counts.ok_or_else(|| "a cell of finest categories has no line; add it".to_owned())
    }
}

fn codes_of(cells: &[ReleasedCell], dimension: usize) -> Vec<String> {
    let mut seen: BTreeMap<&str, ()> = BTreeMap::new();
    let mut codes = Vec::new();
    for code in cells.iter().filter_map(|cell| cell.codes.get(dimension)) {
        if seen.insert(code, ()).is_none() {
            codes.push(code.clone());
        }
    }
    codes
}

/// The file of a protected table.
pub fn written(
    dimensions: &[Dimension],
    count: &str,
    table: &AdditiveTable,
    pattern: &Pattern,
    cells: &[Vec<usize>],
) -> String {
    let mut out = String::new();
    for dimension in dimensions {
        out.push_str(&quoted(&dimension.name));
        out.push(',');
    }
    out.push_str(&format!("{},\"primary\",\"suppressed\"\n", quoted(count)));
    for (place, (codes, cell)) in cells.iter().zip(table.cells()).enumerate() {
        for (dimension, code) in dimensions.iter().zip(codes) {
            let name = dimension.codes.get(*code).map_or("", |code| &code.name);
            out.push_str(&quoted(name));
            out.push(',');
        }
        let (primary, hidden) = (pattern.is_primary(place), pattern.is_hidden(place));
        // Writing to a string cannot fail.
        writeln!(out, "{},{},{}", cell.value(), mark(primary), mark(hidden)).ok();
    }
    out
}
