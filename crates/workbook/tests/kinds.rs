//! Files of every kind: told by what is in them, and refused with a sentence that says what to do.

use crate::common;

use common::zip::{Part, zip};
use waymark_workbook::write::{tables, xlsx};
use waymark_workbook::{Content, open, open_folder, unpack};

/// The code and the sentence of a refusal.
fn refused(bytes: &[u8]) -> (&'static str, String) {
    let problem = open(bytes).unwrap_err();
    (problem.code, problem.to_string())
}

/// Names and rows of the sheets in a file.
fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    match open(bytes).unwrap().content {
        Content::Sheets(sheets) => sheets.into_iter().map(|it| (it.name, it.rows)).collect(),
        Content::XForm(_) => panic!("an XForm"),
    }
}

fn parts(parts: &[(&str, &str)]) -> Vec<u8> {
    let parts: Vec<Part> = parts
        .iter()
        .map(|(name, text)| Part::of(name, text.as_bytes()))
        .collect();
    zip(&parts)
}

const TABLE: &str = "type,name,label\n\ntext,town,\"Town, or \"\"village\"\"\"\n";

#[test]
fn tables_are_read_with_their_blank_rows() {
    let wanted = vec![
        vec!["type", "name", "label"],
        vec![],
        vec!["text", "town", "Town, or \"village\""],
    ];
    let semicolons = TABLE
        .replace(",name,", ";name;")
        .replace("text,town,", "text;town;");
    let tabs = semicolons.replace("\ntype", "type").replace(';', "\t");
    for text in [
        TABLE.to_owned(),
        format!("\u{FEFF}{TABLE}"),
        TABLE.replace('\n', "\r\n"),
        semicolons,
        tabs,
    ] {
        let read = sheets(text.as_bytes());
        assert_eq!(read[0].0, "survey");
        assert_eq!(read[0].1, wanted, "{text}");
    }
    let wide: Vec<u8> = format!("\u{FEFF}{TABLE}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(sheets(&wide)[0].1, wanted);
}

#[test]
fn one_table_may_hold_several_sheets() {
    let text = "survey,,\n,type,name\n,text,town\nchoices,,\n,list_name,name\n,towns,north\n";
    let read = sheets(text.as_bytes());
    assert_eq!(
        read[0],
        (
            "survey".into(),
            vec![
                vec!["type".into(), "name".into()],
                vec!["text".into(), "town".into()]
            ]
        )
    );
    assert_eq!(read[1].0, "choices");
    let beside = "survey,type,name\n,text,town\n";
    assert_eq!(sheets(beside.as_bytes())[0].1, read[0].1);
}

#[test]
fn markdown_folders_and_zips_of_tables_are_read() {
    let bars = "| survey |\n| | type | name |\n| | text | town |\n";
    assert_eq!(sheets(bars.as_bytes())[0].1[1], ["text", "town"]);
    let folder = |names: [&str; 2]| {
        open_folder(
            names
                .iter()
                .map(|it| ((*it).to_owned(), TABLE.into()))
                .collect(),
        )
    };
    assert!(folder(["a/survey.csv", "a/choices.csv"]).is_ok());
    assert_eq!(
        folder(["survey.csv", "b/survey.csv"]).unwrap_err().code,
        "sheet-twice"
    );
    let packed = parts(&[
        ("form/survey.csv", TABLE),
        ("form/README.md", "x"),
        ("__MACOSX/form/._survey.csv", "x"),
    ]);
    assert_eq!(sheets(&packed).len(), 1);
}

#[test]
fn a_packed_form_with_its_lists_is_unpacked_and_a_workbook_is_not() {
    let packed = parts(&[
        ("form/market.xml", "<h:html/>"),
        ("form/towns.csv", "name,label"),
        ("__MACOSX/form/._towns.csv", "x"),
    ]);
    let names: Vec<String> = unpack(&packed)
        .unwrap()
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(names, ["market.xml", "towns.csv"]);
    for whole in [xlsx(&[]), b"type,name".to_vec()] {
        assert_eq!(unpack(&whole).unwrap(), []);
    }
    let mut damaged = packed;
    damaged.truncate(40);
    assert!(unpack(&damaged).is_err());
}

#[test]
fn an_xform_is_recognised_and_left_as_it_is() {
    let text = "<?xml version=\"1.0\"?>\n<h:html><h:head><model/></h:head></h:html>";
    assert_eq!(
        open(text.as_bytes()).unwrap().content,
        Content::XForm(text.to_owned())
    );
}

#[test]
fn what_is_no_form_is_named() {
    let office = "[Content_Types].xml";
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (b"  \n".to_vec(), "empty"),
        (b"%PDF-1.7 ...".to_vec(), "PDF"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "picture"),
        (b"{\"a\":1}".to_vec(), "JSON"),
        (b"<!DOCTYPE html><html>".to_vec(), "web page"),
        (b"ab\0cd".to_vec(), "Save the form as .xlsx"),
        (b"caf\xE9,name\n".to_vec(), "UTF-8"),
        (
            parts(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]),
            ".ods",
        ),
        (parts(&[(office, ""), ("word/document.xml", "")]), "Word"),
        (parts(&[(office, ""), ("xl/workbook.bin", "")]), ".xlsb"),
        (parts(&[("Index/Document.iwa", "")]), "Apple"),
        (parts(&[("form.xlsx", "")]), "Unpack it"),
        (parts(&[(office, "")]), "damaged"),
        (b"PK\x03\x04 and nothing else".to_vec(), "damaged"),
        (b"type,name\ntext,\"open\n".to_vec(), "survey!B2"),
    ];
    for (bytes, wanted) in cases {
        let (_, sentence) = refused(&bytes);
        assert!(
            sentence.contains(wanted),
            "{sentence} should speak of {wanted}"
        );
    }
}

