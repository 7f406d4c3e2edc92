//! XML in: what is kept, where it stood, what is refused.

use waymark_ask::tree::{NodeId, NodeKind};
use waymark_ask::xml;

#[test]
fn everything_is_kept_in_its_order() {
    let text = "<!DOCTYPE html>\n<?first one?>\n<h:a xmlns:h=\"urn:h\" x='1' h:y=\"2\">\n <!--said-->t\n\
                <b xmlns=\"urn:b\"/></h:a>";
    let document = xml::read(&format!("\n{text}")).unwrap();
    let tree = &document.tree;
    let root = tree.root().unwrap();
    assert_eq!(tree.name(root).written(), "h:a");
    assert_eq!(tree.name(root).space, "urn:h");
    assert_eq!(document.line(root), 4);
    let first = tree.children(NodeId::DOCUMENT).next().unwrap();
    assert_eq!(tree.kind(first), NodeKind::Instruction);
    assert_eq!(tree.own_value(first), "one");
    let attributes: Vec<String> = tree
        .attributes(root)
        .map(|it| format!("{}={}", tree.name(it).written(), tree.own_value(it)))
        .collect();
    assert_eq!(attributes, ["x=1", "h:y=2"]);
    let spaces: Vec<&str> = tree
        .declarations(root)
        .map(|it| tree.own_value(it))
        .collect();
    assert_eq!(spaces, ["urn:h"]);
    let kinds: Vec<NodeKind> = tree.children(root).map(|it| tree.kind(it)).collect();
    assert_eq!(
        kinds,
        [
            NodeKind::Text,
            NodeKind::Comment,
            NodeKind::Text,
            NodeKind::Element
        ]
    );
    let inner = tree.elements(root).next().unwrap();
    assert_eq!(tree.name(inner).space, "urn:b");
    assert_eq!(document.line(inner), 6);
    assert_eq!(document.line(NodeId::DOCUMENT), 0);
}

#[test]
fn a_broken_text_is_refused_with_its_line() {
    assert!(xml::read("<a>\n<b></b>\n</a>").is_ok());
    assert_eq!(xml::read("<a>\n<b>\n</a>").unwrap_err().line, 3);
    assert!(xml::read("").is_err());
}

#[test]
fn entities_and_depth_are_bounded() {
    let bomb = "<!DOCTYPE a [<!ENTITY e \"xx\">]><a>&e;</a>";
    assert!(xml::read(bomb).unwrap_err().sentence.contains("entity"));
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(xml::read(&nested(xml::DEPTH)).is_ok());
    let fault = xml::read(&nested(xml::DEPTH + 1)).unwrap_err();
    assert!(fault.sentence.contains("nest"));
    assert!(xml::read(&nested(100_000)).is_err());
}
