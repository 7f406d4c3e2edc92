//! What hangs on what, out and back.

use super::bytes::Bytes;
use super::nodes::{id_back, id_out, place_out};
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

pub(super) fn back(bytes: &mut Bytes<'_>) -> Option<Vec<Vec<Hanging>>> {
    bytes.list(|bytes| bytes.list(one_back))
}

fn one_back(bytes: &mut Bytes<'_>) -> Option<Hanging> {
    Some(Hanging {
        rule: bytes.place()?,
        within: bytes.perhaps(id_back)?,
    })
}
