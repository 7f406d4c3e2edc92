//! What a backup holds: values by their names, nothing else.

use core::fmt;

use zeroize::Zeroizing;

/// Layout: version, then for every value the length of its name (1), the name, the length of the value (4, big-endian),
/// the value; a length of zero for the name ends it, and padding follows.
const VERSION: u8 = 1;

/// Values by their names.
#[derive(Default)]
pub struct Contents(Vec<(String, Zeroizing<Vec<u8>>)>);

impl Contents {
    /// Puts a value in. Names are short and fixed: one longer than 255 bytes is not taken.
    pub fn put(&mut self, name: &str, value: &[u8]) {
        if u8::try_from(name.len()).is_ok_and(|length| length > 0) {
            let value = Zeroizing::new(value.to_vec());
            self.0.push((name.to_owned(), value));
        }
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        let found = self.0.iter().find(|(held, _)| held == name);
        found.map(|(_, value)| value.as_slice())
    }

    /// Every name and value, for looking at what a backup holds.
    pub fn all(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let each = self.0.iter();
        each.map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    pub(crate) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(vec![VERSION]);
        for (name, value) in &self.0 {
            let length = u32::try_from(value.len()).unwrap_or(u32::MAX);
            bytes.push(u8::try_from(name.len()).unwrap_or_default());
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(value);
        }
        bytes.push(0);
        bytes
    }

    /// Nothing when the bytes are not contents.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&[VERSION], mut rest) = bytes.split_first_chunk()? else {
            return None;
        };
        let mut contents = Self::default();
        loop {
            let (&[length], after) = rest.split_first_chunk()?;
            if length == 0 {
                return Some(contents);
            }
            let (name, after) = after.split_at_checked(usize::from(length))?;
            let (length, after) = after.split_first_chunk()?;
            let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
            let (value, after) = after.split_at_checked(length)?;
            contents.put(core::str::from_utf8(name).ok()?, value);
            rest = after;
        }
    }
}

/// Silent: holds the team's work.
impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contents(..)")
    }
}
