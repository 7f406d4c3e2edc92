//! Lists in files beside the form (`jr://file-csv/towns.csv`): their rows become what `instance('towns')` looks at.

use waymark_ask::definition::{Definition, Secondary};
use waymark_ask::tree::{Name, NodeId, Tree};
use waymark_ask::xlsform::Sheet;

/// Puts each list where the form names its file.
pub(crate) fn fill(definition: &mut Definition, lists: &[Sheet]) {
    for secondary in &mut definition.secondary {
        let found = lists.iter().find(|list| is_of(secondary, &list.name));
        if let Some(list) = found.filter(|_| secondary.tree.root().is_none()) {
            secondary.tree = tree(list);
        }
    }
}

/// Whether the form names a file of this name.
pub(crate) fn is_named(definition: &Definition, file: &str) -> bool {
    definition.secondary.iter().any(|it| is_of(it, file))
}

fn is_of(secondary: &Secondary, file: &str) -> bool {
    let last = secondary.file.rsplit('/').next().unwrap_or_default();
    !last.is_empty() && last.eq_ignore_ascii_case(file)
}

/// `root/item`, a column an element, as ODK reads such files; columns whose heading is no name are passed by.
fn tree(list: &Sheet) -> Tree {
    let mut tree = Tree::default();
    let root = tree.add_element(NodeId::DOCUMENT, Name::plain("root"));
    let Some((headings, rows)) = list.rows.split_first() else {
        return tree;
    };
    for row in rows
        .iter()
        .filter(|row| row.iter().any(|cell| !cell.is_empty()))
    {
        let item = tree.add_element(root, Name::plain("item"));
        for (at, heading) in headings.iter().enumerate() {
            if is_name(heading.trim()) {
                let node = tree.add_element(item, Name::plain(heading.trim()));
                tree.set_value(node, row.get(at).map_or("", String::as_str));
            }
        }
    }
    tree
}

fn is_name(heading: &str) -> bool {
    let mut letters = heading.chars();
    let first = letters
        .next()
        .is_some_and(|it| it.is_alphabetic() || it == '_');
    first && letters.all(|it| it.is_alphanumeric() || ['_', '-', '.'].contains(&it))
}
