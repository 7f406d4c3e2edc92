//! Whether a provider told of elsewhere is likely one that the directory knows. For the tablet alone.

use std::collections::{BTreeMap, BTreeSet};

use super::Alike;
use super::names;
use crate::area::AreaId;
use crate::directory::Directory;
use crate::inventory::{Value, codes};
use crate::phone::Phone;
use crate::provider::{Provider, ProviderId, Slot};

/// Records that share so common a word are not compared letter by letter.
const MOST_WITH_A_WORD: usize = 60;

/// The records of a directory by what may be told of them elsewhere.
pub struct Known<'a> {
    names: BTreeMap<String, Vec<&'a Provider>>,
    words: BTreeMap<String, Vec<&'a Provider>>,
    phones: BTreeMap<String, Vec<&'a Provider>>,
}

impl<'a> Known<'a> {
    pub fn of(directory: &'a Directory) -> Self {
        let mut known = Self {
            names: BTreeMap::new(),
            words: BTreeMap::new(),
            phones: BTreeMap::new(),
        };
        for provider in directory.providers() {
            for name in every_name(provider) {
                let whole = known.names.entry(names::folded(name)).or_default();
                whole.push(provider);
                for word in names::words(name) {
                    known.words.entry(word).or_default().push(provider);
                }
            }
            if let Some(Value::Phone(phone)) = provider.value(Slot::Own(codes::PHONE)) {
                let same = known.phones.entry(phone.digits()).or_default();
                same.push(provider);
            }
        }
        known
    }

    /// Records of that name, accents and marks aside, that serve one of `areas`, or none where none is named.
    pub fn named(&self, name: &str, areas: &BTreeSet<AreaId>) -> Option<&'a Provider> {
        let same = self.names.get(&names::folded(name))?;
        same.iter().copied().find(|one| is_there(one, areas))
    }

    /// Records that are likely the same, the strongest reason of each.
    pub fn alike(
        &self,
        name: &str,
        phones: &[Phone],
        areas: &BTreeSet<AreaId>,
    ) -> Vec<(ProviderId, Alike)> {
        let mut found: BTreeMap<ProviderId, Alike> = BTreeMap::new();
        let folded = names::folded(name);
        let words = names::words(name);
        let shared = words.iter().filter_map(|word| self.words.get(word));
        let near = shared
            .filter(|with| with.len() <= MOST_WITH_A_WORD)
            .flatten();
        for one in near.filter(|one| is_there(one, areas)) {
            let mut theirs = every_name(one).map(names::folded);
            if theirs.any(|other| names::are_near(&folded, &other)) {
                found.insert(one.id(), Alike::NearName);
            }
        }
        if let Some(one) = self.named(name, areas) {
            found.insert(one.id(), Alike::SameName);
        }
        let same = phones
            .iter()
            .filter_map(|one| self.phones.get(&one.digits()));
        found.extend(same.flatten().map(|one| (one.id(), Alike::SamePhone)));
        found.into_iter().collect()
    }
}

fn every_name(provider: &Provider) -> impl Iterator<Item = &str> {
    let fields = [codes::NAME, codes::SHORT_NAME].into_iter();
    fields.filter_map(|field| match provider.value(Slot::Own(field)) {
        Some(Value::Text(text)) => Some(text.as_str()),
        _ => None,
    })
}

fn is_there(provider: &Provider, areas: &BTreeSet<AreaId>) -> bool {
    let mut served = provider.areas().peekable();
    if areas.is_empty() {
        return served.peek().is_none();
    }
    served.any(|area| areas.contains(area))
}
