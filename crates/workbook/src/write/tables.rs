//! Sheets as comma-separated tables (RFC 4180), one file each, as `surveys/` keeps them.

use waymark_ask::xlsform::Sheet;

/// Name and bytes of each table, `survey.csv`, in UTF-8 with plain line ends.
#[must_use]
pub fn tables(sheets: &[Sheet]) -> Vec<(String, Vec<u8>)> {
    let each = sheets.iter().map(|sheet| {
        let width = sheet.rows.iter().map(Vec::len).max().unwrap_or(0);
        let rows = sheet.rows.iter().map(|cells| row(cells, width));
        let text: String = rows.collect();
        (format!("{}.csv", sheet.name), text.into_bytes())
    });
    each.collect()
}

/// All rows are of one width: other programs refuse a table that is not.
fn row(cells: &[String], width: usize) -> String {
    let nothing = String::new();
    let cells = (0..width).map(|at| quoted(cells.get(at).unwrap_or(&nothing)));
    let cells: Vec<String> = cells.collect();
    cells.join(",") + "\n"
}

fn quoted(words: &str) -> String {
    let is_plain = !words.contains([',', '"', '\n', '\r', ';', '\t']) && words.trim() == words;
    if is_plain {
        words.to_owned()
    } else {
        format!("\"{}\"", words.replace('"', "\"\""))
    }
}
