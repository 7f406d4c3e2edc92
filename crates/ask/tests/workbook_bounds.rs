//! Whatever stands in the cells, reading ends without a panic, and in bounds.

use crate::workbooks;

use proptest::prelude::*;
use waymark_ask::workbook::{MAX_DEPTH, MAX_PROBLEMS, Workbook, markdown, read};
use waymark_ask::xlsform::Sheet;
use workbooks::{refused, survey};

/// Pieces that mean something to the reader, put together anyhow.
const PIECES: &[&str] = &[
    "select_one",
    "select_multiple",
    " towns",
    " or_other",
    "begin_",
    "end_",
    "repeat",
    "group",
    "text",
    "calculate",
    "range",
    "rank",
    "audit",
    "geopoint",
    "${",
    "}",
    "a",
    "last-saved#",
    "instance('x')/root",
    "/item[",
    "]",
    "indexed-repeat(",
    ",",
    ")",
    "pulldata('",
    "'",
    "search(",
    "::",
    ":",
    "jr:count",
    "label",
    "name",
    "type",
    "media",
    "bind",
    "start=",
    "0.1",
    "-",
    "é",
    "\u{1F600}",
    " ",
    "|",
    "\\",
    "=",
    ".csv",
    "meta",
    "yes",
    "#",
    "list_name",
    "survey",
    "save_to",
    "1e999",
    "99999999999999999999",
];

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(prop::sample::select(PIECES), 0..6)
            .prop_map(|pieces| pieces.concat()),
        prop::sample::select(vec![
            "text",
            "begin_group",
            "end_group",
            "begin_repeat",
            "end_repeat",
            "select_one l",
            "a",
            "b",
            "${a}",
            "range",
            "begin loop over l",
            "end loop",
            "l",
            "",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn sheet(name: &'static str, headings: Vec<&'static str>) -> impl Strategy<Value = Sheet> {
    let width = headings.len();
    let own = prop::collection::vec(cell(), width);
    let headings = headings.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let head = prop_oneof![4 => Just(headings), 1 => own];
    let rows = prop::collection::vec(prop::collection::vec(cell(), 0..=width + 1), 0..12);
    (head, rows).prop_map(move |(head, rows)| Sheet {
        name: name.to_owned(),
        rows: std::iter::once(head).chain(rows).collect(),
    })
}

fn workbook() -> impl Strategy<Value = Workbook> {
    let survey = vec![
        "type",
        "name",
        "label",
        "label::fr",
        "relevant",
        "default",
        "parameters",
        "choice_filter",
        "trigger",
        "repeat_count",
        "appearance",
        "save_to",
        "image",
        "hint",
        "guidance_hint",
        "constraint_message",
    ];
    let sheets = (
        sheet("survey", survey),
        sheet(
            "choices",
            vec!["list_name", "name", "label", "label::fr", "image", "x"],
        ),
        sheet(
            "settings",
            vec![
                "form_id",
                "name",
                "instance_name",
                "default_language",
                "style",
            ],
        ),
        sheet(
            "entities",
            vec!["list_name", "label", "entity_id", "create_if", "update_if"],
        ),
        sheet("external_choices", vec!["list_name", "name"]),
    );
    sheets.prop_map(|(a, b, c, d, e)| Workbook::of(vec![a, b, c, d, e]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_workbook_is_read(workbook in workbook()) {
        let (_, problems) = read(&workbook);
        prop_assert!(problems.len() <= 2 * MAX_PROBLEMS);
    }

    #[test]
    fn any_text_is_tables_or_refused(text in any::<String>(), pieces in prop::collection::vec(cell(), 0..40)) {
        for text in [text, pieces.join("|")] {
            if let Ok(workbook) = markdown(&text) {
                let _ = read(&workbook);
            }
        }
    }
}

#[test]
fn groups_are_nested_so_deep_and_no_deeper() {
    for (depth, expected) in [(MAX_DEPTH, 0), (MAX_DEPTH + 1, 1), (5_000, 1)] {
        let begins = (0..depth).map(|at| format!("begin_repeat~r{at}~R"));
        let ends = (0..depth).map(|_| "end_repeat~~".to_owned());
        let rows: Vec<String> = begins.chain(["text~a~A".to_owned()]).chain(ends).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let (_, problems) = survey("type~name~label", &rows);
        assert_eq!(
            refused(&problems).len().min(1),
            expected,
            "{depth}: {:?}",
            refused(&problems).first()
        );
    }
}

#[test]
fn a_list_of_problems_ends() {
    let rows: Vec<String> = (0..6_000).map(|at| format!("whatever~q{at}~A")).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let (_, problems) = survey("type~name~label", &rows);
    assert!(problems.len() <= 2 * MAX_PROBLEMS, "{}", problems.len());
    assert!(!refused(&problems).is_empty());
}

#[test]
fn a_sheet_of_another_kind_does_not_fill_the_memory() {
    let wide = format!("| survey |\n| {}|\n", "| a ".repeat(10_000));
    assert_eq!(markdown(&wide).unwrap_err().code, "too-large");
    let narrow = "| survey |\n| | type | name | label |\n| | text | a | A |\n";
    assert!(markdown(narrow).is_ok());
    assert_eq!(markdown("no table at all").unwrap_err().code, "no-table");
}
