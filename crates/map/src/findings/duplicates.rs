//! Records that are likely the same provider, entered twice.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::directory::Directory;
use crate::inventory::{Value, codes};
use crate::provider::{Provider, ProviderId, Slot};

/// Names that share so common a word are not compared letter by letter: "centre" stands in hundreds.
const MOST_WITH_A_WORD: usize = 60;

/// Two records and why they look like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duplicate {
    pub one: ProviderId,
    pub other: ProviderId,
    pub why: Alike,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alike {
    /// The same digits: one organisation, or one switchboard.
    SamePhone,
    /// The same name in the same area, accents and marks aside.
    SameName,
    /// A letter or two apart in the same area.
    NearName,
}

/// Pairs to look at, by number; each pair once, with the strongest reason. For the tablet alone.
pub fn duplicates(directory: &Directory) -> Vec<Duplicate> {
    let mut pairs: BTreeMap<(ProviderId, ProviderId), Alike> = BTreeMap::new();
    let mut add = |one: &Provider, other: &Provider, why| {
        let key = (one.id().min(other.id()), one.id().max(other.id()));
        let known = pairs.entry(key).or_insert(why);
        *known = why.min(*known);
    };
    for group in grouped(directory, |one| phone(one).into_iter().collect()) {
        each_pair(&group, |one, other| add(one, other, Alike::SamePhone));
    }
    for group in grouped(directory, |one| vec![names::folded(one.name())]) {
        each_pair(&group, |one, other| {
            if share_an_area(one, other) {
                add(one, other, Alike::SameName);
            }
        });
    }
    for group in grouped(directory, |one| names::words(one.name())) {
        if group.len() > MOST_WITH_A_WORD {
            continue;
        }
        each_pair(&group, |one, other| {
            let (a, b) = (names::folded(one.name()), names::folded(other.name()));
            if share_an_area(one, other) && names::are_near(&a, &b) {
                add(one, other, Alike::NearName);
            }
        });
    }
    let found = pairs.into_iter();
    found
        .map(|((one, other), why)| Duplicate { one, other, why })
        .collect()
}

/// Records by what they have in common; an empty key is nothing in common.
fn grouped(
    directory: &Directory,
    keys: impl Fn(&Provider) -> Vec<String>,
) -> impl Iterator<Item = Vec<&Provider>> {
    let mut groups: BTreeMap<String, Vec<&Provider>> = BTreeMap::new();
    for provider in directory.providers() {
        let keys: BTreeSet<String> = keys(provider).into_iter().collect();
        for key in keys.into_iter().filter(|key| !key.is_empty()) {
            groups.entry(key).or_default().push(provider);
        }
    }
    groups.into_values()
}

fn each_pair(group: &[&Provider], mut look: impl FnMut(&Provider, &Provider)) {
    for (at, one) in group.iter().enumerate() {
        let others = group.iter().skip(at + 1);
        others.for_each(|other| look(one, other));
    }
}

fn phone(provider: &Provider) -> Option<String> {
    match provider.value(Slot::Own(codes::PHONE)) {
        Some(Value::Phone(phone)) => Some(phone.digits()),
        _ => None,
    }
}

fn share_an_area(one: &Provider, other: &Provider) -> bool {
    one.areas().any(|area| other.serves(area))
}
