//! A table as it was counted: dimension columns and a count, without margins.

use std::collections::BTreeMap;

use waymark_count::additive::margins::{Dimension, inner_cells, inner_place};

use super::TOTAL;
use super::grouping::{Grouping, dimension};
use super::hierarchy::{Hierarchy, read_all};
use crate::outcome::Trouble;
use crate::sheet::Sheet;

/// The dimensions of a table and its inner counts.
pub struct Input {
    pub dimensions: Vec<Dimension>,
    /// One count for each crossing of finest categories; crossings without a line are none.
    pub inner: Vec<u64>,
    /// How the columns were understood, in words.
    pub reading: String,
}

impl Input {
    pub fn read(file: &str, count: &str, hierarchies: &[&str]) -> Result<Self, Trouble> {
        let sheet = Sheet::read(file)?;
        let count = sheet.column(count)?;
        let hierarchies = read_all(hierarchies, &sheet.columns)?;
        let columns = sort_columns(&sheet, count, &hierarchies);
        let mut dimensions = Vec::new();
        let mut reading = Vec::new();
        for (column, grouped_by) in &columns {
            dimensions.push(of_column(&sheet, *column, grouped_by, &hierarchies)?);
            reading.push(in_words(&sheet, *column, grouped_by));
        }
        let places: Vec<usize> = columns.iter().map(|(column, _)| *column).collect();
        let inner = inner_counts(&sheet, count, &places, &dimensions)?;
        Ok(Self {
            dimensions,
            inner,
            reading: format!("dimensions: {}", reading.join(", ")),
        })
    }
}

/// The dimension columns, each with the columns that only group it.
fn sort_columns(
    sheet: &Sheet,
    count: usize,
    hierarchies: &[Hierarchy],
) -> Vec<(usize, Vec<usize>)> {
    let named = |column: &usize| sheet.columns.get(*column).map_or("", String::as_str);
    let columns: Vec<usize> = (0..sheet.columns.len())
        .filter(|column| *column != count)
        .filter(|column| !hierarchies.iter().any(|one| one.groups_by(named(column))))
        .collect();
    let mut sorted: Vec<(usize, Vec<usize>)> = Vec::new();
    let groups = |finer: usize, coarser: usize| {
        finer != coarser
            && determines(sheet, finer, coarser)
            && (finer < coarser || !determines(sheet, coarser, finer))
    };
    let roots: Vec<usize> = columns
        .iter()
        .copied()
        .filter(|column| !columns.iter().any(|finer| groups(*finer, *column)))
        .collect();
    for root in &roots {
        sorted.push((*root, Vec::new()));
    }
    for column in columns.iter().filter(|column| !roots.contains(column)) {
        let root = sorted.iter_mut().find(|(root, _)| groups(*root, *column));
        let Some((root, grouped_by)) = root else {
            continue;
        };
        // Where a hierarchy file speaks about a dimension, it alone does.
        if !hierarchies.iter().any(|one| one.dimension() == named(root)) {
            grouped_by.push(*column);
        }
    }
    sorted
}

/// Whether lines that agree in one column always agree in the other. A column with one value groups nothing.
fn determines(sheet: &Sheet, finer: usize, coarser: usize) -> bool {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut several = false;
    for line in &sheet.lines {
        let value = line.field(coarser);
        if *seen.entry(line.field(finer)).or_insert(value) != value {
            return false;
        }
        several |= sheet
            .lines
            .first()
            .is_some_and(|first| first.field(coarser) != value);
    }
    several
}

fn of_column(
    sheet: &Sheet,
    column: usize,
    grouped_by: &[usize],
    hierarchies: &[Hierarchy],
) -> Result<Dimension, Trouble> {
    let name = sheet.columns.get(column).map_or("", String::as_str);
    let mut leaves: Vec<String> = Vec::new();
    let mut seen = BTreeMap::new();
    for line in &sheet.lines {
        let leaf = line.field(column);
        if leaf.is_empty() || leaf == TOTAL {
            let why = "a category must have a name, and not the name of the margin, Total";
            return Err(sheet.trouble(line, column, why));
        }
        if seen.insert(leaf, ()).is_none() {
            leaves.push(leaf.to_owned());
        }
    }
    let mut groupings: Vec<Grouping> = Vec::new();
    for hierarchy in hierarchies.iter().filter(|one| one.dimension() == name) {
        hierarchy.must_hold(&leaves)?;
        groupings.extend(hierarchy.groupings().iter().cloned());
    }
    for group in grouped_by {
        let pairs = sheet
            .lines
            .iter()
            .map(|line| (line.field(column), line.field(*group)));
        groupings.push(
            pairs
                .map(|(leaf, group)| (leaf.to_owned(), group.to_owned()))
                .collect(),
        );
    }
    dimension(name, &leaves, &groupings).map_err(|twice| {
        let why = format!("{twice} names two things; give every category and group its own name");
        Trouble::at(&sheet.file, 1, name, &why)
    })
}

fn in_words(sheet: &Sheet, column: usize, grouped_by: &[usize]) -> String {
    let name = |column: &usize| sheet.columns.get(*column).map_or("", String::as_str);
    if grouped_by.is_empty() {
        return name(&column).to_owned();
    }
    let groups: Vec<&str> = grouped_by.iter().map(name).collect();
    format!("{} (grouped by {})", name(&column), groups.join(" and by "))
}

fn inner_counts(
    sheet: &Sheet,
    count: usize,
    columns: &[usize],
    dimensions: &[Dimension],
) -> Result<Vec<u64>, Trouble> {
    let size = inner_cells(dimensions).ok_or_else(|| {
        let why = "has too many cells to protect at once; leave out a dimension";
        Trouble::of_file(&sheet.file, why)
    })?;
    let mut inner: Vec<Option<u64>> = vec![None; size];
    let places: Vec<BTreeMap<&str, u32>> = dimensions.iter().map(leaf_places).collect();
    for line in &sheet.lines {
        let leaves: Vec<u32> = columns
            .iter()
            .zip(&places)
            .map(|(column, places)| places.get(line.field(*column)).copied().unwrap_or(0))
            .collect();
        let place = inner_place(dimensions, &leaves) as usize;
        let value = sheet.count(line, count)?;
        match inner.get_mut(place) {
            Some(slot @ None) => *slot = Some(value),
            _ => {
                let why = "the same categories stood in an earlier line; add the two up";
                return Err(Trouble::at_line(&sheet.file, line.number, why));
            }
        }
    }
    Ok(inner.into_iter().map(Option::unwrap_or_default).collect())
}

/// The place of each finest category by its name.
pub fn leaf_places(dimension: &Dimension) -> BTreeMap<&str, u32> {
    let first = dimension
        .codes
        .len()
        .saturating_sub(dimension.leaves as usize);
    let leaves = dimension.codes.iter().skip(first);
    leaves.map(|code| code.name.as_str()).zip(0..).collect()
}
