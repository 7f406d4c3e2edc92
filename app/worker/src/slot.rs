//! The erasable slot: a few places that are overwritten in place when their secret dies.

use core::cell::RefCell;
use std::rc::Rc;

/// Places in the slot. Two are in use at a time and a third while one replaces another; the
/// rest spread the wear.
pub const POSITIONS: u8 = 16;

/// Bytes of one place.
pub const PLACE_BYTES: usize = 32;

/// The slot did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotError;

/// Where secrets are overwritten in place. Two implementations: the browser's private file and
/// [`MemorySlot`].
pub trait Slot {
    /// The bytes at a place.
    ///
    /// # Errors
    /// When the place does not exist or cannot be read.
    fn read(&self, position: u8) -> Result<[u8; PLACE_BYTES], SlotError>;

    /// Overwrites a place; returns only after the bytes were flushed.
    ///
    /// # Errors
    /// When it cannot be written or flushed; what the place holds is then unknown.
    fn write(&self, position: u8, bytes: &[u8; PLACE_BYTES]) -> Result<(), SlotError>;
}

/// What this browser offers for erasing.
pub enum Erasing<S> {
    /// A file overwritten in place.
    Strong(S),
    /// No such file exists here; deleting is all that can be done.
    Weaker,
    /// The file exists but could not be opened, for instance because another tab holds it.
    /// Nothing that needs a secret is done: quietly doing it the weaker way would break a promise.
    Unusable,
}

struct Places {
    bytes: Vec<[u8; PLACE_BYTES]>,
    writes_before_failing: usize,
}

/// A slot in memory that can be told to fail; clones share what they hold.
#[derive(Clone)]
pub struct MemorySlot(Rc<RefCell<Places>>);

impl Default for MemorySlot {
    fn default() -> Self {
        Self(Rc::new(RefCell::new(Places {
            bytes: vec![[0; PLACE_BYTES]; usize::from(POSITIONS)],
            writes_before_failing: usize::MAX,
        })))
    }
}

impl MemorySlot {
    /// Lets this many more writes through, then fails each one.
    pub fn fail_after(&self, writes: usize) {
        self.0.borrow_mut().writes_before_failing = writes;
    }

    /// Everything held, for looking for what must not be there.
    pub fn all(&self) -> Vec<[u8; PLACE_BYTES]> {
        self.0.borrow().bytes.clone()
    }
}

impl Slot for MemorySlot {
    fn read(&self, position: u8) -> Result<[u8; PLACE_BYTES], SlotError> {
        let places = self.0.borrow();
        let found = places.bytes.get(usize::from(position));
        found.copied().ok_or(SlotError)
    }

    fn write(&self, position: u8, bytes: &[u8; PLACE_BYTES]) -> Result<(), SlotError> {
        let mut places = self.0.borrow_mut();
        places.writes_before_failing = places
            .writes_before_failing
            .checked_sub(1)
            .ok_or(SlotError)?;
        let place = places
            .bytes
            .get_mut(usize::from(position))
            .ok_or(SlotError)?;
        *place = *bytes;
        Ok(())
    }
}
