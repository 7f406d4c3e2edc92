//! What a form is refused for, and where: each beside a form of the same kind that is taken.

use crate::workbooks;

use workbooks::{noticed, refused, survey, tables};

/// Rows that are taken, and rows that are refused for this.
fn check(columns: &str, taken: &[&str], wrong: &[&str], code: &str) {
    let (_, problems) = survey(columns, taken);
    assert_eq!(refused(&problems), Vec::<String>::new(), "{taken:?}");
    let (_, problems) = survey(columns, wrong);
    assert_eq!(refused(&problems), [code], "{wrong:?}");
}

#[test]
fn rows_have_a_type_and_a_name() {
    let columns = "type~name~label";
    check(columns, &["text~a~A"], &["~a~A"], "no-type survey!2");
    check(columns, &["text~a~A"], &["text~~A"], "no-name survey!2");
    check(columns, &["note~~A"], &["text~a~"], "no-label survey!B2");
    check(
        columns,
        &["text~a~A"],
        &["txet~a~A"],
        "type-unknown survey!A2",
    );
    check(
        columns,
        &["text~é~A"],
        &["text~1a~A"],
        "name-not-allowed survey!B2",
    );
    check(
        columns,
        &["text~a~A", "text~b~B"],
        &["text~a~A", "text~a~B"],
        "name-twice survey!B3",
    );
    check(
        columns,
        &["text~data~A"],
        &["text~meta~A"],
        "name-kept survey!B2",
    );
}

#[test]
fn groups_end_where_they_began() {
    let columns = "type~name~label";
    let group = ["begin_group~g~G", "text~a~A", "end group~~"];
    check(
        columns,
        &group,
        &["begin_group~g~G", "text~a~A"],
        "begin-without-end survey!A2",
    );
    check(
        columns,
        &group,
        &["text~a~A", "end_group~~"],
        "end-without-begin survey!A3",
    );
    let one = ["begin_repeat~r~R", "text~a~A", "end_repeat~~"];
    check(
        columns,
        &one,
        &["begin_repeat~data~R", "text~a~A", "end_repeat~~"],
        "repeat-named-like-form survey!B2",
    );
    let apart = ["begin_group~g~G", "text~a~A", "end_group~~", "text~b~B"];
    let crossed = [
        "begin_group~g~G",
        "begin_repeat~r~R",
        "text~a~A",
        "end_group~~",
        "end_repeat~~",
        "end_group~~",
    ];
    check(columns, &apart, &crossed, "end-without-begin survey!A5");
}

#[test]
fn choices_come_from_a_list_that_is_there() {
    let columns = "type~name~label~parameters";
    let one = ["select_one towns~a~A~"];
    check(
        columns,
        &one,
        &["select_one cities~a~A~"],
        "list-unknown survey!A2",
    );
    check(
        columns,
        &one,
        &["select_one~a~A~"],
        "list-missing survey!A2",
    );
    check(
        columns,
        &one,
        &["select_multiple other_towns~a~A~"],
        "choice-with-space choices!B4",
    );
    check(
        columns,
        &["select_one_from_file x.csv~a~A~"],
        &["select_one_from_file x.txt~a~A~"],
        "file-ending survey!A2",
    );
    check(
        columns,
        &["select_one towns~a~A~randomize=true seed=3"],
        &["select_one towns~a~A~seed=3"],
        "seed-alone survey!D2",
    );
    check(
        columns,
        &["select_one towns~a~A~randomize=true"],
        &["select_one towns~a~A~randomize=often"],
        "parameter-wrong survey!D2",
    );
    check(
        columns,
        &["range~a~A~start=0 end=1 step=0.1"],
        &["range~a~A~start=0 end=1 step=0"],
        "range-wrong survey!D2",
    );
    check(
        columns,
        &["text~a~A~rows=3"],
        &["text~a~A~lines=3"],
        "parameter-unknown survey!D2",
    );
    check(
        columns,
        &["text~a~A~rows = 3"],
        &["text~a~A~rows"],
        "parameters-unreadable survey!D2",
    );
}

