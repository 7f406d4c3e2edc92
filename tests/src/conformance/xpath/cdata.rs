//! The recorder's trees keep a CDATA section as a node of its own, beside the texts around it; XPath
//! joins them. Places in its paths count it, so that the harness parts them again.

use waymark_ask::tree::{Name, NodeId, NodeKind, Tree};

/// Stands around a section while the document is read.
const MARK: char = '\u{e000}';

/// A document with marks around its CDATA sections.
pub(super) fn marked(text: &str) -> String {
    text.replace("<![CDATA[", &format!("{MARK}<![CDATA["))
        .replace("]]>", &format!("]]>{MARK}"))
}

/// Parts texts where they are marked.
pub(super) fn part(tree: &mut Tree) {
    let mut texts = Vec::new();
    let mut here = Some(NodeId::DOCUMENT);
    while let Some(node) = here {
        if tree.kind(node) == NodeKind::Text && tree.own_value(node).contains(MARK) {
            texts.push(node);
        }
        here = tree.following(node, NodeId::DOCUMENT);
    }
    for text in texts {
        let Some(parent) = tree.parent(text) else {
            continue;
        };
        let value = tree.own_value(text).to_owned();
        for piece in value.split(MARK).filter(|it| !it.is_empty()) {
            let node = tree.add_words(parent, NodeKind::Text, Name::default(), piece);
            tree.detach(node);
            tree.attach(parent, node, Some(text));
        }
        tree.detach(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_a_node_beside_the_texts_around_it() {
        let text = "<a>one<![CDATA[<two>]]>three<b/><![CDATA[four]]></a>";
        let mut tree = waymark_ask::xml::read(&marked(text)).unwrap().tree;
        part(&mut tree);
        let root = tree.root().unwrap();
        let values: Vec<_> = tree.children(root).map(|it| tree.value(it)).collect();
        assert_eq!(values, ["one", "<two>", "three", "", "four"]);
    }
}
