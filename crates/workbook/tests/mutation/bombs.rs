//! Files that are small and ask for much.

use super::Chance;
use crate::common::zip::{Part, zip};

/// One of them.
pub fn any(chance: &mut Chance) -> (&'static str, Vec<u8>) {
    let size = 1 << (10 + chance.below(11));
    match chance.below(16) {
        0 => ("bomb", zip(&[Part::of("survey.csv", &vec![b','; 8 << 20])])),
        1 => ("bomb that lies", {
            let mut part = Part::of("survey.csv", &vec![b'x'; 8 << 20]);
            part.size = 1_000;
            zip(&[part])
        }),
        2 => ("workbook of one string in every cell", every_cell(chance)),
        3 => ("cell far away", far_away()),
        4 => ("deep XML", format!("{}{}", "<a>".repeat(size), "</a>".repeat(size)).into_bytes()),
        5 => ("deep groups as XML", deep_groups(size.min(1 << 16))),
        6 => ("deep groups", format!("type,name,label\n{}", "begin_group,g,G\n".repeat(size.min(18_000))).into_bytes()),
        7 => ("deep repeats", repeats(chance.below(60))),
        8 => ("deep brackets", calculated(&format!("{}1{}", "(".repeat(size / 64), ")".repeat(size / 64)))),
        9 => ("long sum", calculated(&format!("1{}", "+1".repeat(size / 64)))),
        10 => ("cycle", b"type,name,label,calculation\ncalculate,a,,${b}\ncalculate,b,,${c}\ncalculate,c,,${a}\n".to_vec()),
        11 => ("entities", entities()),
        13 => ("empty strings", {
            let strings = "<si><t/></si>".repeat(size * 2);
            let part = |name: &str, text: &str| Part::of(name, text.as_bytes());
            let relation = "<Relationship Id=\"a\" Type=\"x/sharedStrings\" Target=\"t.xml\"/>";
            zip(&[
                part("xl/workbook.xml", "<w/>"),
                part("xl/_rels/workbook.xml.rels", &format!("<r>{relation}</r>")),
                part("xl/t.xml", &format!("<sst>{strings}</sst>")),
            ])
        }),
        14 => ("many relations", {
            let relations = "<Relationship/>".repeat(size * 2);
            zip(&[
                Part::of("[Content_Types].xml", b"<t/>"),
                Part::of("_rels/.rels", format!("<r>{relations}</r>").as_bytes()),
            ])
        }),
        12 => ("huge cell", calculated(&"x".repeat(size * 8))),
        _ => ("many parts", {
            let parts: Vec<Part> = (0..size.min(60_000)).map(|at| Part::of(&format!("{at}.csv"), b"a")).collect();
            zip(&parts)
        }),
    }
}

fn calculated(words: &str) -> Vec<u8> {
    format!("type,name,label,calculation\ncalculate,a,,\"{words}\"\n").into_bytes()
}

/// A workbook with this sheet and these shared strings.
fn workbook(sheet: &str, strings: &str) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/>")
    };
    let listed = format!(
        "<r>{}{}</r>",
        relation("a", "worksheet", "s.xml"),
        relation("b", "sharedStrings", "t.xml")
    );
    // All sheets are the same part: each is read again.
    let sheets: String = (0..100)
        .map(|at| format!("<sheet name=\"n{at}\" r:id=\"a\"/>"))
        .collect();
    let part = |name: &str, text: &str| Part::of(name, text.as_bytes());
    zip(&[
        part("[Content_Types].xml", "<t/>"),
        part("_rels/.rels", &relation("w", "officeDocument", "xl/w.xml")),
        part(
            "xl/w.xml",
            &format!("<w><sheet name=\"survey\" r:id=\"a\"/>{sheets}</w>"),
        ),
        part("xl/_rels/w.xml.rels", &listed),
        part(
            "xl/s.xml",
            &format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>"),
        ),
        part(
            "xl/t.xml",
            &format!("<sst uniqueCount=\"99999999999\"><si><t>{strings}</t></si></sst>"),
        ),
    ])
}

fn every_cell(chance: &mut Chance) -> Vec<u8> {
    let row = format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(200));
    workbook(&row.repeat(400), &"w".repeat(1 << chance.below(16)))
}

fn far_away() -> Vec<u8> {
    let rows =
        (1..18_000).map(|row| format!("<row r=\"{row}\"><c r=\"IV{row}\"><v>1</v></c></row>"));
    workbook(&rows.collect::<String>(), "x")
}

/// Repeats within repeats, whose instances stand beside their templates.
fn repeats(depth: usize) -> Vec<u8> {
    let begins: String = (0..depth)
        .map(|at| format!("begin_repeat,r{at},R\n"))
        .collect();
    format!(
        "type,name,label\n{begins}text,q,Q\n{}",
        "end_repeat,,\n".repeat(depth)
    )
    .into_bytes()
}

fn deep_groups(depth: usize) -> Vec<u8> {
    format!(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><model>\
         <instance><data id=\"d\"><a/></data></instance></model></h:head><h:body>{}<input ref=\"/data/a\"/>{}\
         </h:body></h:html>",
        "<group>".repeat(depth),
        "</group>".repeat(depth)
    )
    .into_bytes()
}

/// Names that stand for ten of the one before, ten deep.
fn entities() -> Vec<u8> {
    let mut head = "<!ENTITY e0 \"haha\">".to_owned();
    for at in 1..10 {
        let before = format!("&e{};", at - 1).repeat(10);
        head.push_str(&format!("<!ENTITY e{at} \"{before}\">"));
    }
    format!("<?xml version=\"1.0\"?><!DOCTYPE a [{head}]><a>&e9;</a>").into_bytes()
}
