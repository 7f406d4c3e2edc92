//! Reading expressions: words, ranks of operators, and what is refused where.

use crate::stage;

use stage::Stage;
use waymark_ask::xpath::{Expression, Kind};

#[test]
fn operators_bind_by_rank_and_from_the_left() {
    Stage::new().agree(&[
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 4 - 3", "3"),
        ("10 - (4 - 3)", "9"),
        ("12 div 2 div 3", "2"),
        ("7 mod 4 * 2", "6"),
        ("-7 mod 4", "-3"),
        ("- - 2", "2"),
        ("1 - -1", "2"),
        ("--1--1", "2"),
        ("-2 * -3", "6"),
        ("1 < 2 = true()", "true"),
        ("3 > 2 > 1", "false"),
        ("1 = 1 or 1 = 2 and 1 = 3", "true"),
        ("true() or nonsense/path", "true"),
        ("false() and 1", "false"),
        ("2=2", "true"),
    ]);
}

#[test]
fn words_are_told_apart_by_what_stands_before_them() {
    let stage = Stage::of("<data><div>8</div><mod>3</mod><and>1</and><a-b>5</a-b></data>");
    stage.agree(&[
        ("/data/div div /data/mod", "2.6666666666666665"),
        ("/data/mod mod /data/and", "0"),
        ("/data/*", "8"),
        ("count(/data/*) * 2", "8"),
        ("2 * count(//*)", "10"),
        ("/data/a-b - 1", "4"),
        ("/data/a-b -1", "4"),
        ("1and1", "true"),
        ("0or0", "false"),
        ("6div3", "2"),
        ("\"it's\"", "it's"),
        (".5 + 5.", "5.5"),
        ("1\u{a0}+\n1", "2"),
        ("/data/node()[1]", "8"),
        ("/data/child::div", "8"),
        ("not (1 = 2)", "true"),
    ]);
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (expression, at, kind, part) in [
        ("", 0, Kind::Grammar, "missing"),
        ("1 +", 3, Kind::Grammar, "missing"),
        ("1 + + 2", 4, Kind::Grammar, "missing"),
        ("(1", 2, Kind::Grammar, "Add )"),
        ("1)", 1, Kind::Grammar, "closes nothing"),
        ("/a[1", 4, Kind::Grammar, "Add ]"),
        ("/a]", 2, Kind::Grammar, "closes nothing"),
        ("'abc", 0, Kind::Grammar, "does not end"),
        ("a b", 2, Kind::Grammar, "operator"),
        (" 'it''s' ", 5, Kind::Grammar, "operator"),
        ("1 and", 5, Kind::Grammar, "missing"),
        ("$x", 0, Kind::Grammar, "variables"),
        ("“a”", 0, Kind::Grammar, "quotation"),
        ("a & b", 2, Kind::Grammar, "concat"),
        ("1 ! 2", 2, Kind::Grammar, "!="),
        ("a ≥ 2", 2, Kind::Grammar, ">="),
        ("a # b", 2, Kind::Grammar, "Remove"),
        ("over::a", 0, Kind::Grammar, "axis"),
        ("/a/count(b)", 3, Kind::Grammar, "cannot stand in a path"),
        ("nope(1)", 0, Kind::Unknown, "nope"),
        ("1 + if(1)", 4, Kind::Count, "3 arguments"),
        ("selected(.)", 0, Kind::Count, "2 arguments"),
        ("join()", 0, Kind::Count, "1 or more"),
        ("substr('a')", 0, Kind::Count, "2 to 3"),
        ("é + ]", 4, Kind::Grammar, "missing"),
    ] {
        let fault = Expression::parse(expression).unwrap_err();
        assert_eq!((fault.at, fault.kind), (at, kind), "{expression}: {fault}");
        assert!(fault.sentence.contains(part), "{expression}: {fault}");
    }
}

#[test]
fn values_where_paths_belong_are_refused() {
    let stage = Stage::new();
    for expression in [
        "count(1)",
        "sum('a')",
        "'a'/b",
        "('a')[1]",
        "1 | 2",
        "randomize('a')",
        "position(2)",
        "digest('a', 'ROT13')",
        "digest('a', 'MD5', 'octal')",
        "regex('a', '(')",
        "uuid(0 div 0)",
        "weighted-checklist(1, 2, /data/age)",
        "indexed-repeat(/data/rep/n, /data/rep, 1, /data/rep)",
    ] {
        let fault = stage.try_value(expression, "/").unwrap_err();
        assert!(
            matches!(fault.kind, Kind::Type | Kind::Count),
            "{expression}: {fault}"
        );
    }
    // The same with a path or a good argument is fine.
    assert!(stage.try_value("count(/data/rep)", "/").is_ok());
    assert!(stage.try_value("regex('a', '(a)')", "/").is_ok());
}

#[test]
fn what_is_not_supported_says_so() {
    let stage = Stage::new();
    for expression in [
        "regex('a', 'a(?=b)')",
        "regex('a', '(a)\\1')",
        "geofence('0 0', '0 0; 0 1; 1 1; 0 0')",
        "add-date('2020-01-01', 1)",
    ] {
        let fault = stage.try_value(expression, "/").unwrap_err();
        assert_eq!(fault.kind, Kind::Unsupported, "{expression}");
        assert!(fault.sentence.contains("not") || fault.sentence.contains("cannot"));
    }
}

#[test]
fn depth_and_length_are_bounded_and_wide_ones_pass() {
    let nested = |depth: usize| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Expression::parse(&nested(199)).is_ok());
    let ifs = format!(
        "{}9{}",
        "if(/data/age = 1, 1, ".repeat(190),
        ")".repeat(190)
    );
    assert_eq!(Stage::new().text(&ifs, "/"), "9");
    let steps = format!("/data{}{}", "[../data".repeat(190), "]".repeat(190));
    assert_eq!(Stage::new().texts(&format!("{steps}/age"), "/"), ["34"]);
    let tree = waymark_ask::xml::read(stage::PRIMARY).unwrap().tree;
    let deep = Expression::parse(&steps).unwrap();
    assert!(!deep.references(&tree, tree.root().unwrap()).is_empty());
    for deep in [
        nested(500),
        nested(40_000),
        "a[".repeat(40_000),
        "not(".repeat(20_000),
        "(".repeat(90_000),
    ] {
        assert_eq!(Expression::parse(&deep).unwrap_err().kind, Kind::Limit);
    }
    let long = "1".repeat(200_000);
    assert_eq!(Expression::parse(&long).unwrap_err().kind, Kind::Limit);
    let stage = Stage::new();
    let sum = vec!["1"; 20_000].join(" + ");
    assert_eq!(stage.text(&sum, "/"), "20000");
    let minus = format!("{}1", "-".repeat(50_001));
    assert_eq!(stage.text(&minus, "/"), "-1");
    let mixed = vec!["1 = 1 and 2 > 1 or 1"; 4_000].join(" or ");
    assert_eq!(stage.text(&mixed, "/"), "true");
}
