//! Forms that are read, written and read again are the same forms.

use crate::common;

use waymark_ask::definition::{Definition, Weight};
use waymark_ask::workbook::{self, Workbook, markdown};
use waymark_ask::workbook_write::{differences, write};
use waymark_workbook::write::{tables, xlsx};
use waymark_workbook::{read, read_folder};

/// What differs after a form went through both kinds of file.
fn lost(definition: &Definition) -> Vec<String> {
    let (written, problems) = write(definition);
    let mut lost: Vec<String> = problems.iter().map(|it| it.sentence.clone()).collect();
    let again = read(&xlsx(&written.sheets), "other").unwrap().definition;
    lost.extend(differences(definition, &again));
    let again = read_folder(tables(&written.sheets), "other")
        .unwrap()
        .definition;
    lost.extend(differences(definition, &again));
    lost.dedup();
    lost
}

#[test]
fn every_real_form_stays_the_same() {
    let mut same = 0;
    let files = common::workbooks();
    for (name, bytes) in &files {
        let form = read(bytes, name).unwrap();
        let lost = lost(&form.definition);
        let refused = form.problems.iter().any(|it| it.weight == Weight::Refusal);
        same += usize::from(lost.is_empty());
        if !lost.is_empty() {
            println!("{name} (refused: {refused}): {} differences", lost.len());
            lost.iter().take(8).for_each(|it| println!("    {it}"));
        }
    }
    println!(
        "round trip of real forms: {same} of {} the same",
        files.len()
    );
    assert_eq!(same, files.len());
}

#[test]
fn every_real_xform_becomes_the_same_sheets() {
    let Some(forms) = common::forms() else {
        return;
    };
    let (mut same, mut all) = (0, 0);
    for entry in std::fs::read_dir(forms.join("xform")).unwrap() {
        let path = entry.unwrap().path();
        let form = read(&std::fs::read(&path).unwrap(), "form").unwrap();
        let lost = lost(&form.definition);
        all += 1;
        same += usize::from(lost.is_empty());
        lost.iter()
            .take(4)
            .for_each(|it| println!("{}: {it}", path.display()));
    }
    println!("real XForms as sheets: {same} of {all} the same");
    assert_eq!(same, all);
}

#[test]
fn our_own_survey_stays_the_same() {
    let form = read_folder(common::surveys(), "service-feedback").unwrap();
    assert_eq!(lost(&form.definition), Vec::<String>::new());
}

#[test]
fn every_case_of_the_reference_stays_the_same() {
    let Some(forms) = common::forms() else {
        return;
    };
    let text = std::fs::read_to_string(forms.join("xlsform-cases.json")).unwrap();
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let (mut same, mut all, mut told) = (0, 0, 0);
    for case in cases.as_array().unwrap() {
        if case["ok"] != true {
            continue;
        }
        let name = case["test"].as_str().unwrap();
        // Cases without tables are of other files.
        let Some(Ok(tables)) = case["md"].as_str().map(markdown) else {
            continue;
        };
        let (definition, problems) = workbook::read(&Workbook {
            stem: "test_id".to_owned(),
            root: "test_name".to_owned(),
            ..tables
        });
        // What is refused need not be sayable.
        if problems.iter().any(|it| it.weight == Weight::Refusal) {
            continue;
        }
        // What is saved to entities is not kept, and the writer says so.
        if problems.iter().any(|it| it.code == "entities") {
            assert!(
                write(&definition).1.iter().any(|it| it.code == "save-to"),
                "{name}"
            );
            told += 1;
            continue;
        }
        all += 1;
        let lost = lost(&definition);
        same += usize::from(lost.is_empty());
        if !lost.is_empty() {
            println!("{name}:");
            lost.iter().take(4).for_each(|it| println!("    {it}"));
        }
    }
    println!("round trip of cases: {same} of {all} the same; {told} with entities, told");
    assert_eq!(same, all);
}
