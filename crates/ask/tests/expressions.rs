//! Expressions mean what XPath 1.0 and XLSForm say, and nothing that is written can break them.

use proptest::prelude::*;
use waymark_ask::QuestionId;
use waymark_ask::expression::{
    Expression, Function, Place, Sight, Step, Text, Value, Wrong, compile,
};

/// Answers: a = "", b = "red", c = "red blue", d = "5", e = "0".
const ANSWERS: [&str; 5] = ["", "red", "red blue", "5", "0"];

fn find(name: &str) -> Option<QuestionId> {
    ["a", "b", "c", "d", "e"]
        .iter()
        .position(|known| *known == name)
        .map(|at| QuestionId::new(at as u16))
}

fn worked_out(expression: &Expression) -> Value {
    let answer = |id: QuestionId| Text::new(ANSWERS.get(id.index()).unwrap_or(&"").to_string());
    expression.evaluate(&Sight {
        answer: &answer,
        itself: "me",
        choice: "red",
    })
}

fn check(source: &str, expected: &str) {
    let expression = compile(source, Place::ChoiceFilter, &find)
        .unwrap_or_else(|fault| panic!("{source}: {fault}"));
    assert_eq!(
        worked_out(&expression).to_text().as_str(),
        expected,
        "{source}"
    );
}

fn check_wrong(source: &str, at: usize, wrong: Wrong) {
    let fault = compile(source, Place::Relevant, &find).expect_err(source);
    assert_eq!((fault.at, &fault.wrong), (at, &wrong), "{source}: {fault}");
}

#[test]
fn literals_and_references() {
    check("'text'", "text");
    check("\"it's\"", "it's");
    check("3", "3");
    check("2.50", "2.5");
    check(".5", "0.5");
    check("-4", "-4");
    check("--4", "4");
    check("${b}", "red");
    check("${ b }", "red");
    check("name", "red");
}

#[test]
fn comparison_coerces_as_xpath_does() {
    check("${b} = 'red'", "true");
    check("${d} = 5", "true");
    check("${d} = 5.0", "true");
    check("${d} = '5.0'", "false");
    check("${a} = 0", "false");
    check("${a} != 0", "true");
    check("${a} = ''", "true");
    check("'x' < 1", "false");
    check("'x' >= 1", "false");
    check("'10' > '9'", "true");
    check("true() = 'anything'", "true");
    check("true() = ''", "false");
    check("true() > false()", "true");
    check("1 <= 1", "true");
    check("0 = -0", "true");
    check("'x' + 1", "NaN");
    check("'x' + 1 = 'x' + 1", "false");
    check("1 = 1 = 1", "true");
    check("3 > 2 > 1", "false");
}

#[test]
fn precedence_is_or_and_equality_order_sum() {
    check("true() or true() and false()", "true");
    check("(true() or true()) and false()", "false");
    check("1 + 2 - 3 - 4", "-4");
    check("1 + 1 = 2 and 3 - 1 < 3", "true");
    check("1 = 1 > 0", "true");
    check("not(1 = 2) and 2 - -1 = 3", "true");
    check("${b}='red'and${d}>4", "true");
}

#[test]
fn truth_of_text_and_number() {
    check("not('')", "true");
    check("not('false')", "false");
    check("not(0)", "true");
    check("not('x' + 1)", "true");
    check("not(${e})", "false");
}

#[test]
fn functions() {
    check("selected(${c}, 'blue')", "true");
    check("selected(${c}, 'blu')", "false");
    check("selected(${c}, ' blue ')", "true");
    check("selected(${a}, '')", "false");
    check("selected(${c}, name)", "true");
    check("count-selected(${c})", "2");
    check("count-selected(${a})", "0");
    check("if(${a} = '', 'none', 'some')", "none");
    check("if('', 1, 2)", "2");
    check("concat()", "");
    check("concat(${b}, 1 + 1, true(), '')", "red2true");
    check("coalesce(${a}, ${b})", "red");
    check("coalesce('', '')", "");
    check("string-length(${b})", "3");
    check("string-length('\u{e9}\u{e9}')", "2");
    check("count-selected ( ${c} ) + 1", "3");
}

#[test]
fn the_own_answer_is_seen_only_by_a_constraint() {
    let own = compile(". = 'me'", Place::Constraint, &find).unwrap();
    assert!(worked_out(&own).to_truth());
    check_wrong(". = 'me'", 1, Wrong::Itself);
}

