//! On which line of a text a place is.

pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(ends.map(|(at, _)| at).collect())
    }

    /// From 1.
    pub(crate) fn at(&self, offset: usize) -> u64 {
        let before = self.0.partition_point(|end| *end < offset);
        u64::try_from(before).unwrap_or(u64::MAX).saturating_add(1)
    }
}
