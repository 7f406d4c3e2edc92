//! What can go wrong with the store, as a sentence a screen can show.

use core::fmt;

/// Why the store did not do what it was asked. Never holds a key, a value or an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser keeps nothing here: private mode, storage switched off, or no such storage.
    Refused,
    /// The tablet has no room left; nothing of the last write was kept.
    Full,
    /// The store did not answer within its budget, however often it was reopened.
    Unreachable,
    /// This connection has died; [`crate::Healing`] opens another.
    Closed,
    /// Another tab holds the store.
    Busy,
    /// The database is of a later version of this program; it was not touched.
    Later,
    /// What was read is not what was written.
    Damaged,
}

impl StoreError {
    /// A short name that never changes, for looking a sentence up in the app's own words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Refused => "store-refused",
            Self::Full => "store-full",
            Self::Unreachable => "store-unreachable",
            Self::Closed => "store-closed",
            Self::Busy => "store-busy",
            Self::Later => "store-later",
            Self::Damaged => "store-damaged",
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => {
                "This browser keeps nothing for this page. Leave private browsing, or allow storage, and open the page again."
            }
            Self::Full => {
                "This tablet has no room left. The last step was not kept; everything before it is safe. Free some space and try again."
            }
            Self::Unreachable => {
                "The tablet's storage does not answer. What was kept before is safe. Close this page, open it again, and try once more."
            }
            Self::Closed => "The tablet's storage was closed. Open this page again.",
            Self::Busy => "This page is open in another tab. Close the other one and try again.",
            Self::Later => {
                "A newer version of this program has worked here. Nothing was changed. Open the newer version."
            }
            Self::Damaged => "Something kept on this tablet cannot be read. The rest is untouched.",
        })
    }
}

impl core::error::Error for StoreError {}
