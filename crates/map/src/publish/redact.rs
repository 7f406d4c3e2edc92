//! One record with everything gone that its audience may not see, and no sign of what went.

use std::collections::{BTreeMap, BTreeSet};

use crate::inventory::{FieldId, Inventory, Value, codes};
use crate::provider::{Link, LinkId, Place, Provider, ProviderId, ShelterWord, Slot};
use crate::visibility::{Audience, Visibility};

/// Who looks, and which other records may be named to her, by their new numbers.
pub(super) struct Eyes<'a> {
    pub(super) inventory: &'a Inventory,
    pub(super) audience: Audience,
    pub(super) nameable: &'a BTreeMap<ProviderId, ProviderId>,
}

/// Whether an audience sees a field of a record: as its provider chose, else as is usual.
fn sees(inventory: &Inventory, audience: Audience, whole: &Provider, field: FieldId) -> bool {
    let usual = inventory.field(field).map(|field| field.visible);
    let chosen = whole.fields.get(&field).copied().or(usual);
    audience.sees(chosen.unwrap_or(Visibility::Hidden))
}

/// The name that an audience sees; none when it sees none.
pub(super) fn name<'a>(
    inventory: &Inventory,
    audience: Audience,
    whole: &'a Provider,
) -> Option<&'a str> {
    let names = [codes::SHORT_NAME, codes::NAME].into_iter();
    let seen = names.filter(|field| sees(inventory, audience, whole, *field));
    seen.filter_map(|field| match whole.value(Slot::Own(field)) {
        Some(Value::Text(text)) => Some(text.as_str()),
        _ => None,
    })
    .next()
}

impl Eyes<'_> {
    pub(super) fn redacted(&self, whole: &Provider, number: ProviderId) -> Provider {
        let mut shown = Provider {
            place: self.place(whole),
            // How the record was set to be shown is nobody's business.
            visibility: Visibility::Public,
            shelter: ShelterWord::NotGiven,
            ..Provider::new(number)
        };
        let numbers = self.links(whole, &mut shown);
        for (slot, value) in &whole.values {
            let slot = match slot {
                Slot::Link(link, field) => match numbers.get(link) {
                    Some(link) => Slot::Link(*link, *field),
                    None => continue,
                },
                other => *other,
            };
            if self.sees(whole, slot.field())
                && let Some(value) = self.value(whole, slot, value)
            {
                shown.values.insert(slot, value);
            }
        }
        Self::drop_lines_without_status(&mut shown);
        let checks = whole.checks.iter();
        shown.checks = checks
            .filter(|(service, _)| shown.line(**service).is_some())
            .map(|(service, check)| (*service, *check))
            .collect();
        shown
    }

    fn sees(&self, whole: &Provider, field: FieldId) -> bool {
        sees(self.inventory, self.audience, whole, field)
    }

    fn place(&self, whole: &Provider) -> Place {
        match whole.place() {
            Place::Exact { .. } if !self.sees(whole, codes::POINT) => Place::AreaOnly,
            place => place.clone(),
        }
    }

    /// Links to records that may be named, numbered anew so that no gap is seen.
    fn links(&self, whole: &Provider, shown: &mut Provider) -> BTreeMap<LinkId, LinkId> {
        let mut numbers = BTreeMap::new();
        if *whole.place() == Place::Hidden || !self.sees(whole, codes::LINKS) {
            return numbers;
        }
        let links = whole.links().filter_map(|(id, link)| {
            let to = *self.nameable.get(&link.to)?;
            Some((id, Link { to, ..link }))
        });
        for ((old, link), new) in links.zip(1..) {
            numbers.insert(old, LinkId(new));
            shown.links.insert(LinkId(new), link);
        }
        numbers
    }

    /// A value without the records that may not be named; nothing at all when none is left.
    fn value(&self, whole: &Provider, slot: Slot, value: &Value) -> Option<Value> {
        let beside_the_place = [codes::OUTREACH, codes::TOGETHER_WITH].contains(&slot.field());
        if *whole.place() == Place::Hidden && beside_the_place {
            return None;
        }
        let Value::Providers(named) = value else {
            return Some(value.clone());
        };
        let named = named.iter().filter_map(|one| self.nameable.get(one));
        let named: BTreeSet<ProviderId> = named.copied().collect();
        (!named.is_empty()).then_some(Value::Providers(named))
    }

    /// Where the status of a service is not for this audience, neither is the rest of its line.
    fn drop_lines_without_status(shown: &mut Provider) {
        let lines: BTreeSet<_> = shown.lines().map(|line| line.service()).collect();
        shown.values.retain(|slot, _| match slot {
            Slot::Service(service, _) => lines.contains(service),
            Slot::Own(_) | Slot::Link(..) => true,
        });
    }
}
