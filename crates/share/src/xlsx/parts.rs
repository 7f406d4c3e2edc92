//! The parts of a workbook: what kinds of part there are, who belongs to whom, the styles, and each sheet.

use waymark_words::Direction;

use super::cells::{Look, row};
use super::sheet::{Cell, Sheet};
use super::text::xml;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Name and text of each part.
pub(super) fn all(sheets: &[Sheet], direction: Direction) -> Vec<(String, String)> {
    let named = |name: &str, text: String| (name.to_owned(), HEAD.to_owned() + &text);
    let mut parts = vec![
        named("[Content_Types].xml", types(sheets.len())),
        named(
            "_rels/.rels",
            relations(&[("officeDocument", "xl/workbook.xml".to_owned())]),
        ),
        named("xl/workbook.xml", workbook(sheets)),
        named("xl/_rels/workbook.xml.rels", belonging(sheets.len())),
        named("xl/styles.xml", styles()),
    ];
    let sheets = sheets.iter().enumerate();
    parts.extend(
        sheets.map(|(at, sheet)| named(&format!("xl/{}", path(at)), worksheet(sheet, direction))),
    );
    parts
}

fn path(at: usize) -> String {
    format!("worksheets/sheet{}.xml", at + 1)
}

fn types(sheets: usize) -> String {
    let part = |path: &str, kind: &str| {
        format!("<Override PartName=\"/xl/{path}\" ContentType=\"{KIND}.{kind}+xml\"/>")
    };
    let sheets: String = (0..sheets).map(|at| part(&path(at), "worksheet")).collect();
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{sheets}</Types>",
        part("workbook.xml", "sheet.main"),
        part("styles.xml", "styles"),
    )
}

/// The sheets first, so that their numbers are their places; then the styles.
fn belonging(sheets: usize) -> String {
    let mut parts: Vec<(&str, String)> = (0..sheets).map(|at| ("worksheet", path(at))).collect();
    parts.push(("styles", "styles.xml".to_owned()));
    relations(&parts)
}

fn relations(parts: &[(&str, String)]) -> String {
    let parts = parts.iter().enumerate();
    let parts: String = parts
        .map(|(at, (kind, path))| {
            let id = at + 1;
            format!("<Relationship Id=\"rId{id}\" Type=\"{DOCUMENT}/{kind}\" Target=\"{path}\"/>")
        })
        .collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{parts}</Relationships>")
}

fn workbook(sheets: &[Sheet]) -> String {
    let sheets = sheets.iter().enumerate();
    let sheets: String = sheets
        .map(|(at, sheet)| {
            let (id, name) = (at + 1, xml(sheet.name()));
            format!("<sheet name=\"{name}\" sheetId=\"{id}\" r:id=\"rId{id}\"/>")
        })
        .collect();
    format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\"><bookViews><workbookView/></bookViews>\
         <sheets>{sheets}</sheets></workbook>"
    )
}

/// Two fonts, and the cell formats that [`Look`] numbers. The two fills and the one border must be there.
fn styles() -> String {
    let font = |bold: &str| format!("<font>{bold}<sz val=\"11\"/><name val=\"Calibri\"/></font>");
    let format = |font: u8, more: &str| {
        format!(
            "<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" \
             applyAlignment=\"1\"{more}><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        )
    };
    let none = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";
    format!(
        "<styleSheet xmlns=\"{MAIN}\"><fonts count=\"2\">{}{}</fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\">{none}/></cellStyleXfs><cellXfs count=\"4\">{none} xfId=\"0\"/>{}{}{}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        font(""),
        font("<b/>"),
        format(1, ""),
        format(0, ""),
        format(0, " quotePrefix=\"1\""),
    )
}

/// Headings stay in sight; a sheet in a language written from the right begins at the right.
fn worksheet(sheet: &Sheet, direction: Direction) -> String {
    let side = match direction {
        Direction::Ltr => "",
        Direction::Rtl => " rightToLeft=\"1\"",
    };
    let columns = sheet.columns.iter().enumerate();
    let columns: String = columns
        .map(|(at, (_, width))| {
            let (number, width) = (at + 1, width.letters());
            format!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>")
        })
        .collect();
    let headings: Vec<Cell> = sheet.headings().map(Cell::text).collect();
    let mut rows = row(1, &headings, Look::Heading);
    for (at, cells) in sheet.rows().iter().enumerate() {
        rows.push_str(&row(at + 2, cells, Look::Body));
    }
    format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView{side} workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\
         <cols>{columns}</cols><sheetData>{rows}</sheetData></worksheet>"
    )
}
