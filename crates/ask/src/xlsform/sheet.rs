//! One sheet as rows of cells, wherever it came from.

use super::Finding;

/// Most rows of a sheet; keeps a table of another kind from filling the memory.
const MAX_ROWS: usize = 20_000;

/// Most columns of a sheet.
const MAX_COLUMNS: usize = 256;

/// One sheet: row 0 holds the column names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// `survey`, `choices` or `settings`.
    pub name: String,
    /// The rows; they need not be of one length.
    pub rows: Vec<Vec<String>>,
}

/// Reads a comma-separated table in UTF-8, with or without a byte order mark.
///
/// # Errors
/// When it is not UTF-8, not a table, or far too large.
pub fn read_csv(name: &str, bytes: &[u8]) -> Result<Sheet, Finding> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.records() {
        let at = |message: &str| Finding {
            sheet: name.to_owned(),
            row: rows.len() + 1,
            column: String::new(),
            message: message.to_owned(),
        };
        let record =
            record.map_err(|_| at("this row cannot be read as comma-separated UTF-8 text"))?;
        if rows.len() >= MAX_ROWS || record.len() > MAX_COLUMNS {
            return Err(at("the table is larger than any survey"));
        }
        rows.push(record.iter().map(str::to_owned).collect());
    }
    Ok(Sheet {
        name: name.to_owned(),
        rows,
    })
}
