//! The call-back list for paper: which offices to ring, and what to ask. No hidden provider is on it: paper gets lost.

use std::collections::BTreeMap;

use crate::day::{Day, Days};
use crate::directory::{Directory, DueLine};
use crate::inventory::{Value, codes};
use crate::provider::{Place, ProviderId, Slot};
use crate::visibility::Visibility;

/// One office to ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallBack {
    pub name: String,
    /// The organisation's phone; empty when none is known and somebody must go there.
    pub phone: String,
    /// What to ask about, those never checked first.
    pub lines: Vec<DueLine>,
}

/// Offices with lines that are due within `ahead` days, by name. Providers whose place or record is hidden are left
/// out, without a word or a count: they are asked from the tablet.
pub fn call_back(directory: &Directory, today: Day, ahead: Days) -> Vec<CallBack> {
    let mut offices: BTreeMap<ProviderId, Vec<DueLine>> = BTreeMap::new();
    for line in directory.due(today, ahead) {
        offices.entry(line.provider).or_default().push(line);
    }
    let mut list: Vec<CallBack> = offices
        .into_iter()
        .filter_map(|(id, lines)| {
            let provider = directory.provider(id)?;
            let hidden =
                *provider.place() == Place::Hidden || provider.visibility() == Visibility::Hidden;
            let phone = match provider.value(Slot::Own(codes::PHONE)) {
                Some(Value::Phone(phone)) => phone.as_str().to_owned(),
                _ => String::new(),
            };
            (!hidden).then(|| CallBack {
                name: provider.name().to_owned(),
                phone,
                lines,
            })
        })
        .collect();
    list.sort_by(|one, other| one.name.cmp(&other.name));
    list
}
