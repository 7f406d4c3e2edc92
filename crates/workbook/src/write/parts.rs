//! The parts of a workbook: what kinds there are, who belongs to whom, the styles, and each sheet.

use waymark_ask::xlsform::Sheet;

use super::xml::escaped;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Two styles: plain text, and bold text for headings. Format 49 is text, so that nothing becomes a date.
const STYLES: &str = "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>\
    <font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
    <fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"2\">\
    <xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
    <xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
    applyFont=\"1\"/></cellXfs>";

/// The headings stay in sight.
const VIEW: &str = "<sheetViews><sheetView workbookViewId=\"0\">\
    <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
    </sheetView></sheetViews>";

/// Name and text of each part.
pub(super) fn all(sheets: &[Sheet]) -> Vec<(String, String)> {
    let named = |name: &str, text: String| (name.to_owned(), HEAD.to_owned() + &text);
    let mut parts = vec![
        named("[Content_Types].xml", types(sheets.len())),
        named(
            "_rels/.rels",
            relations(&[("officeDocument", "xl/workbook.xml".to_owned())]),
        ),
        named("xl/workbook.xml", workbook(sheets)),
        named("xl/_rels/workbook.xml.rels", belonging(sheets.len())),
        named(
            "xl/styles.xml",
            format!("<styleSheet xmlns=\"{MAIN}\">{STYLES}</styleSheet>"),
        ),
    ];
    for (at, sheet) in sheets.iter().enumerate() {
        parts.push(named(&format!("xl/{}", path(at)), worksheet(sheet)));
    }
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
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
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
    let each = parts.iter().enumerate().map(|(at, (kind, path))| {
        let id = at + 1;
        format!("<Relationship Id=\"rId{id}\" Type=\"{DOCUMENT}/{kind}\" Target=\"{path}\"/>")
    });
    let each: String = each.collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{each}</Relationships>")
}

fn workbook(sheets: &[Sheet]) -> String {
    let each = sheets.iter().enumerate().map(|(at, sheet)| {
        let (id, name) = (at + 1, escaped(&sheet.name));
        format!("<sheet name=\"{name}\" sheetId=\"{id}\" r:id=\"rId{id}\"/>")
    });
    let each: String = each.collect();
    format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\"><sheets>{each}</sheets></workbook>")
}

fn worksheet(sheet: &Sheet) -> String {
    let mut rows = String::new();
    for (at, cells) in sheet.rows.iter().enumerate() {
        let (row, style) = (at + 1, usize::from(at == 0));
        rows.push_str(&format!("<row r=\"{row}\">"));
        for (column, words) in cells
            .iter()
            .enumerate()
            .filter(|(_, words)| !words.is_empty())
        {
            let (name, words) = (waymark_ask::definition::letters(column + 1), escaped(words));
            rows.push_str(&format!(
                "<c r=\"{name}{row}\" s=\"{style}\" t=\"inlineStr\"><is>\
                 <t xml:space=\"preserve\">{words}</t></is></c>"
            ));
        }
        rows.push_str("</row>");
    }
    format!(
        "<worksheet xmlns=\"{MAIN}\">{VIEW}<sheetFormatPr defaultRowHeight=\"15\"/>\
         <sheetData>{rows}</sheetData></worksheet>"
    )
}
