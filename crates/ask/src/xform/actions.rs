//! Actions: `setvalue`, wherever it stands.

use super::look::Look;
use super::path::full;
use crate::definition::{Action, Problem, Weight};
use crate::tree::NodeId;

/// Reads the actions that stand directly in an element; `within` is the node they belong to.
pub(super) fn read(
    look: &Look<'_>,
    element: NodeId,
    within: &str,
    actions: &mut Vec<Action>,
    problems: &mut Vec<Problem>,
) {
    for node in look.tree.elements(element) {
        match look.name(node) {
            "setvalue" => actions.extend(set_value(look, node, within)),
            "setgeopoint" | "recordaudio" => problems.push(look.problem(
                node,
                "identifies",
                Weight::Notice,
                "This would take the device's place or record sound; it will not.",
            )),
            _ => {}
        }
    }
}

fn set_value(look: &Look<'_>, node: NodeId, within: &str) -> Option<Action> {
    let target = look
        .attribute(node, "ref")
        .or_else(|| look.attribute(node, "bind"))?;
    let events = look.attribute(node, "event").unwrap_or_default();
    Some(Action {
        events: events.split_whitespace().map(str::to_owned).collect(),
        target: full(within, target),
        value: look.source(node, "value"),
        literal: look.tree.value(node).into_owned(),
        within: within.to_owned(),
    })
}
