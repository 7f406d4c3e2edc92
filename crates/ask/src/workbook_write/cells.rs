//! One row of a sheet that is being written, its cells by their headings.

/// A row: headings and what stands below them.
#[derive(Clone, Debug, Default)]
pub(super) struct Row(pub(super) Vec<(String, String)>);

impl Row {
    /// Fills a cell; nothing is written for nothing.
    pub(super) fn put(&mut self, heading: &str, value: &str) {
        if !value.is_empty() {
            self.0.push((heading.to_owned(), value.to_owned()));
        }
    }

    /// Whether anything stands under a column, in any language.
    pub(super) fn has(&self, column: &str) -> bool {
        let mut headings = self.0.iter().map(|(heading, _)| heading.as_str());
        headings.any(|it| it.split("::").next() == Some(column))
    }

    /// What stands under a heading.
    pub(super) fn get(&self, heading: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == heading);
        found.map(|(_, value)| value.as_str())
    }
}
