//! Where in a record a value stands: of the provider, of one of its services, or of one of its links.

use super::LinkId;
use crate::inventory::{FieldId, Of};
use crate::taxonomy::ServiceId;

/// The place of one value in one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    Own(FieldId),
    Service(ServiceId, FieldId),
    Link(LinkId, FieldId),
}

impl Slot {
    pub const fn field(self) -> FieldId {
        match self {
            Self::Own(field) | Self::Service(_, field) | Self::Link(_, field) => field,
        }
    }

    /// Whether a field of that kind may stand here.
    pub(crate) const fn takes(self, of: Of) -> bool {
        matches!(
            (self, of),
            (Self::Own(_), Of::Provider | Of::Both)
                | (Self::Service(..), Of::Service | Of::Both)
                | (Self::Link(..), Of::Link)
        )
    }
}