#[test]
fn what_is_wrong_is_said_where_it_is() {
    check_wrong("", 1, Wrong::Incomplete);
    check_wrong("1 +", 4, Wrong::Incomplete);
    check_wrong("(1", 3, Wrong::Incomplete);
    check_wrong("1 2", 3, Wrong::Unexpected("2".into()));
    check_wrong("1 = 'x", 5, Wrong::OpenQuote);
    check_wrong("${x} = 1", 1, Wrong::UnknownName("x".into()));
    check_wrong("${b = 1", 1, Wrong::BadReference);
    check_wrong("$b", 1, Wrong::BadReference);
    check_wrong("today()", 1, Wrong::UnknownFunction("today".into()));
    check_wrong("not()", 1, Wrong::Arguments(Function::Not));
    check_wrong("selected(${b})", 1, Wrong::Arguments(Function::Selected));
    check_wrong("name = 'x'", 1, Wrong::BareWord("name".into()));
    check_wrong("${b} = red", 8, Wrong::BareWord("red".into()));
    check_wrong("${b} = \u{2018}red\u{2019}", 8, Wrong::CurlyQuote);
    check_wrong("2 * 3", 3, Wrong::Sign('*'));
    check_wrong("1.2.3", 1, Wrong::Unexpected("1.2.3".into()));
    check_wrong("and", 1, Wrong::BareWord("and".into()));
}

#[test]
fn hostile_expressions_are_refused_not_run() {
    check_wrong(&"(".repeat(4000), 49, Wrong::TooDeep);
    check_wrong(&"not(".repeat(1000), 193, Wrong::TooDeep);
    check_wrong(&"1".repeat(9000), 1, Wrong::TooLong);
    check_wrong(&format!("1{}", "+1".repeat(2000)), 1, Wrong::TooLong);
    check_wrong(&format!("{}1", "-".repeat(5000)), 1, Wrong::TooLong);
    check_wrong(
        &format!("concat({}1)", "1,".repeat(300)),
        1,
        Wrong::Arguments(Function::Concat),
    );
}

#[test]
fn a_text_that_grows_is_cut() {
    let long = Step::Text("\u{e9}".repeat(1500));
    let steps = vec![long.clone(), long, Step::Call(Function::Concat, 2)];
    let text = worked_out(&Expression::from_steps(steps).unwrap()).to_text();
    assert!(text.len() <= 4096 && text.len() > 4000);
}

#[test]
fn steps_that_do_not_come_to_one_value_are_no_expression() {
    let one = || Step::Number(1.0);
    assert!(Expression::from_steps(vec![one(), one(), Step::Plus]).is_some());
    for steps in [
        vec![],
        vec![Step::Plus],
        vec![one(), one()],
        vec![one(), Step::And],
        vec![one(), Step::Call(Function::Selected, 1)],
        vec![one(), Step::Call(Function::True, 1)],
        vec![one(); 2000],
    ] {
        assert!(Expression::from_steps(steps).is_none());
    }
}

#[test]
fn a_value_prints_nothing() {
    assert_eq!(format!("{:?}", Value::text("canary")), "Value(..)");
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "${a}",
        "${b}",
        "${c}",
        "${zz}",
        "name",
        ".",
        "'x'",
        "\"",
        "'",
        "1",
        "0.5",
        "=",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "and",
        "or",
        "+",
        "-",
        "(",
        ")",
        ",",
        "selected(",
        "count-selected(",
        "not(",
        "if(",
        "concat(",
        "coalesce(",
        "string-length(",
        "true()",
        "false()",
        " ",
        "\u{201c}",
        "div",
        "*",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(source in "\\PC{0,60}") {
        for place in [Place::Relevant, Place::ChoiceFilter, Place::Constraint] {
            if let Ok(expression) = compile(&source, place, &find) {
                let _ = worked_out(&expression).to_text();
            }
        }
    }

    #[test]
    fn no_row_of_pieces_makes_it_panic(source in pieces()) {
        if let Ok(expression) = compile(&source, Place::ChoiceFilter, &find) {
            let value = worked_out(&expression);
            prop_assert_eq!(value.to_truth(), value.to_truth());
        }
    }

    #[test]
    fn sums_of_whole_numbers_are_right(numbers in prop::collection::vec(-1000_i32..1000, 1..20)) {
        let source: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let sum: i32 = numbers.iter().sum();
        check(&source.join(" + "), &sum.to_string());
    }
}
