//! Nodes: counts, positions, names, ids.

use super::{Args, Function};
use crate::tree::{NodeId, NodeKind};
use crate::xpath::{Fault, NodeRef, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("count", 1, 1, count),
    Function::new("count-non-empty", 1, 1, count_non_empty),
    Function::new("last", 0, 0, |args| Ok(number(args.focus.size))),
    Function::new("position", 0, 1, position),
    Function::new("current", 0, 0, |args| {
        Ok(Value::Nodes(vec![args.run.current]))
    }),
    Function::new("name", 0, 1, |args| named(args, |name| name.written())),
    Function::new("local-name", 0, 1, |args| {
        named(args, |name| name.local.clone())
    }),
    Function::new("namespace-uri", 0, 1, |args| {
        named(args, |name| name.space.clone())
    }),
    Function::new("id", 1, 1, id),
    Function::new("lang", 1, 1, lang),
];

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn number(count: usize) -> Value {
    Value::Number(count as f64)
}

fn count(args: Args<'_>) -> Result<Value, Fault> {
    Ok(number(args.nodes(0)?.len()))
}

fn count_non_empty(args: Args<'_>) -> Result<Value, Fault> {
    let nodes = args.nodes(0)?;
    args.run.spend(nodes.len())?;
    let filled = |it: &&NodeRef| !args.run.world.tree(it.doc).value(it.node).is_empty();
    Ok(number(nodes.iter().filter(filled).count()))
}

/// The place in the current set; of a node, its place among neighbours of the same name.
fn position(args: Args<'_>) -> Result<Value, Fault> {
    if args.len() == 0 {
        return Ok(number(args.focus.position));
    }
    let nodes = args.nodes(0)?;
    let Some(NodeRef { doc, node }) = nodes.first().copied() else {
        return Ok(Value::Number(f64::NAN));
    };
    let tree = args.run.world.tree(doc);
    let name = tree.name_id(node);
    let mut place = 1;
    let mut here = tree.previous(node);
    while let Some(it) = here {
        args.run.spend(1)?;
        if tree.kind(it) == NodeKind::Element {
            if tree.name_id(it) != name {
                break;
            }
            place += 1;
        }
        here = tree.previous(it);
    }
    Ok(number(place))
}

fn named(args: Args<'_>, part: fn(&crate::tree::Name) -> String) -> Result<Value, Fault> {
    let node = match args.len() {
        0 => Some(args.focus.node),
        _ => args.nodes(0)?.first().copied(),
    };
    let text = node.map(|it| part(args.run.world.tree(it.doc).name(it.node)));
    Ok(Value::Text(text.unwrap_or_default()))
}

/// Elements by their attribute `id`, since forms declare no types.
fn id(args: Args<'_>) -> Result<Value, Fault> {
    let wanted: Vec<String> = args
        .spread(0)?
        .iter()
        .flat_map(|value| {
            let text = value.text(args.run.world);
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let doc = args.focus.node.doc;
    let tree = args.run.world.tree(doc);
    let mut found = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let mut here = Some(NodeId::DOCUMENT);
    while let Some(node) = here {
        args.run.spend(1)?;
        if let Some(id) = tree.attribute(node, "id")
            && wanted.iter().any(|it| it == id)
            && !seen.contains(&id)
        {
            seen.push(id);
            found.push(NodeRef { doc, node });
        }
        here = tree.following(node, NodeId::DOCUMENT);
    }
    Ok(Value::Nodes(found))
}

/// Whether the nearest `xml:lang` is a language or one of its kinds.
fn lang(args: Args<'_>) -> Result<Value, Fault> {
    let wanted = args.text(0)?.to_ascii_lowercase();
    let NodeRef { doc, node } = args.focus.node;
    let tree = args.run.world.tree(doc);
    let said = tree.ancestors(node).find_map(|above| {
        tree.attributes(above)
            .find(|it| tree.name(*it).local == "lang" && tree.name(*it).prefix == "xml")
            .map(|it| tree.own_value(it).to_ascii_lowercase())
    });
    let holds = said.is_some_and(|said| {
        said.strip_prefix(&wanted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    });
    Ok(Value::Truth(holds))
}
