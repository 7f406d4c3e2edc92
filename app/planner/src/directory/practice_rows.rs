//! A made-up service of the practice district, as the builder's rows tell it.

/// One service.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    /// Codes of the kinds of help.
    pub services: Vec<String>,
    /// Empty where the place is not shown.
    pub area: String,
    pub phone: String,
}

/// Reads the rows; nothing when one of them is not whole.
pub fn read(text: &str) -> Option<Vec<Row>> {
    text.lines().map(row).collect()
}

fn row(line: &str) -> Option<Row> {
    let mut cells = line.split('\t').map(str::to_owned);
    Some(Row {
        name: cells.next()?,
        services: cells.next()?.split(';').map(str::to_owned).collect(),
        area: cells.next()?,
        phone: cells.nth(1)?,
    })
}
