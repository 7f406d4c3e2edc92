//! Many edits as one: all of them are made, or none is.

use core::fmt;

use super::{Directory, Edit, Refusal, Stamp};

/// Why a list of edits is not made: the first that is refused, by its place in the list (from 0), and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedAt {
    pub at: usize,
    pub why: Refusal,
}

impl Directory {
    /// Makes all of `edits`, in their order, and gives the directory as it was before: putting it back undoes them.
    ///
    /// # Errors
    /// Names the first edit that is refused; the directory is then as it was.
    pub fn apply_all(&mut self, edits: &[Edit], stamp: Stamp) -> Result<Self, RefusedAt> {
        let mut after = self.clone();
        for (at, edit) in edits.iter().enumerate() {
            let made = after.apply(edit, stamp);
            made.map_err(|why| RefusedAt { at, why })?;
        }
        Ok(core::mem::replace(self, after))
    }
}

impl fmt::Display for RefusedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "change {} of the list: {}", self.at + 1, self.why)
    }
}

impl core::error::Error for RefusedAt {}
