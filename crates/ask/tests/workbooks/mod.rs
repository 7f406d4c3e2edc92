//! Small forms as tables, for the tests of the reader.
#![allow(dead_code, reason = "each test uses what it needs")]

use waymark_ask::definition::{Definition, Problem, Text, Weight};
use waymark_ask::workbook::{markdown, read};

/// Two lists that forms may choose from.
pub const LISTS: &str = "
| choices |
| | list_name | name | label | kind |
| | towns | a | Aden | big |
| | towns | b | Basra | small |
| | other_towns | x y | With space | big |
";

/// A form of tables.
pub fn form(tables: &str) -> (Definition, Vec<Problem>) {
    read(&markdown(tables).expect("tables"))
}

/// A form of these columns and rows, `~` between two cells, with the two lists.
pub fn survey(columns: &str, rows: &[&str]) -> (Definition, Vec<Problem>) {
    form(&tables(columns, rows))
}

/// The same as tables.
pub fn tables(columns: &str, rows: &[&str]) -> String {
    let line = |row: &str| format!("| | {} |\n", row.replace('~', " | "));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("| survey |\n{}{rows}{LISTS}", line(columns))
}

/// Problems for which a form cannot be used, as `code place`.
pub fn refused(problems: &[Problem]) -> Vec<String> {
    said(problems, Weight::Refusal)
}

/// What is worth knowing, as `code place`.
pub fn noticed(problems: &[Problem]) -> Vec<String> {
    said(problems, Weight::Notice)
}

fn said(problems: &[Problem], weight: Weight) -> Vec<String> {
    let said = problems.iter().filter(|problem| problem.weight == weight);
    said.map(|problem| format!("{} {}", problem.code, problem.place))
        .collect()
}

/// A text that stands for itself, or the id that it is looked up by.
pub fn words(text: &Text) -> String {
    match text {
        Text::Inline(parts) => format!("{parts:?}"),
        Text::Itext(source) => format!("itext {}", source.text),
        Text::Worked(source) => source.text.clone(),
    }
}
