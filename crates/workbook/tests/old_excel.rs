//! Workbooks of Excel 97 to 2003: what is in their cells, and their passwords.

use crate::common;

use std::io::Cursor;

use calamine::{Data, Reader, Xls};
use waymark_workbook::{Content, open, read};

#[test]
fn a_form_is_read_from_it() {
    let form = read(&common::old_workbook(), "small").unwrap();
    assert_eq!(form.problems, Vec::new());
    assert_eq!(form.definition.title, "A small form");
    assert_eq!(form.definition.version, "2025");
    assert_eq!(
        form.definition.texts.languages,
        ["English (en)", "Arabic (ar)"]
    );
}

#[test]
fn cells_are_what_another_reader_finds() {
    let Content::Sheets(sheets) = open(&common::old_workbook()).unwrap().content else {
        panic!("it holds no sheets");
    };
    let mut other: Xls<_> = Xls::new(Cursor::new(common::old_workbook())).unwrap();
    for sheet in &sheets {
        let range = other.worksheet_range(&sheet.name).unwrap();
        assert_eq!(range.start(), Some((0, 0)));
        for (row, column, cell) in range.cells() {
            let ours = sheet.rows.get(row).and_then(|cells| cells.get(column));
            let ours = ours.map_or("", String::as_str);
            match cell {
                Data::Empty => assert_eq!(ours, ""),
                Data::String(words) => assert_eq!(ours, words),
                Data::Float(value) => assert_eq!(ours.parse::<f64>().unwrap(), *value),
                Data::Int(value) => assert_eq!(ours, value.to_string()),
                Data::Bool(value) => assert_eq!(ours, value.to_string().to_uppercase()),
                Data::DateTime(_) => assert!(ours.starts_with("2025-10-1"), "{ours}"),
                other => panic!("{other:?} beside {ours}"),
            }
        }
    }
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["survey", "choices", "settings", "my notes"]);
    assert_eq!(
        sheets[0].rows[2],
        Vec::<String>::new(),
        "the blank row keeps its place"
    );
    assert_eq!(sheets[1].rows[1][4..], ["1.5", "2025-10-13", "FALSE"]);
    assert_eq!(sheets[1].rows[2][4..], ["3", "2025-10-14", "TRUE"]);
    assert_eq!(sheets[1].rows[3][1], "3");
}

#[test]
fn a_password_is_named() {
    let mut bytes = common::old_workbook();
    let wide = |name: &str| {
        name.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    let name = wide("Workbook");
    let at = bytes
        .windows(name.len())
        .position(|window| window == name)
        .unwrap();
    let locked = wide("EncryptedPackage");
    bytes[at..at + locked.len()].copy_from_slice(&locked);
    let length = u16::try_from(locked.len() + 2).unwrap();
    bytes[at + 64..at + 66].copy_from_slice(&length.to_le_bytes());
    let problem = open(&bytes).unwrap_err();
    assert_eq!(problem.code, "password");
    assert!(open(&common::old_workbook()).is_ok());
}
