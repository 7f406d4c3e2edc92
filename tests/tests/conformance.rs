//! How well forms of others are understood, in one line a suite.

use waymark_tests::conformance::{folder, read, real_forms, scenario};

#[test]
fn scenarios_end_as_in_odk_web_forms() {
    if let Some(cases) = read("forms/scenario-traces.jsonl") {
        println!("{}", scenario::run(&cases));
    }
}

#[test]
fn real_forms_behave_as_in_odk_web_forms() {
    if let (Some(walks), Some(folder)) = (read("forms/real-form-walks.jsonl"), folder()) {
        println!("{}", real_forms::run(&walks, &folder.join("forms/xform")));
    }
}
