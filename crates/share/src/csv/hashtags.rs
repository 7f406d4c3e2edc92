//! The row of HXL hashtags, by which the humanitarian world's programs know a column whatever its language.

/// Whether a table carries the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hashtags {
    Without,
    /// Between the headings and the first statement.
    With,
}

/// One for each column, in order. Tags of the HXL 1.1 standard; attributes say what a column of `#indicator` holds.
pub(super) const ROW: [&str; 7] = [
    "#meta+part",
    "#indicator+code",
    "#indicator+name",
    "#indicator+answer",
    "#indicator+text",
    "#indicator+num+pct",
    "#meta+respondents+range",
];
