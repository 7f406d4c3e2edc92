//! Suites of cases from outside: one line each, `conformance NAME: R right, U unsupported, W wrong,
//! of N`.

use waymark_tests::conformance::{self, SKIPPED, Tally, real_forms, scenario, xlsform, xpath};

/// Prints a suite, and holds it to a share that must be right and one that may be wrong, in per
/// cent.
fn hold(tally: &Tally, right: f64, wrong: f64) {
    tally.print();
    assert!(tally.all() > 0, "{}: no case was read", tally.name);
    assert!(tally.share(tally.right) >= right, "{tally}");
    assert!(tally.share(tally.wrong.len()) <= wrong, "{tally}");
}

fn evaluations(name: &str, prefix: &str, right: f64) {
    match conformance::data("expressions/xpath-cases.jsonl") {
        Some(file) => hold(&xpath::suite(name, &file, prefix), right, 2.0),
        None => println!("{SKIPPED}"),
    }
}

#[test]
fn xpath_xforms() {
    evaluations("xpath-xforms", "test/xforms/", 97.0);
}

#[test]
fn xpath_native() {
    evaluations("xpath-native", "test/native/", 95.0);
}

#[test]
fn scenarios_of_web_forms() {
    match conformance::data("forms/scenario-traces.jsonl") {
        Some(file) => hold(&scenario::suite(&file), 97.0, 2.0),
        None => println!("{SKIPPED}"),
    }
}

#[test]
fn walks_over_real_forms() {
    match (
        conformance::data("forms/real-form-walks.jsonl"),
        conformance::data("forms/xform"),
    ) {
        (Some(walks), Some(forms)) => hold(&real_forms::suite(&walks, &forms), 99.0, 1.0),
        _ => println!("{SKIPPED}"),
    }
}

const FORMS: &str = "forms/xlsform-cases.json";

#[test]
fn xlsform_verdict() {
    match conformance::data(FORMS) {
        Some(file) => hold(&xlsform::verdicts(&file), 95.0, 2.0),
        None => println!("{SKIPPED}"),
    }
}

#[test]
fn xlsform_model() {
    match conformance::data(FORMS) {
        Some(file) => hold(&xlsform::models(&file), 92.0, 2.0),
        None => println!("{SKIPPED}"),
    }
}
