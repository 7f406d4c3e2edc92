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
    /// How many the sum was about before it came in: it is newer than a release about no more than these.
    before: u32,
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

    /// This sender's own people and whatever it had taken in, into a sum that was about `before` people.
    pub(crate) fn take(&mut self, sender: Sender, own: u32, others: &Self, before: u32) {
        let people = own;
        // As if they had come in one after the other.
        let others = others.0.iter().map(|part| Part {
            before: before.saturating_add(part.before),
            ..*part
        });
        self.0.push(Part {
            sender,
            people,
            before,
        });
        self.0.extend(others);
    }

    /// People of other tablets together.
    pub(crate) fn people(&self) -> u32 {
        let all = self.0.iter().map(|part| part.people);
        all.fold(0, u32::saturating_add)
    }

    /// Whether a sum of this many people says enough beyond each single part of it, the tablet's own
    /// among them. A tally that was never merged has no parts to take away.
    pub(crate) fn hide_each_other(&self, people: u32) -> bool {
        self.hide_each_other_since(people, 0)
    }

    /// The same of what is new since a release about `shown` people: the two can be subtracted from each other.
    pub(crate) fn hide_each_other_since(&self, people: u32, shown: u32) -> bool {
        let new: Vec<u32> = self
            .0
            .iter()
            .filter(|part| part.before >= shown)
            .map(|part| part.people)
            .collect();
        let more = people.saturating_sub(shown);
        let own = more.saturating_sub(new.iter().copied().fold(0, u32::saturating_add));
        let largest = new.iter().copied().fold(own, u32::max);
        new.is_empty() || more.saturating_sub(largest) >= BEYOND_A_PART
    }

    pub(crate) fn write(&self, out: &mut Writer) {
        out.count(self.0.len());
        for part in &self.0 {
            out.fixed(&part.sender.0);
            out.u32(part.people);
            out.u32(part.before);
        }
    }

    /// # Errors
    /// When the bytes are damaged, or a tablet is in there twice.
    pub(crate) fn read(from: &mut Reader<'_>) -> Result<Self, BytesError> {
        let read = from.list(|from| {
            Ok(Part {
                sender: Sender(from.fixed()?),
                people: from.u32()?,
                before: from.u32()?,
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
