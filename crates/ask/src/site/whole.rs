//! A whole model, out and back.

use std::collections::HashMap;

use super::wire::{self, WireModel};
use super::{back, expressions, flow, hanging, nodes, rules, texts, trees};
use crate::engine::Model;

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

pub(super) fn model_in(wire: WireModel) -> Option<Model> {
    let nodes: Option<Vec<_>> = wire.nodes.into_iter().map(nodes::back).collect();
    let nodes = nodes?;
    if !nodes::are_sound(&nodes) {
        return None;
    }
    let by_path = nodes
        .iter()
        .enumerate()
        .map(|(at, node)| (node.path.clone(), crate::engine::ModelId::new(at)))
        .collect();
    let secondary: Option<Vec<_>> = wire
        .secondary
        .into_iter()
        .map(|(id, tree)| Some((id, trees::back(&tree)?)))
        .collect();
    let rules: Option<Vec<_>> = wire.rules.into_iter().map(rules::rule_back).collect();
    let setters: Option<Vec<_>> = wire.setters.into_iter().map(rules::setter_back).collect();
    let questions: Option<Vec<_>> = wire
        .questions
        .into_iter()
        .map(flow::question_back)
        .collect();
    let spoken: Option<HashMap<_, _>> = wire
        .expressions
        .into_iter()
        .map(|(source, expression)| Some((source, back::whole(expression)?)))
        .collect();
    Some(Model {
        title: wire.title,
        primary: trees::back(&wire.primary)?,
        secondary: secondary?,
        nodes,
        by_path,
        rules: rules?,
        on_value: hanging::back(wire.on_value),
        on_structure: hanging::back(wire.on_structure),
        setters: setters?,
        questions: questions?,
        flow: flow::back(wire.flow),
        texts: texts::back(wire.texts),
        expressions: spoken?,
    })
}
