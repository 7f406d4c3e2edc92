//! One service in one area: how many are there, and what stands in the way of saying so.

use super::offers::{self, Offer};
use super::why::hindrances;
use super::{Admits, Who};
use crate::area::AreaId;
use crate::inventory::Status;
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// Lines of listed providers who serve the area, and whether an unlisted one does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Confirmed, fully or partly there, and open to her (I-01).
    pub there: u32,
    /// Of those, the ones that work: full, free or waivable, private, nobody's leave needed (I-02).
    pub working: u32,
    /// Confirmed, and closed to her.
    pub refused: u32,
    /// Confirmed to be missing though expected.
    pub not_now: u32,
    /// Said to be there, and not made sure of in time (K9).
    pub unconfirmed: u32,
    /// Nobody knows: the status, whether it is still missing, or whether it is open to her.
    pub unknown: u32,
    pub unlisted: Unlisted,
}

/// Whether somebody who is not listed offers it in the area. Never how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unlisted {
    #[default]
    Nobody,
    Somebody,
    /// Somebody, and it is not told whether she is let in.
    PerhapsNotForHer,
}

/// What may be said of a service in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Present,
    /// Somebody said so once; nobody made sure of it in time.
    Unconfirmed,
    Unknown,
    /// A zero with a name.
    Absent,
}

impl Presence {
    pub fn of(directory: &PublicDirectory, area: &AreaId, service: ServiceId, who: Who) -> Self {
        let mut found = Self {
            unlisted: offers::unlisted(directory, area, service, who),
            ..Self::default()
        };
        for offer in offers::lines(directory, area, service, who) {
            found.take(&offer);
        }
        found
    }

    fn take(&mut self, offer: &Offer<'_>) {
        let count = match (offer.line.status(), offer.confirmed, offer.admits) {
            (Status::NotOffered, ..) => return,
            (Status::Full | Status::Partly, _, Admits::No) => &mut self.refused,
            (Status::Full | Status::Partly, true, Admits::Yes) => {
                self.working += u32::from(hindrances(offer.provider, offer.line).is_empty());
                &mut self.there
            }
            (Status::Full | Status::Partly, false, _) => &mut self.unconfirmed,
            (Status::NotNow, true, _) => &mut self.not_now,
            (Status::Full | Status::Partly, true, Admits::NotAsked)
            | (Status::NotNow, false, _)
            | (Status::Unknown, ..) => &mut self.unknown,
        };
        *count += 1;
    }

    pub const fn verdict(self) -> Verdict {
        match (self.unlisted, self) {
            (Unlisted::Somebody, _) => Verdict::Present,
            (_, found) if found.there > 0 => Verdict::Present,
            (_, found) if found.unconfirmed > 0 => Verdict::Unconfirmed,
            (Unlisted::PerhapsNotForHer, _) => Verdict::Unknown,
            (_, found) if found.unknown > 0 => Verdict::Unknown,
            _ => Verdict::Absent,
        }
    }
}
