//! What is kept of a directory: single edits as they are entered, and the whole as the fewest edits that make it.
//! Compact, with a version in front; sealed by whoever keeps it, for it holds hidden providers.

mod backdrops;
mod bytes;
mod changes;
mod edits;
mod entries;
mod error;
mod parts;
mod sessions;
mod shapes;
mod spoken;
mod values;

pub use backdrops::{backdrop_from_bytes, backdrop_to_bytes};
use bytes::{Reader, Writer};
pub use error::BytesError;
pub use sessions::{session_from_bytes, session_to_bytes, sessions_from_bytes, sessions_to_bytes};
pub use shapes::{shapes_from_bytes, shapes_to_bytes};

use crate::day::Day;
use crate::directory::{Directory, Edit, Log, Stamp};
use crate::provider::Role;

/// The layout written; others are refused.
const VERSION: u8 = 1;

/// One edit with its stamp, to be kept before the next is entered.
pub fn edit_to_bytes(edit: &Edit, stamp: Stamp) -> Vec<u8> {
    let mut to = Writer::default();
    to.u8(VERSION);
    parts::write_stamp(&mut to, stamp);
    edits::write(&mut to, edit);
    to.finish()
}

/// # Errors
/// When the bytes are not one whole edit of a known version.
pub fn edit_from_bytes(bytes: &[u8]) -> Result<(Edit, Stamp), BytesError> {
    let mut from = versioned(bytes)?;
    let stamp = parts::stamp(&mut from)?;
    let edit = edits::read(&mut from)?;
    from.end()?;
    Ok((edit, stamp))
}

/// The whole directory with its change log.
pub fn directory_to_bytes(directory: &Directory) -> Vec<u8> {
    let mut to = Writer::default();
    to.u8(VERSION);
    let made_of = directory.as_edits();
    to.count(made_of.len());
    made_of.iter().for_each(|edit| edits::write(&mut to, edit));
    to.count(directory.log().len());
    let log = directory.log().iter();
    log.for_each(|entry| entries::write(&mut to, entry));
    to.finish()
}

/// # Errors
/// When the bytes are not a whole directory of a known version, or hold an edit that is refused.
pub fn directory_from_bytes(bytes: &[u8]) -> Result<Directory, BytesError> {
    let mut from = versioned(bytes)?;
    let made_of = from.list(edits::read)?;
    let entries = from.list(entries::read)?;
    from.end()?;
    let mut directory = Directory::empty();
    for edit in made_of {
        let made = directory.apply(&edit, LATER);
        made.map_err(BytesError::Refused)?;
    }
    let mut log = Log::default();
    entries.into_iter().for_each(|entry| log.push(entry));
    directory.set_log(log);
    Ok(directory)
}

/// Checks were weighed against their day when they were entered; what is read was accepted then.
const LATER: Stamp = Stamp {
    on: Day::since_1970(i32::MAX),
    by: Role::Planner,
};

fn versioned(bytes: &[u8]) -> Result<Reader<'_>, BytesError> {
    let mut from = Reader::new(bytes);
    match from.u8()? {
        VERSION => Ok(from),
        _ => Err(BytesError::UnknownVersion),
    }
}
