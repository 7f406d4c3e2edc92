//! Workbooks of Excel 2007 and later: every kind of cell, and what is said of cells that do not work.

use crate::common;

use common::zip::{Part, zip};
use waymark_workbook::{Content, Opened, open};

const STRINGS: &str = "<sst><si><t>type</t></si><si><r><t>na</t></r><r><rPr/><t>me</t></r>\
    <rPh><t>reading</t></rPh></si><si><t xml:space=\"preserve\">a&amp;b_x000D_ &#233;&#160;</t></si></sst>";

const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"d/m/yy h:mm\"/></numFmts>\
    <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

/// A workbook whose first sheet has these rows.
fn workbook(name: &str, properties: &str, rows: &str) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationship Id=\"{id}\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\"/>"
        )
    };
    let parts = [
        relation("r1", "worksheet", "sheets/one.xml"),
        relation("r2", "sharedStrings", "/xl/words.xml"),
        relation("r3", "styles", "../xl/./looks.xml"),
        relation("r4", "chartsheet", "chart.xml"),
        relation("r5", "vbaProject", "vbaProject.bin"),
    ];
    let part = |name: &str, text: &str| Part::of(name, text.as_bytes());
    zip(&[
        part("[Content_Types].xml", "<Types/>"),
        part(
            "_rels/.rels",
            &relation("r1", "officeDocument", "xl/workbook.xml"),
        ),
        part(
            "xl/workbook.xml",
            &format!(
                "<x:workbook>{properties}<x:sheets><x:sheet name=\"{name}\" r:id=\"r1\"/>\
                 <x:sheet name=\"Chart\" r:id=\"r4\"/></x:sheets></x:workbook>"
            ),
        ),
        part(
            "xl/_rels/workbook.xml.rels",
            &format!("<r>{}</r>", parts.concat()),
        ),
        part("xl/words.xml", STRINGS),
        part("xl/looks.xml", STYLES),
        part("xl/vbaProject.bin", "MsgBox"),
        part(
            "xl/sheets/one.xml",
            &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ])
}

fn opened(rows: &str) -> (Vec<Vec<String>>, Opened) {
    let opened = open(&workbook("survey", "", rows)).unwrap();
    let Content::Sheets(sheets) = opened.content.clone() else {
        return (Vec::new(), opened);
    };
    assert_eq!(sheets.len(), 1, "a chart is no sheet of cells");
    (sheets[0].rows.clone(), opened)
}

/// What one cell with these attributes and this inside is read as.
fn check(attributes: &str, inside: &str, wanted: &str) {
    let (rows, _) = opened(&format!("<row><c {attributes}>{inside}</c></row>"));
    let cell = rows.first().and_then(|row| row.first());
    assert_eq!(
        cell.map_or("", String::as_str),
        wanted,
        "{attributes} {inside}"
    );
}

#[test]
fn every_kind_of_cell_is_read() {
    check("t=\"s\"", "<v>1</v>", "name");
    check("t=\"s\"", "<v>2</v>", "a&b\r é ");
    check(
        "t=\"inlineStr\"",
        "<is><t>in </t><r><t>line</t></r></is>",
        "in line",
    );
    check(
        "t=\"str\"",
        "<f>A1&amp;\"x\"</f><v>worked out</v>",
        "worked out",
    );
    check("t=\"b\"", "<v>1</v>", "TRUE");
    check("", "<v>3</v>", "3");
    check("", "<v>1.1000000000000001</v>", "1.1");
    check("s=\"0\"", "<v>45943</v>", "45943");
    check("s=\"1\"", "<v>45943</v>", "2025-10-13");
    check("s=\"2\"", "<v>45943.25</v>", "2025-10-13T06:00:00");
    check("t=\"d\"", "<v>2025-10-13</v>", "2025-10-13");
    check("", "", "");
}

#[test]
fn rows_and_columns_are_where_their_names_say() {
    let rows = "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>\
                <row r=\"6\"/>";
    let (rows, _) = opened(rows);
    assert_eq!(rows, vec![vec![], vec!["", "1", "2"], vec!["3"]]);
}

#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let rows = "<row><c s=\"1\"><v>44481</v></c></row>";
    let bytes = workbook("survey", "<workbookPr date1904=\"1\"/>", rows);
    let Content::Sheets(sheets) = open(&bytes).unwrap().content else {
        return;
    };
    assert_eq!(sheets[0].rows[0][0], "2025-10-13");
}

#[test]
fn formulas_that_do_not_work_are_named_by_their_cells() {
    let said = |rows: &str| {
        let notices = opened(rows).1.notices;
        notices
            .iter()
            .map(|it| (it.code, it.place.to_string()))
            .collect::<Vec<_>>()
    };
    let error = "<row r=\"3\"><c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    assert_eq!(said(error), [("formula-error", "survey!C3".to_owned())]);
    let empty = "<row><c><f>A2</f></c></row>";
    assert_eq!(
        said(empty),
        [("formula-without-value", "survey!A1".to_owned())]
    );
    let fine = "<row><c><f>A2</f><v>4</v></c></row>";
    assert_eq!(said(fine), []);
}

#[test]
fn a_damaged_sheet_is_refused_or_left_out_by_what_it_is() {
    let cut = "<row><c t=\"s\"><v>1</v>";
    let problem = open(&workbook("survey", "", cut)).unwrap_err();
    assert_eq!(
        (problem.code, problem.place.to_string()),
        ("damaged", "survey".to_owned())
    );
    let opened = open(&workbook("notes", "", cut)).unwrap();
    assert_eq!(opened.notices[0].code, "sheet-left-out");
    let lost = open(&workbook(
        "survey",
        "",
        "<row><c t=\"s\"><v>9</v></c></row>",
    ))
    .unwrap_err();
    assert_eq!(
        lost.to_string(),
        "survey!A1: The words of this cell are lost."
    );
}

#[test]
fn numbers_that_a_file_makes_up_do_no_harm() {
    for name in [
        "A99999999999999999999",
        "ZZZZZZZZZZZZZZZZZZZZ1",
        "XFD1048576",
        "A0",
        "1A",
    ] {
        let rows = format!("<row r=\"18446744073709551615\"><c r=\"{name}\"><v>1</v></c></row>");
        // Opened or refused: what matters is that it ends, and soon.
        let refused = open(&workbook("survey", "", &rows)).is_err();
        assert!(refused, "{name}");
    }
}
