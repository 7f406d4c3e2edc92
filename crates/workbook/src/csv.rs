//! Comma-separated tables (RFC 4180), with semicolons or tabs too, as spreadsheets save them.

use waymark_ask::definition::Problem;

use crate::gather::{Flow, Gathered};
use crate::limits::MAX_COLUMNS;
use crate::refusal::{cell, of_cell};

/// Sheets that a table can hold besides the survey, told apart by the first column.
const SHEETS: &[&str] = &[
    "survey",
    "choices",
    "settings",
    "external_choices",
    "entities",
    "osm",
];

/// Reads one table: a sheet of this name, or several when its first cell names one.
pub(crate) fn read(name: &str, text: &str, gathered: &mut Gathered) -> Result<(), Box<Problem>> {
    let mut table = Table::of(text);
    let begins_with = table.first_cell();
    if SHEETS.contains(&begins_with.trim().to_lowercase().as_str()) {
        return several(&mut table, gathered);
    }
    gathered.begin(name)?;
    let mut row = 0;
    while let Some(cells) = table.next(name, row)? {
        for (column, words) in &cells {
            if gathered.put(row, *column, words)? == Flow::LeaveSheet {
                return Ok(());
            }
        }
        row += 1;
    }
    Ok(())
}

/// A word in the first column begins a sheet; what stands beside it is already its first row.
fn several(table: &mut Table<'_>, gathered: &mut Gathered) -> Result<(), Box<Problem>> {
    let (mut line, mut row, mut left) = (0, 0, Flow::On);
    while let Some(cells) = table.next("", line)? {
        line += 1;
        let named = cells
            .first()
            .filter(|(column, words)| *column == 0 && !words.trim().is_empty());
        if let Some((_, name)) = named {
            gathered.begin(name.trim())?;
            (row, left) = (0, Flow::On);
        }
        let mut rest = cells.iter().filter(|(column, _)| *column > 0).peekable();
        if rest.peek().is_none() && row == 0 {
            continue;
        }
        for (column, words) in rest {
            if left == Flow::On {
                left = gathered.put(row, column - 1, words)?;
            }
        }
        row += 1;
    }
    Ok(())
}

/// Columns of the widest spreadsheet (Excel specifications and limits); what is wider was made to do harm.
const WIDEST: usize = 16_384;

/// Columns from 0 and what stands in them.
type Cells = Vec<(usize, String)>;

/// A text as rows.
struct Table<'a> {
    rest: &'a str,
    separator: char,
}

impl<'a> Table<'a> {
    /// The separator is the one that stands most often outside quotes in the first line.
    fn of(text: &'a str) -> Self {
        let mut quoted = false;
        let mut counts = [(',', 0_usize), (';', 0), ('\t', 0)];
        let line = text.trim_start_matches(['\r', '\n']);
        for letter in line.chars() {
            match letter {
                '"' => quoted = !quoted,
                '\n' if !quoted => break,
                _ if quoted => {}
                _ => {
                    if let Some(count) = counts.iter_mut().find(|(it, _)| *it == letter) {
                        count.1 += 1;
                    }
                }
            }
        }
        let most = counts.iter().rev().max_by_key(|(_, count)| *count);
        Self {
            rest: text,
            separator: most.map_or(',', |(letter, _)| *letter),
        }
    }

    fn first_cell(&self) -> &'a str {
        let line = self.rest.trim_start_matches(['\r', '\n']);
        let end = line.find([self.separator, '\n']).unwrap_or(line.len());
        line.get(..end).unwrap_or("").trim().trim_matches('"')
    }

    /// The next row: the cells with something in them, by column. Far more than a sheet may have are not
    /// gathered: the first that is too many is refused anyway.
    fn next(&mut self, sheet: &str, row: usize) -> Result<Option<Cells>, Box<Problem>> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let (mut cells, mut column) = (Cells::new(), 0);
        loop {
            let (words, ended) = if self.rest.starts_with('"') {
                self.quoted().ok_or_else(|| {
                    let sentence = "A quotation mark opens here and is never closed. Close it, or \
                                    write two of them for one.";
                    of_cell(cell(sheet, row, column), "quote-open", sentence)
                })?
            } else {
                self.plain()
            };
            if !words.is_empty() && cells.len() <= MAX_COLUMNS {
                cells.push((column, words));
            }
            if ended {
                return Ok(Some(cells));
            }
            column += 1;
            if column >= WIDEST {
                let sentence = "This row is wider than any spreadsheet. Save the table again.";
                return Err(of_cell(cell(sheet, row, column), "too-large", sentence));
            }
        }
    }

    /// Words up to the next separator or line, and whether the row ended there.
    fn plain(&mut self) -> (String, bool) {
        let end = self.rest.find([self.separator, '\n']);
        let words = end.map_or(self.rest, |end| self.rest.get(..end).unwrap_or(""));
        let words = words.strip_suffix('\r').unwrap_or(words).to_owned();
        let is_row_over = self.step_over(end.unwrap_or(self.rest.len()));
        (words, is_row_over)
    }

    /// The same within quotation marks, of which two stand for one.
    fn quoted(&mut self) -> Option<(String, bool)> {
        let mut inner = self.rest.strip_prefix('"')?;
        let mut words = String::new();
        loop {
            let end = inner.find('"')?;
            words.push_str(inner.get(..end)?);
            inner = inner.get(end + 1..)?;
            match inner.strip_prefix('"') {
                Some(rest) => {
                    words.push('"');
                    inner = rest;
                }
                None => break,
            }
        }
        self.rest = inner;
        // What stands between the closing mark and the separator belongs to the cell all the same.
        let (more, is_row_over) = self.plain();
        words.push_str(&more);
        Some((words, is_row_over))
    }

    fn step_over(&mut self, end: usize) -> bool {
        let letter = self.rest.get(end..).and_then(|rest| rest.chars().next());
        let behind = end + letter.map_or(0, char::len_utf8);
        self.rest = self.rest.get(behind..).unwrap_or("");
        letter != Some(self.separator)
    }
}
