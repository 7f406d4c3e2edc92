//! The changes that one provider of a list would make. What the directory says already stays; only gaps are filled.

use std::collections::BTreeSet;

use waymark_map::{
    Change, FieldId, Known, Place, Provider, ServiceId, Slot, Status, Value, Visibility,
};

use super::gather::{Gathered, Told};
use super::{Points, Proposed, Setting, Standing};
use crate::problem::{Problem, Problems, What};
use crate::table::Reading;

pub(super) fn propose(
    one: Gathered,
    with: Setting<'_>,
    known: &Known<'_>,
    reading: &Reading,
    problems: &mut Problems,
) -> Proposed {
    let entry = one.entry;
    let line = one.lines.first().copied().unwrap_or_default();
    let mut problem = |field: String, what| {
        problems.add(Problem {
            file: reading.file().to_owned(),
            line,
            entry,
            field,
            cell: String::new(),
            what,
        });
    };
    let name = one.name.as_str();
    let there = known.named(name, &one.areas);
    let mut changes = Vec::new();
    match there {
        None => {
            let phones: Vec<_> = one.phone.iter().cloned().collect();
            if !known.alike(name, &phones, &one.areas).is_empty() {
                problem(String::new(), What::LikelyThere);
            }
            let all = values(&one).into_iter();
            changes.extend(all.map(|(slot, value, _)| Change::Set(slot, value)));
            changes.extend(place(&one, with.points));
        }
        Some(there) => {
            for (slot, value, word) in values(&one) {
                match beside(there, slot, value, word) {
                    Beside::Same => {}
                    Beside::New(value) => changes.push(Change::Set(slot, value)),
                    Beside::Differs => problem(slot.field().to_string(), What::Differs),
                }
            }
            // A point may be added to a record without one, never to one that hides.
            let may_have = *there.place() == Place::AreaOnly && !there.is_shelter();
            let point = place(&one, with.points).into_iter();
            let point = point.filter(|change| matches!(change, Change::Place(Place::Exact { .. })));
            changes.extend(point.filter(|_| may_have));
        }
    }
    Proposed {
        name: name.to_owned(),
        known: there.map(Provider::id),
        changes,
        standing: one.standing,
        lines: one.lines,
    }
}

/// Whether the list says a value in so many words, or it is understood.
#[derive(Clone, Copy, PartialEq)]
enum Word {
    Said,
    Understood,
}

/// What the list says, in an order in which each is accepted: the status makes the line.
fn values(one: &Gathered) -> Vec<(Slot, Value, Word)> {
    let own = |field, value| (Slot::Own(field), value, Word::Said);
    let mut values = vec![(
        Slot::Own(FieldId::NAME),
        Value::Text(one.name.clone()),
        Word::Understood,
    )];
    if !one.areas.is_empty() {
        values.push(own(FieldId::AREAS, Value::Areas(one.areas.clone())));
    }
    let phone = one.phone.clone();
    values.extend(phone.map(|phone| own(FieldId::PHONE, Value::Phone(phone))));
    let kind = one.kind;
    values.extend(kind.map(|kind| own(FieldId::TYPE, Value::One(kind.choice()))));
    let cost = one.cost;
    values.extend(cost.map(|cost| own(FieldId::COST, Value::One(cost.choice()))));
    for (service, told) in &one.services {
        line(*service, told, &mut values);
    }
    values
}

fn line(service: ServiceId, told: &Told, values: &mut Vec<(Slot, Value, Word)>) {
    // A list of services says that there is one; nobody made sure, so it does not count (K9).
    let (status, word) = match told.status {
        Some(status) => (status, Word::Said),
        None => (Status::Full, Word::Understood),
    };
    let slot = |field| Slot::Service(service, field);
    values.push((slot(FieldId::STATUS), Value::One(status.choice()), word));
    let hours = told.hours.clone();
    values.extend(hours.map(|hours| (slot(FieldId::HOURS), Value::Hours(hours), Word::Said)));
}

/// How a value stands beside what is there.
enum Beside {
    Same,
    New(Value),
    Differs,
}

fn beside(there: &Provider, slot: Slot, value: Value, word: Word) -> Beside {
    match (there.value(slot), value) {
        (None, value) => Beside::New(value),
        (Some(Value::Areas(old)), Value::Areas(new)) if new.is_subset(old) => Beside::Same,
        (Some(Value::Areas(old)), Value::Areas(new)) => {
            let both: BTreeSet<_> = old.union(&new).cloned().collect();
            Beside::New(Value::Areas(both))
        }
        (Some(old), new) if *old == new || word == Word::Understood => Beside::Same,
        _ => Beside::Differs,
    }
}

/// What becomes of the place of a new record: it hides, is kept with consent, or is known by its area.
fn place(one: &Gathered, points: Points) -> Vec<Change> {
    match (one.standing, points, one.position) {
        (Standing::Hidden, ..) => vec![
            Change::Place(Place::Hidden),
            Change::Visibility(Visibility::Hidden),
        ],
        (Standing::Listed, Points::Kept(agreed), Some(position)) => {
            vec![Change::Place(Place::Exact { position, agreed })]
        }
        (Standing::Listed, ..) => Vec::new(),
    }
}
