//! The directory as the fewest edits that make it again: what is kept, and what remains after things were taken away.

use super::{Change, Directory, Edit, Switch, Verified};
use crate::day::FRESH_FOR;
use crate::provider::{OtherSide, Provider, ShelterWord, Slot};

impl Directory {
    /// The edits that make this directory from an empty one, in an order in which each is accepted.
    pub fn as_edits(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        let off = self.taxonomy.services().map(|service| service.id);
        let off = off.filter(|id| !self.active.contains(*id));
        edits.extend(off.map(|id| Edit::SwitchService(id, Switch::Off)));
        edits.extend(self.areas().cloned().map(Edit::SetArea));
        if self.fresh_for != FRESH_FOR {
            edits.push(Edit::SetFreshness(self.fresh_for));
        }
        edits.extend(self.providers().map(|provider| Edit::Add(provider.id)));
        for provider in self.providers() {
            let changes = as_changes(provider).into_iter();
            edits.extend(changes.map(|change| Edit::Change(provider.id, change)));
        }
        edits
    }
}

fn as_changes(provider: &Provider) -> Vec<Change> {
    let mut changes = Vec::new();
    if let ShelterWord::MayBeShown(agreed) = provider.shelter {
        changes.push(Change::ShelterMayBeShown(agreed));
    }
    for (id, link) in provider.links() {
        changes.push(Change::AddLink(id, link.to, link.service));
        if link.other_side != OtherSide::NotAsked {
            changes.push(Change::OtherSide(id, link.other_side));
        }
    }
    // The status comes first of all fields of a line: PR-20 makes the line.
    let mut slots: Vec<_> = provider.values.iter().collect();
    slots.sort_by_key(|(slot, _)| match slot {
        Slot::Own(_) => 0,
        Slot::Service(_, field) if *field == crate::inventory::codes::STATUS => 1,
        _ => 2,
    });
    let set = slots.into_iter();
    changes.extend(set.map(|(slot, value)| Change::Set(*slot, value.clone())));
    changes.push(Change::Place(provider.place.clone()));
    changes.push(Change::Visibility(provider.visibility));
    let shown = provider.fields.iter();
    changes.extend(shown.map(|(field, seen)| Change::FieldVisibility(*field, *seen)));
    let checks = provider.checks.iter();
    changes.extend(checks.map(|(line, check)| Change::Verify(Verified::Line(*line), *check)));
    changes
}
