//! The door for XForm XML, the file that other tools make of an XLSForm: a definition and what is wrong with it.

mod actions;
mod body;
mod look;
mod model;
mod path;
mod texts;

use crate::definition::{Definition, Place, Problem, Weight};
use crate::tree::{NodeId, Tree};
use crate::xml;
use look::Look;

/// Reads an XForm.
///
/// # Errors
/// One problem when it is not XML or has no model; everything smaller stands in the list beside the definition.
pub fn read(text: &str) -> Result<(Definition, Vec<Problem>), Box<Problem>> {
    let document =
        xml::read(text).map_err(|fault| refusal(fault.line, "xml", &fault.to_string()))?;
    let look = Look::new(&document);
    let (tree, root) = (&document.tree, document.tree.root());
    let missing = || {
        refusal(
            1,
            "no-model",
            "There is no <model> in this file: it is XML, but not an XForm.",
        )
    };
    let html = root.ok_or_else(missing)?;
    let model = first_below(tree, html, "model").ok_or_else(missing)?;
    let mut problems = Vec::new();
    let mut definition = Definition {
        title: first_below(tree, html, "title")
            .map(|node| tree.value(node).trim().to_owned())
            .unwrap_or_default(),
        ..Definition::default()
    };
    model::read(&look, model, &mut definition, &mut problems);
    texts::read(&look, model, &mut definition.texts);
    actions::read(&look, model, "", &mut definition.actions, &mut problems);
    if let Some(shown) = look.child(html, "body") {
        body::read(&look, shown, &mut definition, &mut problems);
    }
    Ok((definition, problems))
}

fn refusal(line: usize, code: &'static str, sentence: &str) -> Box<Problem> {
    Box::new(Problem {
        place: Place {
            row: line,
            ..Place::default()
        },
        code,
        weight: Weight::Refusal,
        sentence: sentence.to_owned(),
        fix: None,
    })
}

/// The first element of that name below a node, nearest to the top of the file.
fn first_below(tree: &Tree, node: NodeId, name: &str) -> Option<NodeId> {
    if tree.name(node).local == name {
        return Some(node);
    }
    tree.elements(node)
        .find_map(|child| first_below(tree, child, name))
}
