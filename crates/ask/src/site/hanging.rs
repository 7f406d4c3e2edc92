//! What hangs on what, out and back.

use super::nodes::{id_back, id_out, place_back, place_out};
use super::wire::WireHanging;
use crate::engine::model::Hanging;

pub(super) fn out(lists: &[Vec<Hanging>]) -> Vec<Vec<WireHanging>> {
    let one = |hanging: &Hanging| WireHanging {
        rule: place_out(hanging.rule),
        within: hanging.within.map(id_out),
    };
    lists
        .iter()
        .map(|list| list.iter().map(one).collect())
        .collect()
}

pub(super) fn back(lists: Vec<Vec<WireHanging>>) -> Vec<Vec<Hanging>> {
    let one = |wire: WireHanging| Hanging {
        rule: place_back(wire.rule),
        within: wire.within.map(id_back),
    };
    lists
        .into_iter()
        .map(|list| list.into_iter().map(one).collect())
        .collect()
}
