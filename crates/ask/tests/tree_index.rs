//! Children by name and rows by cell stay right while a tree changes.

use crate::stage;

use proptest::prelude::*;
use stage::Stage;
use waymark_ask::tree::{Name, NodeId, NodeKind, Tree};

/// What a walk finds.
fn walked(tree: &Tree, parent: NodeId, local: &str) -> Vec<NodeId> {
    tree.elements(parent)
        .filter(|it| tree.name(*it).local == local)
        .collect()
}

fn agrees(tree: &Tree, parent: NodeId) {
    for local in ["a", "b", "c"] {
        let Some(name) = tree.only_name(local, |_| true) else {
            continue;
        };
        if let Some(known) = tree.named(parent, name) {
            assert_eq!(known, walked(tree, parent, local), "{local}");
        }
        assert_eq!(tree.named(parent, name).is_some(), tree.is_wide(parent));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn an_index_agrees_with_a_walk(
        changes in prop::collection::vec((0..5_u8, 0..40_usize), 20..150),
    ) {
        let mut tree = Tree::default();
        let parent = tree.add_element(NodeId::DOCUMENT, Name::plain("list"));
        let mut taken = Vec::new();
        for (kind, place) in changes {
            let at = tree.children(parent).nth(place);
            match (kind, at, taken.pop()) {
                (0, Some(child), _) => {
                    tree.detach(child);
                    taken.push(child);
                }
                (1, _, Some(child)) => tree.attach(parent, child, at),
                (2, _, _) => {
                    tree.add_words(parent, NodeKind::Text, Name::default(), " ");
                }
                (_, _, _) => {
                    let local = ["a", "b", "c"][place % 3];
                    tree.add_element(parent, Name::plain(local));
                }
            }
            agrees(&tree, parent);
        }
        agrees(&tree.clone(), parent);
    }
}

#[test]
fn rows_are_found_by_their_cells_until_these_change() {
    let mut tree = Tree::default();
    let list = tree.add_element(NodeId::DOCUMENT, Name::plain("root"));
    let mut cells = Vec::new();
    for row in 0..40 {
        let item = tree.add_element(list, Name::plain("item"));
        let cell = tree.add_element(item, Name::plain("kind"));
        tree.set_value(cell, if row % 2 == 0 { "even" } else { "odd" });
        cells.push(cell);
    }
    let name = |tree: &Tree, local: &str| tree.only_name(local, |_| true).unwrap();
    let (item, kind) = (name(&tree, "item"), name(&tree, "kind"));
    let rows = tree.rows(list, item, kind).unwrap();
    assert_eq!(rows.places("odd").len(), 20);
    assert_eq!(rows.places("odd").first(), Some(&1));
    assert_eq!(rows.places("none"), [0; 0]);
    tree.set_value(cells[0], "odd");
    let rows = tree.rows(list, item, kind).unwrap();
    assert_eq!(rows.places("odd").first(), Some(&0));
    assert_eq!(tree.rows(cells[0], item, kind).map(|_| ()), None);
}

#[test]
fn a_lookup_gives_what_a_walk_gives() {
    let stage = Stage::with_list(60);
    let items = "instance('long')/root/item";
    for (looked_up, walked) in [
        ("[kind = 'k1']", "[concat(kind, '') = 'k1']"),
        ("['k1' = kind]", "[concat(kind, '') = 'k1']"),
        ("[kind = /data/kind]", "[concat(kind, '') = /data/kind]"),
        (
            "[kind = current()/data/kind]",
            "[concat(kind, '') = /data/kind]",
        ),
        (
            "[kind = /data/kind][2]",
            "[concat(kind, '') = /data/kind][2]",
        ),
        (
            "[kind = 'k2' and position() > 30]",
            "[concat(kind, '') = 'k2' and position() > 30]",
        ),
        (
            "[n > 3 and kind = 'k2']",
            "[n > 3 and concat(kind, '') = 'k2']",
        ),
        ("[kind = 3]", "[false()]"),
        ("[kind = /data/none]", "[false()]"),
        ("[n = 7]", "[number(n) = 7]"),
        (
            "[kind = 'k1' or n = 5]",
            "[concat(kind, '') = 'k1' or number(n) = 5]",
        ),
    ] {
        let given = stage.texts(&format!("{items}{looked_up}/n"), "/");
        let expected = stage.texts(&format!("{items}{walked}/n"), "/");
        assert_eq!(given, expected, "{looked_up}");
        assert_eq!(given.is_empty(), walked == "[false()]", "{looked_up}");
    }
    assert_eq!(stage.texts(&format!("{items}[kind = 'k1']"), "/").len(), 12);
    assert_eq!(stage.texts(&format!("{items}[30]/n"), "/"), ["29"]);
}

#[test]
fn what_is_worked_out_once_still_sees_its_own_place() {
    let stage = Stage::with_list(60);
    let items = "instance('long')/root/item";
    // `current()` and absolute paths are the same for every item, `position()` and names are not.
    for (expression, expected) in [
        ("[n = count(/data/*) + 3]/n", &["7"][..]),
        ("[n = /data/none or position() = 2]/n", &["1"]),
        ("[number(n) = position() - 1 and n < 2]/n", &["0", "1"]),
        ("[number() > 0][n = string-length(/data/kind)]/n", &[]),
        ("[n = string-length(/data/kind)]/n", &["2"]),
        ("[position(.) = position(/data/x[2]) + 1]/n", &["2"]),
        ("[n = position(current()/data/x[3])]/n", &["3"]),
        ("[n = position() and position() = 7]/n", &[]),
        ("[n + 1 = position() and position() = 7]/n", &["6"]),
        ("[n = sum(/data/kind/../x[. > 1])]/n", &["5"]),
    ] {
        assert_eq!(
            stage.texts(&format!("{items}{expression}"), "/"),
            expected,
            "{expression}"
        );
    }
}
