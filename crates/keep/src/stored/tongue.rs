//! The language the tablet speaks: a tag, and nothing about anybody.

use super::bounded::Damaged;

const VERSION: u8 = 1;
/// No tag in use is longer (RFC 5646, 4.4.1).
const LONGEST_TAG: usize = 35;

/// The tag of a language, `ar` or `en`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue(String);

impl Tongue {
    /// From a language tag (BCP 47).
    ///
    /// # Errors
    /// When it cannot be one: empty, too long, or with other signs than letters, digits and hyphens.
    pub fn of(tag: &str) -> Result<Self, Damaged> {
        let plain = tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if tag.is_empty() || tag.len() > LONGEST_TAG || !plain {
            return Err(Damaged);
        }
        Ok(Self(tag.to_owned()))
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Version and tag.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&[VERSION], self.0.as_bytes()].concat()
    }

    /// Reads them back.
    ///
    /// # Errors
    /// When the version is another one, or what follows is no tag.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match bytes.split_first() {
            Some((&VERSION, tag)) => Self::of(core::str::from_utf8(tag).map_err(|_| Damaged)?),
            _ => Err(Damaged),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tongue;

    fn check(bytes: &[u8], expected: Option<&str>) {
        let read = Tongue::from_bytes(bytes).ok();
        assert_eq!(read.as_ref().map(Tongue::tag), expected);
    }

    #[test]
    fn the_written_bytes_are_these() {
        assert_eq!(
            Tongue::of("ar").map(|t| t.to_bytes()),
            Ok(vec![1, b'a', b'r'])
        );
        check(&[1, b'a', b'r'], Some("ar"));
        check(b"\x01pt-BR", Some("pt-BR"));
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        check(&[], None);
        check(&[1], None);
        check(&[2, b'a', b'r'], None);
        check(b"\x01a r", None);
        check(&[1, 0xd8, 0xa7], None);
        check(&[&[1][..], &[b'a'; 36]].concat(), None);
    }
}
