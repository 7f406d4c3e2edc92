//! Forms checked and converted by the program.

use crate::desk;

use std::path::PathBuf;

use desk::{scratch, waymark};

const GOOD: &str = "type,name,label\ninteger,visits,How often?\nnote,thanks,Thank you\n";
const WRONG: &str = "type,name,label\nintegr,visits,How often?\ntext,a b,A\n";

fn file(test: &str, name: &str, text: &str) -> (PathBuf, String) {
    let folder = scratch(&format!("form-{test}"));
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    let named = path.display().to_string();
    (folder, named)
}

#[test]
fn a_good_form_is_fine() {
    let (_, file) = file("good", "good.csv", GOOD);
    let ran = waymark(&format!("form check {file}"));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let counts = "2 questions, languages: 1; to mend: 0, to know: 0";
    assert_eq!(ran.line(0), format!("{file}: {counts}"));
}

#[test]
fn problems_are_named_by_their_cells_with_a_fix() {
    let (_, file) = file("wrong", "wrong.csv", WRONG);
    let ran = waymark(&format!("form check {file}"));
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(ran.said.contains("survey!A2: mend: "), "{}", ran.said);
    assert!(
        ran.said.contains("(fix: write \"integer\" in survey!A2)"),
        "{}",
        ran.said
    );
    assert!(ran.said.contains("survey!B3: mend: "), "{}", ran.said);
    assert!(
        ran.line(0).ends_with("to mend: 2, to know: 2"),
        "{}",
        ran.line(0)
    );
}

#[test]
fn json_is_one_object_whatever_comes() {
    let (folder, wrong) = file("json", "wrong.csv", WRONG);
    let ran = waymark(&format!("form check {wrong} --json"));
    assert_eq!(ran.code, 1);
    let cell =
        "\"sheet\":\"survey\",\"row\":2,\"column\":1,\"cell\":\"A2\",\"code\":\"type-unknown\"";
    assert!(ran.said.contains(cell), "{}", ran.said);
    assert!(
        ran.said.contains("\"refusals\":2,\"notices\":2"),
        "{}",
        ran.said
    );
    let pdf = folder.join("form.xlsx");
    std::fs::write(&pdf, "%PDF-1.7").unwrap();
    let ran = waymark(&format!("form check {} --json", pdf.display()));
    assert_eq!(ran.code, 2);
    assert!(ran.said.contains("\"read\":false"), "{}", ran.said);
    assert_eq!(ran.said.trim_end().lines().count(), 1);
}

#[test]
fn what_cannot_be_read_is_2_and_says_what_it_is() {
    let (folder, pdf) = file("unread", "form.xlsx", "%PDF-1.7");
    let ran = waymark(&format!("form check {pdf}"));
    assert_eq!(ran.code, 2);
    assert!(ran.said.contains("This file is a PDF."), "{}", ran.said);
    let missing = folder.join("no.xlsx");
    assert_eq!(
        waymark(&format!("form check {}", missing.display())).code,
        2
    );
    assert_eq!(waymark("form check").code, 2);
}

#[test]
fn a_form_goes_through_both_kinds_of_file() {
    let (folder, file) = file("convert", "good.csv", GOOD);
    let (workbook, tables) = (folder.join("out.xlsx"), folder.join("tables"));
    let ran = waymark(&format!(
        "form convert {file} --to xlsx -o {}",
        workbook.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let ran = waymark(&format!(
        "form convert {} --to tables -o {}",
        workbook.display(),
        tables.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let survey = std::fs::read_to_string(tables.join("survey.csv")).unwrap();
    assert_eq!(survey, GOOD);
    let ran = waymark(&format!("form check {}", tables.display()));
    assert!(
        ran.line(0)
            .ends_with("2 questions, languages: 1; to mend: 0, to know: 0")
    );
    let ran = waymark(&format!(
        "form convert {file} --to paper -o {}",
        workbook.display()
    ));
    assert_eq!(ran.code, 2);
    assert!(
        ran.said.contains("--to must be xlsx or tables or site"),
        "{}",
        ran.said
    );
}

#[test]
fn a_compiled_form_is_written_and_a_walk_through_it_is_compared() {
    let (folder, file) = file("walk", "good.csv", GOOD);
    let site = folder.join("site");
    let ran = waymark(&format!(
        "form convert {file} --to site -o {}",
        site.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let bytes = std::fs::read(&site).unwrap();
    assert!(waymark_ask::site::read(&bytes).is_ok());
    let walk = folder.join("walk.jsonl");
    for (expected, code) in [("3", 0), ("4", 1)] {
        let line = format!(
            "{{\"op\":\"answer\",\"ref\":\"/data/visits\",\"value\":\"3\",\"changed\":[{{\"ref\":\"/data/visits\",\"v\":\"{expected}\"}}]}}"
        );
        std::fs::write(&walk, line).unwrap();
        let ran = waymark(&format!(
            "form replay --form {file} --walk {}",
            walk.display()
        ));
        assert_eq!(ran.code, code, "{}", ran.said);
    }
}

const TOWNS: &str =
    "type,name,label\nselect_one_from_file towns.csv,town,Where?\ncalculate,area,\n";
const AREA: &str = "type,name,label,calculation\nselect_one_from_file towns.csv,town,Where?,\n\
    calculate,area,,\"instance('towns')/root/item[name=${town}]/area\"\n";
const WALK: &str = "{\"op\": \"answer\", \"ref\": \"/data/town\", \"value\": \"b\"}\n";

/// What a walk over the form with the calculation says, with these lists put beside it.
fn walked(test: &str, lists: &[(&str, &str)]) -> desk::Ran {
    let (folder, form) = file(test, "towns-asked.csv", AREA);
    for (name, text) in lists {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let walk = folder.join("walk.jsonl");
    std::fs::write(&walk, WALK).unwrap();
    waymark(&format!(
        "form replay --form {form} --walk {}",
        walk.display()
    ))
}

#[test]
fn a_list_beside_a_form_or_in_its_media_folder_is_read() {
    let rows = "name,label,area\na,A,north\nb,B,south\n";
    for place in ["towns.csv", "towns-asked-media/towns.csv"] {
        let ran = walked(&format!("list-{}", place.len()), &[(place, rows)]);
        assert!(ran.said.contains("south"), "{}", ran.said);
    }
    let ran = walked("no-list", &[("other.csv", rows)]);
    assert!(!ran.said.contains("south"), "{}", ran.said);
}

#[test]
fn a_list_that_cannot_be_read_is_named_with_what_is_wrong() {
    let (folder, form) = file("bad-list", "towns-asked.csv", TOWNS);
    std::fs::write(folder.join("towns.csv"), "name,label\na,\"A\n").unwrap();
    let ran = waymark(&format!("form check {form}"));
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(ran.said.contains("towns.csv"), "{}", ran.said);
}

#[test]
fn a_list_beside_a_form_stays_in_its_own_file() {
    let (folder, form) = file("list-stays", "towns-asked.csv", TOWNS);
    let written = |to: &str| {
        let out = folder.join(to);
        waymark(&format!(
            "form convert {form} --to tables -o {}",
            out.display()
        ));
        std::fs::read_to_string(out.join("survey.csv")).unwrap()
    };
    let without = written("without");
    std::fs::write(folder.join("towns.csv"), "name,label\na,A\n").unwrap();
    assert_eq!(written("with"), without);
    assert!(without.contains("towns.csv"), "{without}");
}
