//! `waymark release verify`: checks witnesses by adding, and by nothing else.

use super::witness::COLUMNS;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::sheet::{Line, Sheet};

/// So many failures are named; the others are counted.
const MOST_NAMED: usize = 10;

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &["--witness"])?;
    let sheet = Sheet::read(arguments.needed("--witness")?)?;
    let file = WitnessFile::new(&sheet)?;
    let mut failures = Vec::new();
    let mut hidden = 0;
    for (line, cell) in sheet.lines.iter().zip(&file.cells) {
        let sums = file.sums(cell);
        let failed = match cell.count {
            Some(count) => sums.iter().any(|sum| *sum != count),
            None => {
                hidden += 1;
                !file.differ(cell, &sums)
            }
        };
        if failed || file.below_least(cell, &sums) {
            failures.push(line.number);
        }
    }
    let mut said: Vec<String> = failures
        .iter()
        .take(MOST_NAMED)
        .map(|line| {
            format!(
                "{}, line {line}: the tables do not say what they should",
                sheet.file
            )
        })
        .collect();
    said.push(format!(
        "witness: {} tables, {} cells, {hidden} hidden, {} failures",
        file.tables.len(),
        file.cells.len(),
        failures.len()
    ));
    let said = said.join("\n");
    if failures.is_empty() {
        Ok(Outcome::fine(said))
    } else {
        Ok(Outcome::problems(said))
    }
}

/// One line, read.
struct WitnessCell {
    count: Option<u64>,
    least: u64,
    pair: Option<(usize, usize, u64)>,
    /// Places of inner cells, itself for an inner one.
    parts: Vec<usize>,
}

struct WitnessFile {
    cells: Vec<WitnessCell>,
    /// Each table: a number for each line, 0 for sums.
    tables: Vec<Vec<u64>>,
}

impl WitnessFile {
    fn new(sheet: &Sheet) -> Result<Self, Trouble> {
        let mut columns = Vec::new();
        for name in COLUMNS {
            columns.push(sheet.column(name)?);
        }
        let tables = columns.iter().max().map_or(0, |last| last + 1)..sheet.columns.len();
        let mut file = Self {
            cells: Vec::new(),
            tables: vec![Vec::new(); tables.len()],
        };
        for (place, line) in sheet.lines.iter().enumerate() {
            let cell = cell(sheet, line, &columns, place, tables.start)?;
            let is_inner = cell.parts == [place];
            file.cells.push(cell);
            for (table, column) in file.tables.iter_mut().zip(tables.clone()) {
                table.push(if is_inner {
                    sheet.count(line, column)?
                } else {
                    0
                });
            }
        }
        Ok(file)
    }

    /// What a cell is in each table.
    fn sums(&self, cell: &WitnessCell) -> Vec<u64> {
        let sum = |table: &Vec<u64>| {
            let parts = cell.parts.iter().filter_map(|part| table.get(*part));
            parts.fold(0_u64, |sum, part| sum.saturating_add(*part))
        };
        self.tables.iter().map(sum).collect()
    }

    fn differ(&self, cell: &WitnessCell, sums: &[u64]) -> bool {
        let Some((low, high, difference)) = cell.pair else {
            return false;
        };
        let (low, high) = (sums.get(low), sums.get(high));
        low.zip(high)
            .is_some_and(|(low, high)| difference > 0 && high.saturating_sub(*low) >= difference)
    }

    fn below_least(&self, cell: &WitnessCell, sums: &[u64]) -> bool {
        sums.iter().any(|sum| *sum < cell.least)
    }
}

fn cell(
    sheet: &Sheet,
    line: &Line,
    columns: &[usize],
    place: usize,
    first_table: usize,
) -> Result<WitnessCell, Trouble> {
    let [count, least, low, high, difference, parts] = columns else {
        return Err(Trouble::of_file(&sheet.file, "is not a witness file"));
    };
    let optional = |column: usize| match line.field(column) {
        "" => Ok(None),
        _ => sheet.count(line, column).map(Some),
    };
    let table = |column: usize| {
        let named = |name: &String| name == line.field(column);
        let found = sheet.columns.iter().position(named);
        let found = found.and_then(|found| found.checked_sub(first_table));
        found.ok_or_else(|| sheet.trouble(line, column, "names no table; write T and its number"))
    };
    let pair = match optional(*difference)? {
        None => None,
        Some(difference) => Some((table(*low)?, table(*high)?, difference)),
    };
    let mut places = Vec::new();
    for part in line.field(*parts).split_whitespace() {
        let number: Option<usize> = part.parse().ok();
        let number = number.filter(|number| (1..=sheet.lines.len()).contains(number));
        let Some(number) = number else {
            let why = format!("{part} is not the number of a line");
            return Err(sheet.trouble(line, *parts, &why));
        };
        places.push(number - 1);
    }
    if places.is_empty() {
        places.push(place);
    }
    Ok(WitnessCell {
        count: optional(*count)?,
        least: optional(*least)?.unwrap_or(0),
        pair,
        parts: places,
    })
}
