//! The other tablets' totals a tally holds: each once, and none to be seen by taking the rest away.

use core::fmt;

use crate::bytes::{BytesError, Reader, Writer};

/// Whoever knows one part exactly can take it away from the sum; what is left must be about this
/// many people at least.
pub const BEYOND_A_PART: u32 = 5;

/// A tablet's name within a round, thirty-two bytes of no other meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sender(pub [u8; 32]);

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sender(…)")
    }
}

/// One tablet's people within a sum. Never shown.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part {
    sender: Sender,
    people: u32,
}

/// What came from other tablets. Empty on a tablet that collects alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Parts(Vec<Part>);

impl Parts {
    pub(crate) fn holds(&self, sender: Sender) -> bool {
        self.0.iter().any(|part| part.sender == sender)
    }

    /// Whether any of the other's parts is in here too.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        other.0.iter().any(|part| self.holds(part.sender))
    }

    /// This sender's own people, and whatever it had taken in before.
    pub(crate) fn take(&mut self, sender: Sender, own: u32, others: &Self) {
        let people = own;
        self.0.push(Part { sender, people });
        self.0.extend_from_slice(&others.0);
    }

    /// People of other tablets together.
    pub(crate) fn people(&self) -> u32 {
        let all = self.0.iter().map(|part| part.people);
        all.fold(0, u32::saturating_add)
    }

    /// Whether a sum of this many people says enough beyond each single part of it, the tablet's own
    /// among them. A tally that was never merged has no parts to take away.
    pub(crate) fn hide_each_other(&self, people: u32) -> bool {
        let own = people.saturating_sub(self.people());
        let largest = self.0.iter().map(|part| part.people).fold(own, u32::max);
        self.0.is_empty() || people.saturating_sub(largest) >= BEYOND_A_PART
    }

    pub(crate) fn write(&self, out: &mut Writer) {
        out.count(self.0.len());
        for part in &self.0 {
            out.fixed(&part.sender.0);
            out.u32(part.people);
        }
    }

    /// # Errors
    /// When the bytes are damaged, or a tablet is in there twice.
    pub(crate) fn read(from: &mut Reader<'_>) -> Result<Self, BytesError> {
        let read = from.list(|from| {
            Ok(Part {
                sender: Sender(from.fixed()?),
                people: from.u32()?,
            })
        })?;
        let mut parts = Self::default();
        for part in read {
            if parts.holds(part.sender) {
                return Err(BytesError::Impossible);
            }
            parts.0.push(part);
        }
        Ok(parts)
    }
}
