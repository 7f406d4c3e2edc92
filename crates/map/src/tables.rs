//! Reading the plain-text tables of `surveys/`: rows by the names of their columns, words by language.

/// A row of a table whose first line names the columns.
pub(crate) struct Row {
    cells: Vec<(String, String)>,
}

impl Row {
    /// The cell under `column`; empty when the table has no such column.
    pub(crate) fn cell(&self, column: &str) -> &str {
        self.cells
            .iter()
            .find(|(name, _)| name == column)
            .map_or("", |(_, text)| text)
    }

    /// The cells of the columns `label::Language (code)`.
    pub(crate) fn label(&self) -> Label {
        self.words("label")
    }

    /// The cells of the columns `kind::Language (code)`.
    pub(crate) fn words(&self, kind: &str) -> Label {
        let words = self.cells.iter().filter_map(|(column, text)| {
            let of_it = column.strip_prefix(kind)?.strip_prefix("::")?;
            let (_, code) = of_it.rsplit_once('(')?;
            Some((code.trim_end_matches(')').to_owned(), text.clone()))
        });
        Label(words.filter(|(_, text)| !text.is_empty()).collect())
    }
}

/// The rows of a table. A row that is not whole is left out; the tables are ours and their tests count the rows.
pub(crate) fn rows(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns: Vec<String> = reader
        .headers()
        .map(|header| header.iter().map(str::to_owned).collect())
        .unwrap_or_default();
    let whole = reader.records().filter_map(Result::ok);
    whole
        .map(|record| Row {
            cells: columns
                .iter()
                .cloned()
                .zip(record.iter().map(|cell| cell.trim().to_owned()))
                .collect(),
        })
        .collect()
}

/// A name in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label(Vec<(String, String)>);

impl Label {
    /// The name in `language` (a code such as `ar`), else in English, else nothing.
    pub fn in_language(&self, language: &str) -> &str {
        let find = |code: &str| self.0.iter().find(|(known, _)| known == code);
        find(language)
            .or_else(|| find("en"))
            .map_or("", |(_, text)| text)
    }

    /// The codes of the languages it has a name in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(code, _)| code.as_str())
    }
}
