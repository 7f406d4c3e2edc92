//! CSV: the separator by what stands there, rows that are ragged, and a row of HXL hashtags under the header.

use crate::given::{Given, Refused, Why};
use crate::lines::Lines;
use crate::problem::What;
use crate::table::{Builder, Format, Reading};

/// What stands between fields, the standard first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// So many lines tell the separator.
const SAMPLE: usize = 20;
/// A field longer than any comment was opened by a quote that nobody closed.
const LONGEST_FIELD: usize = 20_000;

pub(super) fn read(given: Given<'_>, text: &str, odd_lines: &[u64]) -> Result<Reading, Refused> {
    let separator = separator(text).ok_or_else(|| given.refused(Why::NoList))?;
    let mut to = Builder::new(given, Format::Csv);
    for line in odd_lines {
        to.problem(*line, "", What::OtherEncoding);
    }
    fill(given, to, records(text, separator))
}

/// A list out of records, the first of which names the columns.
pub(super) fn fill(
    given: Given<'_>,
    mut to: Builder<'_>,
    mut records: impl Iterator<Item = Record>,
) -> Result<Reading, Refused> {
    let header = records.next().ok_or_else(|| given.refused(Why::Empty))?;
    let mut names = header.cells;
    for (place, name) in names.iter_mut().enumerate() {
        // A column without a name, or with that of another, still has a place.
        if name.is_empty() {
            *name = format!("column {}", place + 1);
        }
        if to.column(name)? != place {
            *name = format!("{name} ({})", place + 1);
            to.column(name)?;
        }
    }
    let mut is_first = true;
    for record in records {
        let tags = record
            .cells
            .iter()
            .filter(|cell| cell.starts_with('#'))
            .count();
        if core::mem::take(&mut is_first)
            && tags > 0
            && record.cells.iter().all(|cell| is_tag(cell))
        {
            continue;
        }
        row(&mut to, &names, &record)?;
    }
    to.finish()
}

fn is_tag(cell: &str) -> bool {
    cell.is_empty() || cell.starts_with('#')
}

/// Takes a row, or leaves it out when its fields may stand under the wrong names.
fn row(to: &mut Builder<'_>, names: &[String], record: &Record) -> Result<(), Refused> {
    let Record { line, cells } = record;
    if cells.iter().all(String::is_empty) {
        return Ok(());
    }
    if cells.iter().any(|cell| cell.len() > LONGEST_FIELD) {
        to.problem(*line, "", What::QuoteLeftOpen);
        return Ok(());
    }
    if cells.len() < names.len() {
        to.problem(*line, "", What::FewerFields);
    }
    if cells.iter().skip(names.len()).any(|cell| !cell.is_empty()) {
        to.problem(*line, "", What::MoreFields);
        return Ok(());
    }
    to.row(*line)?;
    for (name, cell) in names.iter().zip(cells) {
        to.cell(name, cell)?;
    }
    Ok(())
}

pub(crate) struct Record {
    pub(crate) line: u64,
    pub(crate) cells: Vec<String>,
}

/// The records of a text, however many fields each has.
pub(crate) fn records(text: &str, separator: u8) -> impl Iterator<Item = Record> {
    let reader = ::csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .trim(::csv::Trim::All)
        .from_reader(text.as_bytes());
    let lines = Lines::of(text);
    let records = reader.into_records().filter_map(Result::ok);
    records.map(move |record| Record {
        line: lines.at(start(text, &record)),
        cells: record
            .iter()
            .map(|cell| unguarded(cell).to_owned())
            .collect(),
    })
}

/// Where a record begins, behind the ends of lines that the reader counts with it.
fn start(text: &str, record: &::csv::StringRecord) -> usize {
    let byte = record.position().map_or(0, ::csv::Position::byte);
    let byte = usize::try_from(byte).unwrap_or(usize::MAX);
    let rest = text.get(byte..).unwrap_or_default();
    byte + (rest.len() - rest.trim_start_matches(['\r', '\n']).len())
}

/// A cell without the apostrophe that keeps a spreadsheet from running it.
fn unguarded(cell: &str) -> &str {
    let bare = cell
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    bare.unwrap_or(cell)
}

/// The separator under which the first lines have most often the same number of fields, more than one.
pub(crate) fn separator(text: &str) -> Option<u8> {
    let end = text
        .match_indices('\n')
        .nth(SAMPLE)
        .map_or(text.len(), |(at, _)| at);
    let sample = text.get(..end)?;
    let even = |separator: u8| {
        let widths: Vec<usize> = records(sample, separator)
            .map(|one| one.cells.len())
            .collect();
        let header = widths.first().copied().unwrap_or_default();
        let same = widths.iter().filter(|width| **width == header).count();
        (header > 1).then_some((same, header))
    };
    let fits = SEPARATORS
        .into_iter()
        .filter_map(|one| Some((even(one)?, one)));
    // The first of the best: `max_by_key` would take the last.
    fits.rev()
        .max_by_key(|(how, _)| *how)
        .map(|(_, separator)| separator)
}
