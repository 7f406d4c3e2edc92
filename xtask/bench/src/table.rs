//! Large tables of counts with two regional breakdowns, protected and attacked.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use waymark_count::additive::margins::with_margins;
use waymark_count::additive::margins::{Code, Dimension, every_cell, inner_cells, inner_place};
use waymark_count::additive::{AdditiveTable, Least, Pattern, Threshold, Zeros, audit, protect};

/// The threshold of the cases in `sdc/ssb`.
const THRESHOLD: u32 = 4;

/// A table ready to be protected.
pub struct Ready {
    table: AdditiveTable,
    least: Least,
}

/// A column of finest categories and the columns that group it.
type Grouped = (usize, Vec<usize>);

impl Ready {
    /// From a file with a header; a column is grouped by every coarser one that it determines. The last is the count.
    pub fn of(text: &str, least: Least) -> Option<Self> {
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().ok()?;
        let count = rows.first()?.len().checked_sub(1)?;
        let dimensions: Vec<(Grouped, Dimension)> = grouped(&rows, count)
            .into_iter()
            .map(|column| (column.clone(), dimension(&rows, &column)))
            .collect();
        let shapes: Vec<Dimension> = dimensions.iter().map(|(_, shape)| shape.clone()).collect();
        let mut inner = vec![0; inner_cells(&shapes)?];
        for row in &rows {
            let leaf = |((column, _), shape): &(Grouped, Dimension)| {
                let place = shape.place(&format!("{column} {}", row.get(*column)?))?;
                shape.codes.get(place)?.leaves.first().copied()
            };
            let leaves: Option<Vec<u32>> = dimensions.iter().map(leaf).collect();
            let place = inner_place(&shapes, &leaves?) as usize;
            *inner.get_mut(place)? += row.get(count)?.parse::<u64>().ok()?;
        }
        let table = with_margins(&shapes, &every_cell(&shapes)?, inner).ok()?;
        Some(Self { table, least })
    }

    fn zeros(&self) -> Zeros {
        match self.least {
            Least::One | Least::None => Zeros::Public,
        }
    }

    /// Protects it; how many cells are hidden, and the first digits of which.
    pub fn protect(&self) -> String {
        let Some(threshold) = Threshold::new(THRESHOLD) else {
            return "no threshold".to_owned();
        };
        match protect(&self.table, threshold, self.zeros(), self.least) {
            Ok(protected) => said(&self.table, &protected.pattern),
            Err(why) => why.to_string(),
        }
    }

    /// The pattern that is attacked in an audit.
    pub fn pattern(&self) -> Option<Pattern> {
        let protected = protect(
            &self.table,
            Threshold::new(THRESHOLD)?,
            self.zeros(),
            self.least,
        );
        protected.ok().map(|protected| protected.pattern)
    }

    pub fn audit(&self, pattern: &Pattern) -> String {
        let Some(threshold) = Threshold::new(THRESHOLD) else {
            return "no threshold".to_owned();
        };
        match audit(&self.table, pattern, threshold, self.least) {
            Ok(audit) => audit.to_string(),
            Err(why) => why.to_string(),
        }
    }
}

fn said(table: &AdditiveTable, pattern: &Pattern) -> String {
    let hidden: Vec<u8> = (0..table.cells().len())
        .map(|cell| u8::from(pattern.is_hidden(cell)))
        .collect();
    let many = hidden.iter().filter(|hidden| **hidden == 1).count();
    format!("{many} hidden, {}", digits(&hidden))
}

/// The first digits of a SHA-256: whether two runs made the same.
pub fn digits(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn grouped(rows: &[csv::StringRecord], count: usize) -> Vec<Grouped> {
    let determines = |finer: usize, coarser: usize| {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        let mut pairs = rows
            .iter()
            .filter_map(|row| row.get(finer).zip(row.get(coarser)));
        pairs.all(|(finer, coarser)| *seen.entry(finer).or_insert(coarser) == coarser)
    };
    let groups = |finer: usize, coarser: usize| {
        finer != coarser
            && determines(finer, coarser)
            && (finer < coarser || !determines(coarser, finer))
    };
    let roots = (0..count).filter(|column| !(0..count).any(|finer| groups(finer, *column)));
    roots
        .map(|root| {
            (
                root,
                (0..count).filter(|column| groups(root, *column)).collect(),
            )
        })
        .collect()
}

/// Total first, then the groups, then the finest categories in the order of the file.
fn dimension(rows: &[csv::StringRecord], (column, groups): &Grouped) -> Dimension {
    let mut leaves: Vec<&str> = Vec::new();
    for leaf in rows.iter().filter_map(|row| row.get(*column)) {
        if !leaves.contains(&leaf) {
            leaves.push(leaf);
        }
    }
    let mut members: Vec<(String, Vec<u32>)> = Vec::new();
    for group in groups {
        let mut sums: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (at, leaf) in (0_u32..).zip(&leaves) {
            let row = rows.iter().find(|row| row.get(*column) == Some(leaf));
            let name = row.and_then(|row| row.get(*group)).unwrap_or_default();
            sums.entry(name).or_default().push(at);
        }
        members.extend(
            sums.into_iter()
                .map(|(name, own)| (format!("{group} {name}"), own)),
        );
    }
    let many = u32::try_from(leaves.len()).unwrap_or(0);
    let total = ("Total".to_owned(), (0..many).collect());
    let finest = (0..many)
        .zip(leaves)
        .map(|(at, leaf)| (format!("{column} {leaf}"), vec![at]));
    let codes = [total].into_iter().chain(members).chain(finest);
    Dimension {
        name: column.to_string(),
        leaves: many,
        codes: codes.map(|(name, leaves)| Code { name, leaves }).collect(),
    }
}
