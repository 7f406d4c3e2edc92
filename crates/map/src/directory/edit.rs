//! A change to the directory, small enough to be saved as it is entered.

use core::fmt;

use crate::area::{Area, AreaId};
use crate::day::{Day, Days};
use crate::inventory::{FieldId, Value, codes};
use crate::provider::{Agreed, Check, LinkId, OtherSide, Place, ProviderId, Role, Slot};
use crate::taxonomy::ServiceId;
use crate::visibility::Visibility;

/// On which day a change was made, and in what role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub on: Day,
    pub by: Role,
}

/// A change to the settings of the directory, or to one provider. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub enum Edit {
    SwitchService(ServiceId, Switch),
    /// A reporting area, new or with new words.
    SetArea(Area),
    RemoveArea(AreaId),
    /// How long a check holds.
    SetFreshness(Days),
    Add(ProviderId),
    /// Takes the record and every link to it away.
    Remove(ProviderId),
    Change(ProviderId, Change),
}

/// Whether a service counts in this project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    On,
    Off,
}

/// A change to one provider. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub enum Change {
    Set(Slot, Value),
    /// Back to "not asked".
    Clear(Slot),
    /// Takes a service line and everything in it away.
    RemoveService(ServiceId),
    Place(Place),
    Visibility(Visibility),
    FieldVisibility(FieldId, Visibility),
    /// A provider of safe accommodation says that it may be shown.
    ShelterMayBeShown(Agreed),
    /// It does not say so, or not any more: its place is forgotten.
    HideShelter,
    AddLink(LinkId, ProviderId, ServiceId),
    RemoveLink(LinkId),
    OtherSide(LinkId, OtherSide),
    Verify(Verified, Check),
}

/// What was made sure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verified {
    EveryLine,
    Line(ServiceId),
}

impl Edit {
    /// Whether it takes away what earlier edits still hold, such as a position. Whoever keeps edits one by one must
    /// then write the directory anew and destroy them.
    pub fn outdates_what_is_kept(&self) -> bool {
        match self {
            Self::Remove(_) => true,
            Self::Change(_, change) => match change {
                Change::Place(place) => !matches!(place, Place::Exact { .. }),
                Change::HideShelter => true,
                Change::Set(Slot::Service(service, field), _) => {
                    *service == ServiceId::SAFE_PLACE && *field == codes::STATUS
                }
                _ => false,
            },
            _ => false,
        }
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Edit(..)")
    }
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Change(..)")
    }
}
