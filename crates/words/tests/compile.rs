//! What the build accepts of a Fluent file, what it refuses, and what it makes of a message.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

#[path = "../build/emit.rs"]
mod emit;
#[path = "../build/message.rs"]
mod message;
#[path = "../build/pseudo.rs"]
mod pseudo;

use message::{Kind, Piece, parse};
use std::collections::BTreeMap;

fn refused(text: &str, because: &str) {
    let error = parse(text).expect_err("should be refused");
    assert!(error.contains(because), "{error}");
}

#[test]
fn messages_keep_their_order_and_their_variables() {
    let messages = parse(
        "b = Day { $when } of { $count ->\n    [one] one\n   *[other] { $count }\n }\na = Hide\n",
    )
    .unwrap();
    let ids: Vec<_> = messages.iter().map(|m| m.id.as_str()).collect();
    assert_eq!(ids, ["b", "a"]);
    let variables: Vec<_> = messages[0]
        .variables()
        .into_iter()
        .map(|v| (v.name, v.kind))
        .collect();
    assert_eq!(
        variables,
        [
            ("when".to_owned(), Kind::Text),
            ("count".to_owned(), Kind::Number)
        ]
    );
}

#[test]
fn what_the_tablet_could_not_speak_is_refused_by_name() {
    refused("-brand = X\n", "`-brand`");
    refused("a = X\na = Y\n", "`a` is written twice");
    refused("a = X\n    .title = Y\n", "attributes");
    refused("a = { DATETIME($d) }\n", "only variables");
    refused("a = { $n ->\n    [lots] X\n   *[other] Y\n }\n", "[lots]");
    refused("= nothing\n", "not Fluent");
}

fn text_of(pieces: &[Piece]) -> String {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(name) => format!("${name}"),
        Piece::Choice { arms, .. } => arms.iter().map(|arm| text_of(&arm.pieces)).collect(),
    };
    pieces.iter().map(text).collect()
}

#[test]
fn languages_nobody_speaks_say_the_same_longer_or_the_other_way() {
    let messages = parse("a = Ten women of { $area }\n").unwrap();
    let long = text_of(&pseudo::long(&messages[0]).pieces);
    assert_eq!(long, "[Téñ wöméñ öf $area one t]");
    let mirrored = text_of(&pseudo::mirrored(&messages[0]).pieces);
    assert_eq!(mirrored, "\u{202e}Ten women of \u{202c}$area");
    assert_eq!([pseudo::LONG, pseudo::MIRRORED], ["en-XA", "ar-XB"]);
}

#[test]
fn a_choice_becomes_a_condition_and_text_stays_text() {
    let messages = parse("days = { $count ->\n    [0] today\n    [one] { $count } day\n   *[other] { $count } days\n }\n").unwrap();
    let rooms = BTreeMap::from([(
        "console".to_owned(),
        BTreeMap::from([("en".to_owned(), messages)]),
    )]);
    let code = emit::all(&["en".to_owned()], &rooms, "en");
    for expected in [
        "pub mod console",
        "fn days(locale: Locale, count: u64)",
        "count == 0",
        "Category::One",
        "s.text(\" days\")",
    ] {
        assert!(code.contains(expected), "{expected} not in {code}");
    }
}
