//! What an expression depends on, read from its paths.

use waymark_ask::tree::{NodeId, Tree};
use waymark_ask::xml;
use waymark_ask::xpath::Expression;

const SHAPE: &str = "<data id='f'><age/><group><town/><area/></group>\
                     <rep><name/><inner><x/><y/></inner></rep><meta><id/></meta></data>";

fn node(tree: &Tree, path: &str) -> NodeId {
    let mut here = NodeId::DOCUMENT;
    for name in path.split('/').filter(|it| !it.is_empty()) {
        here = tree
            .elements(here)
            .find(|it| tree.name(*it).local == name)
            .unwrap();
    }
    here
}

fn path(tree: &Tree, node: NodeId) -> String {
    let mut names: Vec<&str> = tree
        .ancestors(node)
        .map(|it| tree.name(it).local.as_str())
        .collect();
    names.pop();
    names.reverse();
    format!("/{}", names.join("/"))
}

/// Node and top of every reference.
fn references(expression: &str, context: &str) -> Vec<String> {
    let tree = xml::read(SHAPE).unwrap().tree;
    let expression = Expression::parse(expression).unwrap();
    expression
        .references(&tree, node(&tree, context))
        .into_iter()
        .map(|it| format!("{} < {}", path(&tree, it.node), path(&tree, it.top)))
        .collect()
}

#[test]
fn paths_are_followed_with_the_highest_node_they_climb_to() {
    let x = "/data/rep/inner/x";
    for (expression, context, expected) in [
        ("/data/age", x, &["/data/age < /"][..]),
        ("../y", x, &["/data/rep/inner/y < /data/rep/inner"]),
        ("../../name", x, &["/data/rep/name < /data/rep"]),
        (
            "current()/../y",
            x,
            &["/data/rep/inner/y < /data/rep/inner"],
        ),
        (".", x, &["/data/rep/inner/x < /data/rep/inner/x"]),
        ("string()", x, &["/data/rep/inner/x < /data/rep/inner/x"]),
        ("position(../..)", x, &["/data/rep < /data/rep"]),
        ("ancestor::rep/name", x, &["/data/rep/name < /data/rep"]),
        (
            "../../preceding-sibling::rep[1]/name",
            x,
            &["/data/rep/name < /data"],
        ),
        ("1 + 'a'", x, &[]),
        ("//y", x, &["/data/rep/inner/y < /"]),
        (
            "/data/group/*",
            x,
            &["/data/group/town < /", "/data/group/area < /"],
        ),
        (
            "/data/group/town | /data/age",
            x,
            &["/data/age < /", "/data/group/town < /"],
        ),
        ("/data/nowhere", x, &[]),
        ("count(instance('towns')) + count(/)", x, &[]),
    ] {
        assert_eq!(references(expression, context), expected, "{expression}");
    }
}

#[test]
fn predicates_and_arguments_count_from_their_own_place() {
    for (expression, context, expected) in [
        (
            "/data/rep[name = current()]/inner/x",
            "/data/age",
            &[
                "/data/age < /data/age",
                "/data/rep/name < /",
                "/data/rep/inner/x < /",
            ][..],
        ),
        (
            "instance('towns')/root/item[area = /data/group/area and k = current()/../town]/l",
            "/data/group/town",
            &["/data/group/town < /data/group", "/data/group/area < /"],
        ),
        (
            "if(/data/age > 3, /data/group, concat(../../age))/town",
            "/data/rep/name",
            &["/data/age < /", "/data/age < /data", "/data/group/town < /"],
        ),
        (
            "indexed-repeat(/data/rep/name, /data/rep, /data/age)",
            "/data/group/town",
            &["/data/age < /", "/data/rep < /", "/data/rep/name < /"],
        ),
        (
            "jr:choice-name(../area, '/data/group/town')",
            "/data/group/town",
            &["/data/group/town < /", "/data/group/area < /data/group"],
        ),
        (
            "instance('f')/data/age",
            "/data/group/town",
            &["/data/age < /"],
        ),
    ] {
        assert_eq!(references(expression, context), expected, "{expression}");
    }
}

#[test]
fn many_questions_are_found_by_name() {
    let questions: String = (0..60).map(|it| format!("<q{it}/>")).collect();
    let tree = xml::read(&format!("<data>{questions}</data>"))
        .unwrap()
        .tree;
    let context = node(&tree, "/data/q1");
    let expression = Expression::parse("/data/q50 + ../q3 + /data/none").unwrap();
    let found: Vec<String> = expression
        .references(&tree, context)
        .into_iter()
        .map(|it| path(&tree, it.node))
        .collect();
    assert_eq!(found, ["/data/q3", "/data/q50"]);
}

#[test]
fn calls_texts_and_unrest_are_told() {
    let of = |text: &str| Expression::parse(text).unwrap();
    let lookup = of("if(pulldata('prices', 'p', 'k', ../k) > 1, instance('a')/r, instance('b')/r)");
    assert_eq!(lookup.calls(), ["if", "pulldata", "instance"]);
    assert_eq!(lookup.first_texts("instance"), ["a", "b"]);
    assert_eq!(lookup.first_texts("pulldata"), ["prices"]);
    assert!(!lookup.is_volatile());
    for unsteady in [
        "now()",
        "/a[. = today()]",
        "once(1)",
        "random() + 1",
        "uuid()",
    ] {
        assert!(of(unsteady).is_volatile(), "{unsteady}");
    }
    assert_eq!(of("'a'").literal(), Some("a"));
    assert_eq!(of("a").literal(), None);
}
