//! The model: the answers' tree, lists, and rules.

use super::look::Look;
use super::path::full;
use super::texts;
use crate::definition::{Bind, Definition, Preload, Problem, Secondary, Weight};
use crate::tree::{NodeId, Tree};

/// Reads instances and binds.
pub(super) fn read(
    look: &Look<'_>,
    model: NodeId,
    into: &mut Definition,
    problems: &mut Vec<Problem>,
) {
    let mut instances = look.all(model, "instance");
    let root = instances
        .next()
        .and_then(|first| look.tree.elements(first).next());
    match root {
        Some(root) => {
            into.id = look.attribute(root, "id").unwrap_or_default().to_owned();
            into.version = look
                .attribute(root, "version")
                .unwrap_or_default()
                .to_owned();
            into.primary = look.tree.alone(root);
        }
        None => problems.push(look.problem(
            model,
            "no-instance",
            Weight::Refusal,
            "The model has no <instance> with a root: there is nothing to answer.",
        )),
    }
    for instance in instances {
        let content = look.tree.elements(instance).next();
        into.secondary.push(Secondary {
            id: look
                .attribute(instance, "id")
                .unwrap_or_default()
                .to_owned(),
            file: look
                .attribute(instance, "src")
                .unwrap_or_default()
                .to_owned(),
            tree: content.map_or_else(Tree::default, |node| look.tree.alone(node)),
        });
    }
    let root = into
        .primary
        .root()
        .map(|root| into.primary.name(root).written());
    let root = format!("/{}", root.unwrap_or_default());
    for node in look.all(model, "bind") {
        let nodeset = look
            .attribute(node, "nodeset")
            .or_else(|| look.attribute(node, "ref"));
        match nodeset {
            Some(nodeset) => into.binds.push(bind(look, node, full(&root, nodeset))),
            None => problems.push(look.problem(
                node,
                "bind-without-node",
                Weight::Refusal,
                "This <bind> does not say which node it is for: give it a nodeset.",
            )),
        }
    }
}

fn bind(look: &Look<'_>, node: NodeId, nodeset: String) -> Bind {
    let kind = look.attribute(node, "type").unwrap_or_default();
    let preload = look.attribute(node, "preload").map(|kind| Preload {
        kind: kind.to_owned(),
        parameter: look
            .attribute(node, "preloadParams")
            .unwrap_or_default()
            .to_owned(),
    });
    Bind {
        nodeset,
        kind: kind.rsplit(':').next().unwrap_or_default().to_owned(),
        relevant: look.source(node, "relevant"),
        required: look.source(node, "required"),
        readonly: look.source(node, "readonly"),
        constraint: look.source(node, "constraint"),
        calculate: look.source(node, "calculate"),
        constraint_message: texts::of_attribute(look, node, "constraintMsg"),
        required_message: texts::of_attribute(look, node, "requiredMsg"),
        preload,
    }
}
