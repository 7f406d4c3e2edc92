//! A CSV file as named columns and lines, remembering where everything stood.

use crate::outcome::Trouble;

/// A file that was read.
pub struct Sheet {
    pub file: String,
    pub columns: Vec<String>,
    pub lines: Vec<Line>,
}

/// One line, as many fields as there are columns.
pub struct Line {
    /// Counted from 1, the header included.
    pub number: u64,
    pub fields: Vec<String>,
}

impl Sheet {
    pub fn read(file: &str) -> Result<Self, Trouble> {
        let bytes = std::fs::read(file)
            .map_err(|error| Trouble::of_file(file, &format!("cannot be opened ({error})")))?;
        Self::parse(file, &bytes)
    }

    /// The same from bytes that are already there.
    pub fn parse(file: &str, bytes: &[u8]) -> Result<Self, Trouble> {
        // Spreadsheets put a mark in front of UTF-8.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(bytes);
        let header = reader.headers().map_err(|error| bad(file, &error))?;
        let columns: Vec<String> = header.iter().map(str::to_owned).collect();
        for (place, column) in columns.iter().enumerate() {
            if columns.iter().take(place).any(|other| other == column) {
                let why = "stands twice in the header; give each column its own name";
                return Err(Trouble::at(file, 1, column, why));
            }
        }
        let mut lines = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| bad(file, &error))?;
            let number = record.position().map_or(0, csv::Position::line);
            let fields = record.iter().map(str::to_owned).collect();
            lines.push(Line { number, fields });
        }
        if lines.is_empty() {
            return Err(Trouble::of_file(file, "has no lines below its header"));
        }
        Ok(Self {
            file: file.to_owned(),
            columns,
            lines,
        })
    }

    /// The place of a column.
    pub fn column(&self, name: &str) -> Result<usize, Trouble> {
        let found = self.columns.iter().position(|column| column == name);
        found.ok_or_else(|| {
            let there = self.columns.join(", ");
            let why = format!("is not in the header; there are {there}");
            Trouble::at(&self.file, 1, name, &why)
        })
    }

    /// A field read as a count.
    pub fn count(&self, line: &Line, column: usize) -> Result<u64, Trouble> {
        let field = line.field(column);
        let count: Option<u64> = field.parse().ok();
        count.ok_or_else(|| {
            let why = format!("\"{field}\" is not a count; write a whole number of people");
            self.trouble(line, column, &why)
        })
    }

    /// A field read as yes or no, in the words that R and spreadsheets write.
    pub fn mark(&self, line: &Line, column: usize) -> Result<bool, Trouble> {
        match line.field(column) {
            "TRUE" | "true" | "1" => Ok(true),
            "FALSE" | "false" | "0" => Ok(false),
            other => {
                let why = format!("\"{other}\" is neither TRUE nor FALSE");
                Err(self.trouble(line, column, &why))
            }
        }
    }

    pub fn trouble(&self, line: &Line, column: usize, why: &str) -> Trouble {
        let name = self.columns.get(column).map_or("?", String::as_str);
        Trouble::at(&self.file, line.number, name, why)
    }
}

impl Line {
    pub fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }
}

fn bad(file: &str, error: &csv::Error) -> Trouble {
    let line = error.position().map_or(1, csv::Position::line);
    let why = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "is not UTF-8; save the file as CSV UTF-8".to_owned(),
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => format!("has {len} fields, the header {expected_len}; make them the same"),
        _ => format!("cannot be read ({error})"),
    };
    Trouble::at_line(file, line, &why)
}
