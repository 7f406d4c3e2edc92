//! Cells of the real workbooks, beside what another reader finds in them.

use crate::common;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use waymark_workbook::{Content, open};

/// What the other reader's cell says in our words; nothing for dates, which it leaves as numbers.
fn said(cell: &Data) -> Option<String> {
    Some(match cell {
        Data::Empty => String::new(),
        Data::String(words) => words.replace('\u{A0}', " "),
        Data::Float(value) if value.fract() == 0.0 => format!("{value:.0}"),
        Data::Float(value) => value.to_string(),
        Data::Int(value) => value.to_string(),
        Data::Bool(value) => value.to_string().to_uppercase(),
        Data::Error(_) | Data::DateTime(_) => return None,
        Data::DateTimeIso(words) | Data::DurationIso(words) => words.clone(),
    })
}

#[test]
fn every_cell_is_what_another_reader_finds() {
    for (name, bytes) in common::workbooks() {
        let opened = open(&bytes).unwrap();
        let Content::Sheets(sheets) = opened.content else {
            panic!("{name} holds no sheets");
        };
        let mut other: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let mut compared = 0;
        for sheet in &sheets {
            let range = other.worksheet_range(&sheet.name).unwrap();
            for (row, column, cell) in absolute(&range) {
                let Some(wanted) = said(cell) else { continue };
                let ours = sheet.rows.get(row).and_then(|cells| cells.get(column));
                let ours = ours.map_or("", String::as_str);
                assert_eq!(
                    ours, wanted,
                    "{name}: {}, row {row}, column {column}",
                    sheet.name
                );
                compared += usize::from(!wanted.is_empty());
            }
            let filled =
                |rows: &[Vec<String>]| rows.iter().flatten().filter(|it| !it.is_empty()).count();
            let theirs = range.used_cells().count();
            assert!(
                filled(&sheet.rows) <= theirs,
                "{name}: {} has more cells",
                sheet.name
            );
        }
        println!("{name}: {} sheets, {compared} cells the same", sheets.len());
        assert!(compared > 0, "{name}");
        println!(
            "  notices: {:?}",
            opened
                .notices
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        );
    }
}

fn absolute(range: &calamine::Range<Data>) -> impl Iterator<Item = (usize, usize, &Data)> {
    let (top, left) = range.start().unwrap_or_default();
    let at = |from: u32, step: usize| usize::try_from(from).unwrap() + step;
    range
        .cells()
        .map(move |(row, column, cell)| (at(top, row), at(left, column), cell))
}