#[test]
fn only_what_stands_in_a_row_can_be_referred_to() {
    let columns = "type~name~label";
    let taken = ["note~n~${instanceID}"];
    check(
        columns,
        &taken,
        &["note~n~${meta}"],
        "reference-unknown survey!C2",
    );
    let own = ["select_one towns~a~A", "text~a_more~B", "note~n~${a_more}"];
    let made = ["select_one towns or_other~a~A", "note~n~${a_other}"];
    check(columns, &own, &made, "reference-unknown survey!C3");
}

#[test]
fn the_names_of_choices_are_text() {
    let columns = "type~name~label~bind::type";
    let taken = ["select_one towns~a~A~string", "text~b~B~int"];
    check(
        columns,
        &taken,
        &["select_one towns~a~A~int"],
        "choice-type survey!D2",
    );
}

#[test]
fn a_reference_means_one_question() {
    let columns = "type~name~label~relevant";
    let taken = ["text~a~A~", "text~b~B~${a} = 'x'"];
    check(
        columns,
        &taken,
        &["text~a~A~", "text~b~B~${town} = 'x'"],
        "reference-unknown survey!D3",
    );
    check(
        columns,
        &taken,
        &["text~a~A~", "text~b~B~${ a } = 'x'"],
        "reference-unreadable survey!D3",
    );
    let twice = [
        "text~a~A~",
        "begin_group~g~~",
        "text~a~A~",
        "end_group~~~",
        "text~b~${a}~",
    ];
    check(columns, &taken, &twice, "reference-ambiguous survey!C6");
    check(
        "type~name~label~calculation",
        &["calculate~a~~1 + 1"],
        &["calculate~a~~"],
        "no-calculation survey!2",
    );
    check(
        "type~name~label~trigger",
        &["text~a~A~", "text~b~B~${a}"],
        &["text~a~A~", "text~b~B~a"],
        "trigger-unreadable survey!D3",
    );
}

#[test]
fn names_of_lookups_are_not_shared() {
    let columns = "type~name~label~calculation";
    let taken = [
        "calculate~a~~pulldata('file', 'x', 'y', 'z')",
        "csv-external~file~~",
    ];
    let wrong = [
        "calculate~a~~pulldata('file', 'x', 'y', 'z')",
        "xml-external~file~~",
    ];
    check(columns, &taken, &wrong, "instance-twice survey!B3");
}

/// A form with a sheet of entities.
fn with_entities(rows: &[&str], entities: &str) -> Vec<String> {
    let survey = tables("type~name~label~save_to", rows);
    refused(&workbooks::form(&format!("{survey}\n| entities |\n{entities}")).1)
}

#[test]
fn entities_are_judged_though_none_is_made() {
    let one = "| | list_name | label |\n| | trees | ${a} |\n";
    assert_eq!(with_entities(&["text~a~A~kind"], one), Vec::<String>::new());
    assert_eq!(
        with_entities(&["text~a~A~name"], one),
        ["save-to survey!D2"]
    );
    assert_eq!(
        with_entities(&["text~a~A~kind", "text~b~B~kind"], one),
        ["save-to survey!D3"]
    );
    let two = "| | list_name | label |\n| | trees | T |\n| | wells | W |\n";
    let apart = [
        "text~a~A~trees#kind",
        "begin_group~g~~",
        "text~b~B~wells#kind",
        "end_group~~~",
    ];
    assert_eq!(with_entities(&apart, two), Vec::<String>::new());
    let together = ["text~a~A~trees#kind", "text~b~B~wells#kind"];
    assert_eq!(
        with_entities(&together, two),
        ["entity-crowded entities!A3"]
    );
    let unnamed = "| | list_name | label |\n| | a.b | T |\n";
    assert_eq!(
        with_entities(&["text~a~A~"], unnamed),
        ["entity-list-name entities!A2"]
    );
    let two_repeats = [
        "begin_repeat~r~R~",
        "text~a~A~kind",
        "end_repeat~~~",
        "text~b~B~size",
    ];
    assert_eq!(
        with_entities(&two_repeats, "| | list_name | label |\n| | trees | T |\n"),
        ["entity-scope survey!D5"]
    );
}

