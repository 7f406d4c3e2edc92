//! Pieces as they are kept on the tablet once they were loaded, so that a map has its land without a network.

use super::bytes::{Bytes, put_number};
use super::{Code, MOST_BYTES, NotAPiece};

/// The form of the whole; another number is another form.
const VERSION: u8 = 1;
/// More countries than one team ever looks at.
const MOST_KEPT: u32 = 60;

/// # Errors
/// When the bytes were not written here, or are damaged.
pub fn kept_from_bytes(bytes: &[u8]) -> Result<Vec<(Code, Vec<u8>)>, NotAPiece> {
    if bytes.is_empty() {
        return Ok(Vec::new());
    }
    let mut bytes = Bytes(bytes);
    if bytes.byte()? != VERSION {
        return Err(NotAPiece::OtherForm);
    }
    let count = bytes.number()?;
    if count > MOST_KEPT {
        return Err(NotAPiece::Damaged);
    }
    let piece = |_| {
        let letters = core::str::from_utf8(bytes.take(3)?).unwrap_or_default();
        let code = Code::parse(letters).ok_or(NotAPiece::Damaged)?;
        let length = bytes.number()? as usize;
        if length > MOST_BYTES {
            return Err(NotAPiece::TooLarge);
        }
        Ok((code, bytes.take(length)?.to_vec()))
    };
    (0..count).map(piece).collect()
}

/// The pieces that came last stay, where there are too many.
#[must_use]
pub fn kept_to_bytes(pieces: &[(Code, Vec<u8>)]) -> Vec<u8> {
    let more = pieces.len().saturating_sub(MOST_KEPT as usize);
    let mut to = vec![VERSION];
    put_number(&mut to, (pieces.len() - more) as u32);
    for (code, bytes) in pieces.iter().skip(more) {
        to.extend_from_slice(&code.letters());
        put_number(&mut to, bytes.len() as u32);
        to.extend_from_slice(bytes);
    }
    to
}
