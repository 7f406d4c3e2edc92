//! The harness of the suites itself: a case that is turned round is counted wrong, and what it was before right.

use waymark_ask::workbook::markdown;
use waymark_tests::conformance::xlsform::{Case, model, ours, verdict};
use waymark_tests::conformance::{Outcome, Tally};

const FORM: &str = "
| survey |
| | type | name | label | relevant |
| | select_one towns | a | A | |
| | text | b | B | ${a} = 'x' |
| choices |
| | list_name | name | label |
| | towns | x | X |
| | towns | y | Y |
";

const XFORM: &str = r#"<h:html xmlns:h="urn:h"><h:head><model>
<instance><data id="data"><a/><b/><meta><instanceID/></meta></data></instance>
<instance id="towns"><root><item><name>x</name></item><item><name>y</name></item></root></instance>
<bind nodeset="/data/a" type="string"/>
<bind nodeset="/data/b" type="string" relevant=" /data/a  = 'x'"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()"/>
</model></h:head></h:html>"#;

fn case(form: &str, xform: &str) -> Case {
    Case {
        test: "a case".to_owned(),
        workbook: markdown(form),
        refused: false,
        xform: Some(xform.to_owned()),
    }
}

fn is_wrong(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Wrong(_))
}

#[test]
fn a_verdict_turned_round_is_wrong() {
    let mut case = case(FORM, XFORM);
    assert_eq!(verdict(&case), Outcome::Right, "{:?}", ours(&case).1);
    case.refused = true;
    assert!(is_wrong(&verdict(&case)));
    case.workbook = markdown(&FORM.replace("text", "txet"));
    assert_eq!(verdict(&case), Outcome::Right);
    case.refused = false;
    assert!(is_wrong(&verdict(&case)));
}

#[test]
fn a_model_that_differs_anywhere_is_wrong() {
    assert_eq!(model(&case(FORM, XFORM)), Some(Outcome::Right));
    for (from, to) in [
        ("= 'x'\"", "= 'y'\""),
        (" relevant=\" /data/a  = 'x'\"", ""),
        (
            "nodeset=\"/data/a\" type=\"string\"",
            "nodeset=\"/data/a\" type=\"int\"",
        ),
        ("<bind nodeset=\"/data/a\" type=\"string\"/>", ""),
        (
            "<item><name>x</name></item><item><name>y</name></item>",
            "<item><name>y</name></item><item><name>x</name></item>",
        ),
        (
            "id=\"towns\"",
            "id=\"towns\" src=\"jr://file-csv/towns.csv\"",
        ),
        (
            "<bind nodeset=\"/data/a\"",
            "<itext><translation lang=\"fr\"/></itext><bind nodeset=\"/data/a\"",
        ),
    ] {
        assert!(XFORM.contains(from), "{from}");
        let outcome = model(&case(FORM, &XFORM.replacen(from, to, 1)));
        assert!(
            outcome.as_ref().is_some_and(is_wrong),
            "{from}: {outcome:?}"
        );
    }
    let shorter = case(&FORM.replace("| | towns | y | Y |\n", ""), XFORM);
    assert!(model(&shorter).as_ref().is_some_and(is_wrong));
}

#[test]
fn only_a_problem_of_its_own_makes_a_case_unsupported() {
    let mut flat = case(FORM, &XFORM.replace("type=\"string\"", "type=\"int\""));
    assert!(model(&flat).as_ref().is_some_and(is_wrong));
    let settings = "| settings |\n| | flat |\n| | yes |\n";
    flat.workbook = markdown(&format!("{FORM}{settings}"));
    assert_eq!(model(&flat), Some(Outcome::Unsupported));
}

#[test]
fn a_suites_line_counts_each_case_once() {
    let mut tally = Tally::new("x");
    for outcome in [
        Outcome::Right,
        Outcome::Right,
        Outcome::Unsupported,
        Outcome::Wrong("w".to_owned()),
    ] {
        tally.count(outcome);
    }
    assert_eq!(
        tally.to_string(),
        "conformance x: 2 right, 1 unsupported, 1 wrong, of 4"
    );
}
