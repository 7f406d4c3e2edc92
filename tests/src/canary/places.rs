//! Every place where the app takes words, and what is promised of them.

use super::words::{LATIN, OTHER};

/// What becomes of words that were written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Sealed before they are written, or never written.
    Sealed,
    /// The same until a round is open; then they belong to its public part, which she reads without a passphrase.
    ReadOut,
}

use Promise::{ReadOut, Sealed};

/// One place.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub name: &'static str,
    /// Its `data-field`; empty for a cell of a form the team made.
    pub field: &'static str,
    pub promise: Promise,
}

const fn place(name: &'static str, field: &'static str, promise: Promise) -> Place {
    Place {
        name,
        field,
        promise,
    }
}

/// A place has the canaries of its number.
pub const PLACES: [Place; 25] = [
    place("team", "team", Sealed),
    place("area", "area", ReadOut),
    place("where to complain", "complaint", ReadOut),
    place("who helps", "support-name", ReadOut),
    place("her number", "support-phone", ReadOut),
    place("her hours", "support-hours", ReadOut),
    place("who responds", "responder", Sealed),
    place("who supervises", "supervisor", Sealed),
    place("what must be reported", "duty-en", ReadOut),
    place("name of the round", "label", ReadOut),
    place("invitation", "invitation", ReadOut),
    place("why so small an area", "reason", Sealed),
    place("who answers for it", "signed-by", Sealed),
    place("another passphrase", "new-passphrase", Sealed),
    place("a wrong passphrase", "passphrase", Sealed),
    place("a recovery key, tried out", "recovery", Sealed),
    place("a recovery key, at the lock", "recovery", Sealed),
    place("a passphrase, at the lock", "new-passphrase", Sealed),
    place("own form: title", "", Sealed),
    place("own form: question", "", Sealed),
    place("own form: hint", "", Sealed),
    place("own form: answer", "", Sealed),
    place("search in the directory", "directory-name", Sealed),
    place("who gets the file", "organisation", Sealed),
    place("note to it", "note", Sealed),
];

/// Both canaries of a place, as they are written there.
pub fn written(row: usize) -> String {
    format!("{} {}", LATIN[row], OTHER[row])
}
