//! The door for compiled forms: what a tablet loads, without a parser, without the author's tables.

mod back;
mod bytes;
mod expressions;
mod fault;
mod flow;
mod hanging;
mod nodes;
mod rules;
mod texts;
mod trees;
mod whole;
mod wire;

pub use fault::SiteFault;

use crate::engine::Model;
use bytes::Bytes;

/// First bytes of such a file.
const MAGIC: &[u8; 4] = b"WMSF";
/// Goes up when older programs could not read what is written.
const VERSION: u8 = 1;
/// Largest form, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The bytes of a compiled form; the same form gives the same bytes.
///
/// # Errors
/// When it is larger than any form.
pub fn write(model: &Model) -> Result<Vec<u8>, SiteFault> {
    let wire = whole::model_out(model);
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    let bytes = postcard::to_extend(&wire, bytes).map_err(|_| SiteFault::Broken)?;
    if bytes.len() > MAX_BYTES {
        return Err(SiteFault::Broken);
    }
    Ok(bytes)
}

/// Reads a compiled form.
///
/// # Errors
/// When it is none, of another version, or broken.
pub fn read(bytes: &[u8]) -> Result<Model, SiteFault> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(SiteFault::Other)?;
    let (version, rest) = rest.split_first().ok_or(SiteFault::Broken)?;
    if *version != VERSION {
        return Err(SiteFault::Version);
    }
    if bytes.len() > MAX_BYTES {
        return Err(SiteFault::Broken);
    }
    whole::model_in(&mut Bytes::new(rest)).ok_or(SiteFault::Broken)
}
