//! Nothing panics and nothing runs for long, whatever is given.

use crate::stage;

use proptest::prelude::*;
use stage::Stage;
use waymark_ask::xpath::{Expression, Kind, Scope};

/// Words an expression may be made of, good and bad.
const WORDS: &[&str] = &[
    "/",
    "//",
    "data",
    "rep",
    "age",
    "*",
    ".",
    "..",
    "@",
    "id",
    "[",
    "]",
    "(",
    ")",
    ",",
    "|",
    "+",
    "-",
    "=",
    "!=",
    "<",
    ">=",
    "and",
    "or",
    "div",
    "mod",
    "1",
    "2.5",
    "-1",
    "'a'",
    "'2020-01-31'",
    "''",
    "9999999999",
    "node()",
    "text()",
    "::",
    "child",
    "ancestor",
    "preceding",
    "self",
    "count(",
    "if(",
    "selected(",
    "substr(",
    "round(",
    "date(",
    "format-date(",
    "concat(",
    "pow(",
    "position(",
    "current()",
    "instance('towns')",
    "last()",
    "today()",
    "randomize(",
    "uuid(",
    "regex(",
    "'(a+)+'",
    "indexed-repeat(",
    "jr:itext(",
    "digest(",
    "é",
    "\"",
    "$",
    "1 div 0",
];

/// Everything that can be called, with a few arguments of each kind.
const CALLS: &[&str] = &[
    "abs",
    "acos",
    "area",
    "asin",
    "atan",
    "atan2",
    "base64-decode",
    "boolean",
    "boolean-from-string",
    "ceiling",
    "checklist",
    "coalesce",
    "concat",
    "contains",
    "cos",
    "count",
    "count-non-empty",
    "count-selected",
    "current",
    "date",
    "date-time",
    "decimal-date-time",
    "decimal-time",
    "digest",
    "distance",
    "ends-with",
    "exp",
    "exp10",
    "false",
    "floor",
    "format-date",
    "format-date-time",
    "id",
    "if",
    "indexed-repeat",
    "instance",
    "int",
    "jr:choice-name",
    "jr:itext",
    "join",
    "lang",
    "last",
    "local-name",
    "log",
    "log10",
    "max",
    "min",
    "name",
    "namespace-uri",
    "normalize-space",
    "not",
    "now",
    "number",
    "once",
    "pi",
    "position",
    "pow",
    "pulldata",
    "random",
    "randomize",
    "regex",
    "round",
    "selected",
    "selected-at",
    "sin",
    "sqrt",
    "starts-with",
    "string",
    "string-length",
    "substr",
    "substring",
    "substring-after",
    "substring-before",
    "sum",
    "tan",
    "today",
    "translate",
    "true",
    "uuid",
    "weighted-checklist",
];

const GIVEN: &[&str] = &[
    "''",
    "'a b'",
    "'2020-02-29'",
    "'é'",
    "0",
    "-1",
    "2.5",
    "1 div 0",
    "-1 div 0",
    "0 div 0",
    "1e9",
    "99999999999999999999",
    "true()",
    "/data/rep",
    "/data/none",
    "/data/langs",
    ".",
    "//*",
    "today()",
    "'[z-'",
    "'MD5'",
    "'0 0;1 1;2'",
];

fn work(stage: &Stage, text: &str) {
    if let Ok(expression) = Expression::parse(text) {
        let shape = waymark_ask::xml::read(stage::PRIMARY).unwrap().tree;
        for at in ["/", "data/age", "data/rep:2/n"] {
            let node = stage.at(at);
            let value = expression.evaluate(stage, Scope::of(node));
            if let Ok(value) = value {
                let _ = (value.text(stage), value.number(stage), value.truth());
            }
            let _ = expression.references(&shape, node.node);
        }
        let _ = (expression.calls(), expression.is_volatile());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_panics(text in ".{0,60}") {
        work(&Stage::new(), &text);
    }

    #[test]
    fn no_row_of_words_panics(words in prop::collection::vec(prop::sample::select(WORDS), 0..25)) {
        work(&Stage::new(), &words.concat());
        work(&Stage::new(), &words.join(" "));
    }
}

#[test]
fn no_function_panics_with_any_arguments() {
    let stage = Stage::new();
    let (mut read, mut refused) = (0, 0);
    for name in CALLS {
        let mut known = false;
        for first in GIVEN {
            for second in GIVEN {
                for text in [
                    format!("{name}()"),
                    format!("{name}({first})"),
                    format!("{name}({first}, {second})"),
                    format!("{name}({first}, {second}, {first})"),
                    format!("{name}({second}, {first}, {first}, {second})"),
                ] {
                    match Expression::parse(&text) {
                        Ok(expression) => {
                            known = true;
                            read += 1;
                            let value =
                                expression.evaluate(&stage, Scope::of(stage.at("data/age")));
                            match value {
                                Ok(value) => drop((value.text(&stage), value.number(&stage))),
                                Err(fault) => {
                                    refused += 1;
                                    assert!(!fault.sentence.is_empty());
                                }
                            }
                        }
                        Err(fault) => assert_ne!(fault.kind, Kind::Unknown, "{text}"),
                    }
                }
            }
        }
        assert!(known, "{name} was never called");
    }
    assert!(read > 1000 && refused > 100, "{read} {refused}");
}

#[test]
fn work_is_bounded() {
    let many = format!("<data>{}</data>", "<a><b>1</b></a>".repeat(3000));
    let stage = Stage::of(&many);
    for greedy in [
        "string-length(join(join(join('a', //*), //*), //*))",
        "count(//*/preceding::*)",
    ] {
        let fault = stage.try_value(greedy, "/").unwrap_err();
        assert_eq!(fault.kind, Kind::Limit, "{greedy}");
    }
    assert_eq!(stage.text("count(//b[. = 1])", "/"), "3000");
    assert_eq!(
        stage.text("regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$')", "/"),
        "false"
    );
    let huge = "regex('a', '((a{100}){100}){100}')";
    assert!(stage.try_value(huge, "/").is_err());
}