#[test]
fn what_is_too_large_is_refused_at_its_cell() {
    let long = format!("type,name,label\ntext,town,{}\n", "x".repeat(32_768));
    assert_eq!(
        refused(long.as_bytes()),
        (
            "too-large",
            "survey!C2: This cell holds more than 32767 characters; shorten it.".into()
        )
    );
    let wide = format!("type{}\n", ",x".repeat(256));
    assert!(refused(wide.as_bytes()).1.starts_with("survey!IW1: "));
    let tall = format!("type\n{}text\n", "\n".repeat(20_000));
    assert!(refused(tall.as_bytes()).1.starts_with("survey!A20002: "));
    let fits = format!("type\n{}text\n", "\n".repeat(19_997));
    assert!(open(fits.as_bytes()).is_ok());
}

#[test]
fn an_xform_that_is_too_large_is_refused() {
    let of = |size: usize| format!("<a>{}</a>", "x".repeat(size));
    assert_eq!(refused(of(7 << 20).as_bytes()).0, "too-large");
    assert!(open(of(5 << 20).as_bytes()).is_ok());
}

#[test]
fn a_sheet_of_another_kind_may_be_too_large() {
    let tall = format!("a\n{}b\n", "\n".repeat(20_000));
    let opened = open(&parts(&[("survey.csv", TABLE), ("data.csv", &tall)])).unwrap();
    assert_eq!(opened.notices.len(), 1);
    assert_eq!(opened.notices[0].place.sheet, "data");
    let Content::Sheets(sheets) = opened.content else {
        panic!("no sheets")
    };
    assert_eq!(sheets.len(), 1);
}

#[test]
fn a_zip_that_lies_about_its_sizes_is_refused() {
    let honest = Part::of("survey.csv", TABLE.as_bytes());
    assert!(open(&zip(&[honest])).is_ok());
    let mut large = Part::of("survey.csv", TABLE.as_bytes());
    large.size = u32::MAX;
    assert_eq!(refused(&zip(&[large])).0, "too-large");
    let bomb = vec![b'x'; 80 << 20];
    let mut small = Part::of("survey.csv", &bomb);
    small.size = 100;
    assert_eq!(refused(&zip(&[small])).0, "damaged");
    assert_eq!(
        refused(&zip(&[Part::of("survey.csv", &bomb)])).0,
        "too-large"
    );
}

#[test]
fn any_letter_goes_through_a_workbook_and_a_table() {
    let words = [
        "a<b>&\"c'",
        "_x000D_",
        "line\nline",
        "tab\t",
        "\u{1}\u{1F600}",
        " edge ",
        "=1+1",
        "é أي",
    ];
    let row: Vec<String> = words.iter().map(|it| (*it).to_owned()).collect();
    let sheet = waymark_ask::xlsform::Sheet {
        name: "survey".to_owned(),
        rows: vec![row.clone(), Vec::new(), row],
    };
    assert_eq!(sheets(&xlsx(std::slice::from_ref(&sheet)))[0].1, sheet.rows);
    let (name, bytes) = tables(std::slice::from_ref(&sheet)).remove(0);
    assert_eq!(name, "survey.csv");
    assert_eq!(sheets(&bytes)[0].1, sheet.rows);
}
