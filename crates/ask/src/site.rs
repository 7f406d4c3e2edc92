//! The door for compiled forms: what a tablet loads, without a parser, without the author's tables.

mod expressions;
mod flow;
mod nodes;
mod texts;
mod trees;
mod wire;

use core::fmt;
use std::collections::HashMap;

use crate::engine::Model;
use wire::WireModel;

/// First bytes of such a file.
const MAGIC: &[u8; 4] = b"WMSF";
/// Goes up when older programs could not read what is written.
const VERSION: u8 = 1;
/// Largest form, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Why a form cannot be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteFault {
    /// Not a compiled form at all.
    Other,
    /// Made by another version of the program.
    Version,
    /// Broken, or longer than any form.
    Broken,
}

impl fmt::Display for SiteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Other => "this is not a compiled form",
            Self::Version => "this form was compiled by another version: compile it again",
            Self::Broken => "this form is incomplete: fetch it again",
        })
    }
}

impl core::error::Error for SiteFault {}

/// The bytes of a compiled form; the same form gives the same bytes.
///
/// # Errors
/// When it is larger than any form.
pub fn write(model: &Model) -> Result<Vec<u8>, SiteFault> {
    let wire = model_out(model);
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    let bytes = postcard::to_extend(&wire, bytes).map_err(|_| SiteFault::Broken)?;
    if bytes.len() > MAX_BYTES {
        return Err(SiteFault::Broken);
    }
    Ok(bytes)
}

/// Reads a compiled form.
///
/// # Errors
/// When it is none, of another version, or broken.
pub fn read(bytes: &[u8]) -> Result<Model, SiteFault> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(SiteFault::Other)?;
    let (version, rest) = rest.split_first().ok_or(SiteFault::Broken)?;
    if *version != VERSION {
        return Err(SiteFault::Version);
    }
    if bytes.len() > MAX_BYTES {
        return Err(SiteFault::Broken);
    }
    let (wire, left): (WireModel, &[u8]) =
        postcard::take_from_bytes(rest).map_err(|_| SiteFault::Broken)?;
    if !left.is_empty() {
        return Err(SiteFault::Broken);
    }
    model_in(wire).ok_or(SiteFault::Broken)
}

fn model_out(model: &Model) -> WireModel {
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
        rules: model.rules.iter().map(nodes::rule_out).collect(),
        on_value: nodes::hanging_out(&model.on_value),
        on_structure: nodes::hanging_out(&model.on_structure),
        setters: model.setters.iter().map(nodes::setter_out).collect(),
        questions: model.questions.iter().map(flow::question_out).collect(),
        flow: flow::out(&model.flow),
        texts: texts::out(&model.texts),
        expressions: spoken,
    }
}

fn model_in(wire: WireModel) -> Option<Model> {
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
    let rules: Option<Vec<_>> = wire.rules.into_iter().map(nodes::rule_back).collect();
    let setters: Option<Vec<_>> = wire.setters.into_iter().map(nodes::setter_back).collect();
    let questions: Option<Vec<_>> = wire
        .questions
        .into_iter()
        .map(flow::question_back)
        .collect();
    let spoken: Option<HashMap<_, _>> = wire
        .expressions
        .into_iter()
        .map(|(source, expression)| Some((source, expressions::whole(expression)?)))
        .collect();
    Some(Model {
        title: wire.title,
        primary: trees::back(&wire.primary)?,
        secondary: secondary?,
        nodes,
        by_path,
        rules: rules?,
        on_value: nodes::hanging_back(wire.on_value),
        on_structure: nodes::hanging_back(wire.on_structure),
        setters: setters?,
        questions: questions?,
        flow: flow::back(wire.flow),
        texts: texts::back(wire.texts),
        expressions: spoken?,
    })
}
