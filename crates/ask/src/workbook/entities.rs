//! The entities sheet. No entity is ever made here; its rules are held to so that a form is judged as elsewhere,
//! and its nodes stand in the answers as other programs would write them.

mod allocate;
mod declare;
mod insert;
mod save_to;
mod scope;

pub(super) use declare::{Declared, read};

use super::element::Elements;
use super::problems::Problems;
use super::survey::Seen;

/// Judges what the survey saves to entities and puts each entity where it belongs.
pub(super) fn settle(
    declared: &[Declared],
    seen: &[Seen],
    elements: &mut Elements,
    problems: &mut Problems,
) {
    let references = save_to::references(declared, seen, elements, problems);
    let mut requests = Vec::new();
    for (number, entity) in declared.iter().enumerate() {
        let own = references.get(number).map_or(&[][..], Vec::as_slice);
        if let Some(request) = scope::request(number, entity, own, elements, problems) {
            requests.push(request);
        }
    }
    for (container, number) in allocate::places(declared, &requests, problems) {
        if let Some(entity) = declared.get(number) {
            insert::entity(entity, container, elements);
        }
    }
    if let Some(first) = declared.first() {
        let sentence =
            "Waymark makes no entities: what this sheet describes is not made and not kept.";
        problems.notice(&first.place, "entities", sentence);
    }
}
