//! Suites of cases from outside: one line each, `conformance NAME: R right, U unsupported, W wrong, of N`.

use waymark_tests::conformance::{self, SKIPPED, Tally, xlsform};

/// Prints a suite, and holds it to a share that must be right and one that may be wrong, in per cent.
fn hold(tally: &Tally, right: f64, wrong: f64) {
    tally.print();
    assert!(tally.all() > 0, "{}: no case was read", tally.name);
    assert!(tally.share(tally.right) >= right, "{tally}");
    assert!(tally.share(tally.wrong.len()) <= wrong, "{tally}");
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
