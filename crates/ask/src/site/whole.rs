//! A whole model, out and back.

use super::bytes::Bytes;
use super::wire::{self, WireModel};
use super::{back, expressions, flow, hanging, nodes, rules, texts, trees};
use crate::engine::{Model, ModelId};

pub(super) fn model_out(model: &Model) -> WireModel {
    let mut spoken: Vec<(String, wire::WireExpr)> = model
        .expressions
        .iter()
        .map(|(source, expression)| (source.clone(), expressions::out(expression.root())))
        .collect();
    spoken.sort_by(|one, other| one.0.cmp(&other.0));
    let (primary, places) = trees::out(&model.primary);
    WireModel {
        title: model.title.clone(),
        primary,
        secondary: model
            .secondary
            .iter()
            .map(|(id, tree)| (id.clone(), trees::out(tree).0))
            .collect(),
        nodes: model
            .nodes
            .iter()
            .map(|node| nodes::out(node, &places))
            .collect(),
        rules: model.rules.iter().map(rules::rule_out).collect(),
        on_value: hanging::out(&model.on_value),
        on_structure: hanging::out(&model.on_structure),
        setters: model.setters.iter().map(rules::setter_out).collect(),
        questions: model.questions.iter().map(flow::question_out).collect(),
        flow: flow::out(&model.flow),
        texts: texts::out(&model.texts),
        expressions: spoken,
    }
}

/// Everything, and nothing behind it.
pub(super) fn model_in(bytes: &mut Bytes<'_>) -> Option<Model> {
    let title = bytes.text()?;
    let primary = trees::back(bytes)?;
    let secondary = bytes.list(|bytes| Some((bytes.text()?, trees::back(bytes)?)))?;
    let nodes = bytes.list(nodes::back)?;
    if !nodes::are_sound(&nodes) {
        return None;
    }
    let by_path = nodes
        .iter()
        .enumerate()
        .map(|(at, node)| (node.path.clone(), ModelId::new(at)))
        .collect();
    let model = Model {
        title,
        primary,
        secondary,
        nodes,
        by_path,
        rules: bytes.list(rules::rule_back)?,
        on_value: hanging::back(bytes)?,
        on_structure: hanging::back(bytes)?,
        setters: bytes.list(rules::setter_back)?,
        questions: bytes.list(flow::question_back)?,
        flow: flow::back(bytes, 0)?,
        texts: texts::back(bytes)?,
        expressions: bytes
            .list(|bytes| Some((bytes.text()?, back::whole(bytes)?)))?
            .into_iter()
            .collect(),
    };
    bytes.is_empty().then_some(model)
}
