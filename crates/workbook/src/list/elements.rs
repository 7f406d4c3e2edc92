//! A list in XML, as it would stand in an XForm's `<instance>`: `<root><item><name>…</name><label>…</label></item>…</root>`.

use waymark_ask::definition::Problem;
use waymark_ask::tree::{NodeId, Tree};
use waymark_ask::xml;

use super::{List, line};
use crate::refusal::{notice, of_cell};

/// Taken as it is written, attributes and deeper elements too; comments and blanks between elements are left out.
pub(super) fn read(name: &str, text: &str) -> Result<List, Box<Problem>> {
    let document = xml::read(text)
        .map_err(|fault| of_cell(line(name, fault.line), "list-damaged", &fault.sentence))?;
    let Some(root) = document.tree.root() else {
        let sentence =
            "There is no element in this list. Write <root> with an <item> for each choice.";
        return Err(of_cell(line(name, 0), "list-damaged", sentence));
    };
    let tree = document.tree.alone(root);
    let items = items(&tree);
    let mut notices = Vec::new();
    if items == 0 {
        let sentence = "Forms look for <item> elements inside of <root>, and this list has none.";
        notices.push(notice(
            line(name, document.line(root)),
            "list-without-items",
            sentence,
        ));
    }
    Ok(List {
        name: name.to_owned(),
        tree,
        items,
        notices,
    })
}

fn items(tree: &Tree) -> usize {
    let is = |node: NodeId, wanted: &str| tree.name(node).local == wanted;
    let root = tree.root().filter(|root| is(*root, "root"));
    let inside = root.into_iter().flat_map(|root| tree.elements(root));
    inside.filter(|node| is(*node, "item")).count()
}
