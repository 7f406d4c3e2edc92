//! One message as bytes: a version byte, an id that matches reply to request, and the body.

use core::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Both programs come from one build, so there is one version at a time; the byte catches a
/// page and a worker of different builds meeting during an update.
const LETTER_VERSION: u8 = 1;

/// The largest message read: two forms with all their languages stay far below it.
pub const MAX_LETTER_BYTES: usize = 8 * 1024 * 1024;

/// A request or a reply with its number. The worker answers every request once, in order, with
/// the request's own number.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter<T> {
    /// Chosen by whoever asks; the reply carries the same.
    pub id: u32,
    /// The request or the reply.
    pub body: T,
}

impl<T: Serialize> Letter<T> {
    /// The bytes to post. Wiped when dropped: a request may hold a passphrase.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        // Fails only for sequences of unknown length, which no message has.
        Zeroizing::new(postcard::to_extend(self, vec![LETTER_VERSION]).unwrap_or_default())
    }
}

impl<T: DeserializeOwned> Letter<T> {
    /// Reads a posted message.
    ///
    /// # Errors
    /// When it comes from another build, is too long, damaged, or followed by more.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotUnderstood> {
        match bytes {
            [LETTER_VERSION, rest @ ..] if bytes.len() <= MAX_LETTER_BYTES => {
                match postcard::take_from_bytes(rest) {
                    Ok((letter, [])) => Ok(letter),
                    _ => Err(NotUnderstood),
                }
            }
            _ => Err(NotUnderstood),
        }
    }
}

/// The number of a posted message, whatever its body; nothing when it comes from another build.
#[must_use]
pub fn number_of(bytes: &[u8]) -> Option<u32> {
    let rest = bytes.strip_prefix(&[LETTER_VERSION])?;
    let (id, _) = postcard::take_from_bytes(rest).ok()?;
    Some(id)
}

/// A message that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotUnderstood;

impl fmt::Display for NotUnderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the page and its worker do not understand each other")
    }
}

impl core::error::Error for NotUnderstood {}
