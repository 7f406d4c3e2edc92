//! What offices said of their referrals, as edits of the directory: links that the other side has yet to confirm.

use super::{Claim, WordBack};
use crate::directory::{Change, Directory, Edit};
use crate::inventory::{FieldId, Value, codes};
use crate::provider::{LinkId, Provider, Slot};

/// PR-75: word comes back that she arrived.
const WORD_BACK: FieldId = FieldId::new(75);

/// The edits that enter claims into the directory, in order. Claims of or about an office that the directory does not
/// have are left out. A link that is there already is not made twice; what was said of it replaces what stood there.
/// Nothing here confirms: that is for the other side.
pub fn edits_of<'a>(
    directory: &Directory,
    claims: impl IntoIterator<Item = &'a Claim>,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut given: Vec<(Claim, LinkId)> = Vec::new();
    for claim in claims {
        let (Some(from), Some(_)) = (directory.provider(claim.from), directory.provider(claim.to))
        else {
            continue;
        };
        let is_it = |to, service| to == claim.to && service == claim.service;
        let there = from.links().find(|(_, link)| is_it(link.to, link.service));
        let before = given
            .iter()
            .find(|(one, _)| one.from == claim.from && is_it(one.to, one.service));
        let known = there.map(|(id, _)| id).or(before.map(|(_, id)| *id));
        let link = known.unwrap_or_else(|| free(from, &given));
        if known.is_none() {
            given.push((*claim, link));
            edits.push(Edit::Change(
                claim.from,
                Change::AddLink(link, claim.to, claim.service),
            ));
        }
        let mut set = |field, value| {
            let change = Change::Set(Slot::Link(link, field), value);
            edits.push(Edit::Change(claim.from, change));
        };
        set(codes::AGREEMENT, Value::One(claim.agreement.choice()));
        match claim.word_back {
            WordBack::Comes => set(WORD_BACK, Value::One(codes::YES)),
            WordBack::DoesNot => set(WORD_BACK, Value::One(codes::NO)),
            WordBack::NotSaid => {}
        }
    }
    edits
}

/// A number that no link of the office has, here or among those just given.
fn free(from: &Provider, given: &[(Claim, LinkId)]) -> LinkId {
    let stored = from.links().map(|(id, _)| id.0);
    let new = given.iter().filter(|(claim, _)| claim.from == from.id());
    let highest = stored.chain(new.map(|(_, id)| id.0)).max();
    LinkId(highest.unwrap_or(0).saturating_add(1))
}
