//! The change log: what changed, when and in what role. It holds no value but the status of services, which a
//! follow-up report compares; a position that was taken away is not in it.

use super::Stamp;
use crate::inventory::Status;
use crate::provider::{ProviderId, Slot};
use crate::taxonomy::ServiceId;

/// Older entries fall off; a district of 500 providers fills this in years.
const LONGEST: usize = 20_000;

/// One line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub stamp: Stamp,
    pub provider: ProviderId,
    pub what: What,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Added,
    Removed,
    /// A service line: its status before (unknown when there was none) and after.
    Status(ServiceId, Status, Status),
    Value(Slot),
    Place,
    Visibility,
    Link,
    Verified,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Log(Vec<Entry>);

impl Log {
    pub(crate) fn push(&mut self, entry: Entry) {
        self.0.push(entry);
        let over = self.0.len().saturating_sub(LONGEST);
        self.0.drain(..over);
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.0
    }
}
