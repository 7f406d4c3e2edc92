//! Looking things up: another instance of a repeat, a row of a table.

use super::{Args, Function, MANY};
use crate::xpath::{Fault, Kind, NodeRef, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("indexed-repeat", 3, MANY, indexed_repeat),
    Function::new("pulldata", 4, 4, pulldata),
];

/// Nodes of the repeat instances at given places, outer repeats narrowing inner ones.
///
/// All arguments are seen from the context node; pairs may come in any order.
fn indexed_repeat(args: Args<'_>) -> Result<Value, Fault> {
    if args.len().is_multiple_of(2) {
        let sentence = "indexed-repeat() needs a number after each repeat. Add the last one.";
        return Err(args.fault(Kind::Count, sentence));
    }
    let mut pairs = Vec::new();
    for index in (1..args.len()).step_by(2) {
        let place = args.number(index + 1)?;
        pairs.push((args.nodes(index)?, place));
    }
    let depth = |nodes: &[NodeRef]| {
        nodes.first().map_or(0, |it| {
            args.run.world.tree(it.doc).ancestors(it.node).count()
        })
    };
    pairs.sort_by_key(|(nodes, _)| depth(nodes));
    let mut chosen: Option<NodeRef> = None;
    for (nodes, place) in pairs {
        args.run.spend(nodes.len())?;
        let inside = nodes
            .into_iter()
            .filter(|node| chosen.is_none_or(|chosen| is_below(args, *node, chosen)));
        match nth(inside, place) {
            Some(node) => chosen = Some(node),
            None => return Ok(Value::Nodes(Vec::new())),
        }
    }
    let mut found = args.nodes(0)?;
    args.run.spend(found.len())?;
    found.retain(|node| chosen.is_some_and(|chosen| is_below(args, *node, chosen)));
    Ok(Value::Nodes(found))
}

/// The node at a place from 1.
fn nth(mut nodes: impl Iterator<Item = NodeRef>, place: f64) -> Option<NodeRef> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float beyond the range becomes its end"
    )]
    let whole = place as usize;
    if place < 1.0 || place.fract() != 0.0 {
        return None;
    }
    nodes.nth(whole - 1)
}

fn is_below(args: Args<'_>, node: NodeRef, above: NodeRef) -> bool {
    let mut line = args.run.world.tree(node.doc).ancestors(node.node).skip(1);
    node.doc == above.doc && line.any(|it| it == above.node)
}

/// `pulldata(table, column, key column, key)`: the cell of the first row with the key.
fn pulldata(args: Args<'_>) -> Result<Value, Fault> {
    let (table, column) = (args.text(0)?, args.text(1)?);
    let (key_column, key) = (args.text(2)?, args.text(3)?);
    let Some(NodeRef { doc, node }) = args.run.world.instance(&table) else {
        return Ok(Value::Text(String::new()));
    };
    let tree = args.run.world.tree(doc);
    let cell = |row, name: &str| {
        tree.elements(row)
            .find(|it| tree.name(*it).local == name)
            .map(|it| tree.value(it))
    };
    for root in tree.elements(node) {
        for row in tree.elements(root) {
            args.run.spend(1)?;
            if cell(row, &key_column).is_some_and(|it| it == key) {
                let found = cell(row, &column).unwrap_or_default();
                return Ok(Value::Text(found.into_owned()));
            }
        }
    }
    Ok(Value::Text(String::new()))
}
