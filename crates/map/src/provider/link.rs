//! A referral link: where a provider says it sends women, and whether the other side agrees.

use super::ProviderId;
use crate::taxonomy::ServiceId;

/// The number of a link within its provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkId(pub u16);

/// One link (PR-70, PR-71); its agreement and manner stand in its slots (PR-72 to PR-75).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub to: ProviderId,
    pub service: ServiceId,
    pub other_side: OtherSide,
}

/// What the other side said itself (PR-76). A link back confirms as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum OtherSide {
    NotAsked = 1,
    Confirms = 2,
    Denies = 3,
}

impl OtherSide {
    pub const ALL: [Self; 3] = [Self::NotAsked, Self::Confirms, Self::Denies];
}