#[test]
fn what_would_identify_somebody_is_said_and_not_refused() {
    let types = [
        "start",
        "end",
        "deviceid",
        "phonenumber",
        "username",
        "email",
        "simserial",
        "subscriberid",
        "geopoint",
        "geotrace",
        "geoshape",
        "start-geopoint",
        "audio",
        "image",
        "video",
        "background-audio",
        "osm",
        "audit",
    ];
    for kind in types {
        let name = if kind == "audit" { "" } else { "a" };
        let (_, problems) = survey("type~name~label", &[&format!("{kind}~{name}~A")]);
        assert_eq!(refused(&problems), Vec::<String>::new(), "{kind}");
        assert_eq!(noticed(&problems), ["identifies survey!A2"], "{kind}");
    }
    for kind in ["text", "integer", "date", "today", "note", "barcode"] {
        let (_, problems) = survey("type~name~label", &[&format!("{kind}~a~A")]);
        assert_eq!(noticed(&problems), Vec::<String>::new(), "{kind}");
    }
}

#[test]
fn sheets_with_nearly_a_known_name_are_reported() {
    let survey = tables("type~name~label", &["text~a~A"]);
    let sheet = |name: &str| format!("{survey}\n| {name} |\n| | form_id |\n| | x |\n");
    let said = |name: &str| noticed(&workbooks::form(&sheet(name)).1);
    assert_eq!(said("setings"), ["sheet-name-near setings"]);
    assert_eq!(said("_setings"), Vec::<String>::new());
    assert_eq!(said("notes"), Vec::<String>::new());
}

#[test]
fn a_heading_is_there_once() {
    let twice = "| survey |\n| | type | name | label | caption |\n| | text | a | A | B |\n";
    assert_eq!(
        refused(&workbooks::form(twice).1),
        ["column-twice survey!D1"]
    );
    let none = "| survey |\n| | text | a | A |\n";
    assert_eq!(refused(&workbooks::form(none).1), ["no-column survey!1"]);
}

#[test]
fn a_column_with_nearly_a_known_name_is_said() {
    for (heading, expected) in [
        ("relevent", vec!["column-near survey!D1"]),
        ("requred", vec!["column-near survey!D1"]),
        ("my remarks", vec![]),
        ("note", vec![]),
    ] {
        let (_, problems) = survey(&format!("type~name~label~{heading}"), &["text~a~A~x"]);
        assert_eq!(noticed(&problems), expected, "{heading}");
        assert_eq!(refused(&problems), Vec::<String>::new(), "{heading}");
    }
}

#[test]
fn missing_words_are_said_at_their_cell_or_by_number() {
    let columns = "type~name~label::English (en)~label::Arabic (ar)";
    let said = |rows: &[&str]| noticed(&survey(columns, rows).1);
    assert_eq!(said(&["text~a~A~B"]), Vec::<String>::new());
    assert_eq!(
        said(&["text~a~A~"]),
        Vec::<String>::new(),
        "one language only"
    );
    assert_eq!(
        said(&["text~a~A~B", "text~b~~B"]),
        ["translation-missing survey!D3"]
    );
    let many: Vec<String> = (0..30).map(|at| format!("text~q{at}~A~")).collect();
    let mut many: Vec<&str> = many.iter().map(String::as_str).collect();
    many.push("text~b~A~B");
    assert_eq!(said(&many), ["translation-missing survey!1"]);
    let (_, problems) = survey("type~name~label::French", &["text~a~A"]);
    assert_eq!(noticed(&problems), ["language-without-code survey!1"]);
}
