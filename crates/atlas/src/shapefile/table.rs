//! The table of a shapefile (dBASE): columns of fixed width, in letters that are seldom said.

use super::bytes::{low_first, short};
use super::letters::Letters;
use crate::limits::MOST_FIELDS;
use crate::problem::{Place, Refusal};
use crate::said::Said;

pub(super) struct Table {
    pub(super) columns: Vec<String>,
    /// A row that was deleted is nothing.
    pub(super) rows: Vec<Option<Vec<String>>>,
    /// What was assumed of the letters, where nothing is said.
    pub(super) guessed: Option<String>,
}

const DESCRIPTION: usize = 32;
const END_OF_DESCRIPTIONS: u8 = 0x0d;
const DELETED: u8 = b'*';

struct Column<'a> {
    name: &'a [u8],
    width: usize,
}

pub(super) fn read(bytes: &[u8], said: &[u8], place: &Place) -> Result<Table, Refusal> {
    let damaged = || {
        let what = Said::plain("table-damaged", "Its table (.dbf) is damaged or cut short.");
        Refusal::new(place.clone(), what, "Fetch it again.")
    };
    let (rows, begin, width) = header(bytes).ok_or_else(damaged)?;
    let described = bytes.get(DESCRIPTION..begin).ok_or_else(damaged)?;
    let columns: Vec<Column<'_>> = described
        .chunks_exact(DESCRIPTION)
        .take_while(|one| one.first() != Some(&END_OF_DESCRIPTIONS))
        .take(MOST_FIELDS)
        .filter_map(column)
        .collect();
    let body = bytes.get(begin..).ok_or_else(damaged)?;
    if width == 0 || rows.checked_mul(width).is_none_or(|all| all > body.len()) {
        return Err(damaged());
    }
    let letters = Letters::of(said, bytes.get(29).copied().unwrap_or_default(), body);
    let rows = body
        .chunks_exact(width)
        .take(rows)
        .map(|row| cells(row, &columns, letters));
    Ok(Table {
        rows: rows.collect(),
        columns: columns.iter().map(|one| letters.read(one.name)).collect(),
        guessed: letters.guessed(),
    })
}

/// How many rows, where they begin, and how wide each is.
fn header(bytes: &[u8]) -> Option<(usize, usize, usize)> {
    let begin = short(bytes, 8)?;
    (begin > DESCRIPTION).then_some((low_first(bytes, 4)?, begin, short(bytes, 10)?))
}

fn column(description: &[u8]) -> Option<Column<'_>> {
    let name = description.get(..11)?;
    let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
    let width = usize::from(*description.get(16)?);
    Some(Column { name, width })
}

fn cells(row: &[u8], columns: &[Column<'_>], letters: Letters) -> Option<Vec<String>> {
    let (mark, mut rest) = row.split_first()?;
    if *mark == DELETED {
        return None;
    }
    let mut cells = Vec::new();
    for column in columns {
        let (cell, further) = rest.split_at_checked(column.width).unwrap_or((rest, &[]));
        rest = further;
        let cell = letters.read(cell);
        cells.push(
            cell.trim_matches(|letter: char| letter.is_whitespace() || letter == '\0')
                .to_owned(),
        );
    }
    Some(cells)
}
