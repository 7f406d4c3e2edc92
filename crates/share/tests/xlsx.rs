//! The workbook, read back by another program: every cell as it should be, and nothing that could run.

use crate::common;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use common::{every_kind, north};
use waymark_count::Release;
use waymark_share::{Cell, sheets, xlsx};
use waymark_words::Locale;

type Rows = Vec<Vec<Data>>;

fn opened(bytes: &[u8]) -> Result<Vec<(String, Rows)>, String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).map_err(|e| e.to_string())?;
    let names = book.sheet_names();
    let rows = |name: String| {
        let range = book.worksheet_range(&name).map_err(|e| e.to_string())?;
        Ok((name, range.rows().map(<[Data]>::to_vec).collect()))
    };
    names.into_iter().map(rows).collect()
}

fn expected(cell: &Cell) -> Data {
    match cell {
        Cell::Empty => Data::Empty,
        Cell::Text(text) => Data::String(text.clone()),
        Cell::Number(number) | Cell::People(number) => Data::Float(f64::from(*number)),
    }
}

#[test]
fn another_program_reads_every_cell_as_it_was_written() {
    for release in [north(), every_kind()] {
        for locale in Locale::offered() {
            let read = opened(&xlsx(&release, locale)).unwrap();
            let written = sheets(&release, locale);
            assert_eq!(read.len(), written.len());
            for ((name, rows), sheet) in read.iter().zip(&written) {
                assert_eq!(name, sheet.name());
                assert_eq!(rows.len(), 1 + sheet.rows().len(), "{name}");
                let headings = sheet.headings().map(|text| Data::String(text.to_owned()));
                assert_eq!(rows[0], headings.collect::<Vec<_>>());
                for (read, written) in rows[1..].iter().zip(sheet.rows()) {
                    assert_eq!(*read, written.iter().map(expected).collect::<Vec<_>>());
                }
            }
        }
    }
}

#[test]
fn a_damaged_workbook_is_refused() {
    let whole = xlsx(&north(), Locale::En);
    assert!(opened(&whole).is_ok(), "the control");
    assert!(opened(&whole[..whole.len() - 30]).is_err());
    let mut changed = whole.clone();
    let name = b"xl/worksheets/sheet2.xml";
    let at = whole.windows(name.len()).position(|here| here == name);
    let at = at.unwrap() + name.len();
    changed[at..at + 20].fill(0xff);
    assert!(opened(&changed).is_err(), "the beginning of a sheet");
}

/// The text of all parts, one after the other: every local header of the zip, and what is packed behind it.
fn parts(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = bytes;
    while let Some(part) = rest.strip_prefix(b"PK\x03\x04") {
        let two = |at: usize| usize::from(u16::from_le_bytes([part[at], part[at + 1]]));
        let (packed, name) = (two(14) + (two(16) << 16), two(22));
        let (start, end) = (26 + name, 26 + name + packed);
        let unpacked = miniz_oxide::inflate::decompress_to_vec(&part[start..end]);
        text += &String::from_utf8(unpacked.unwrap()).unwrap();
        rest = &part[end..];
    }
    text
}

/// A row of a sheet by its first cell, without the empty ones.
fn row(release: &Release, sheet: usize, first: &str, nth: usize) -> Vec<Cell> {
    let sheets = sheets(release, Locale::En);
    let mut found = sheets[sheet]
        .rows()
        .iter()
        .filter(|row| row[0] == text(first));
    let row = found.nth(nth).unwrap_or_else(|| panic!("no row {first}"));
    row.iter()
        .filter(|cell| **cell != Cell::Empty)
        .cloned()
        .collect()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn the_figures_of_the_worked_example_are_numbers() {
    assert_eq!(
        row(&north(), 1, "I-12", 0),
        [
            text("I-12"),
            text("The service felt safe, all the time or mostly"),
            text("share"),
            text("most: about 6 to 7 in 10"),
            Cell::Number(75),
            Cell::Number(20),
            Cell::Number(29),
        ]
    );
    assert_eq!(
        row(&north(), 2, "SF-18", 2),
        [
            text("SF-18"),
            text("Did using this help make things safer for you?"),
            Cell::Number(3),
            text("No, less safe"),
            text("few"),
            text("fewer than 5, maybe none"),
            Cell::Number(5),
            Cell::Number(20),
            Cell::Number(29),
        ]
    );
}

#[test]
fn the_first_sheet_says_what_it_is_and_the_last_what_the_words_mean() {
    let read_me = &sheets(&north(), Locale::En)[0];
    let has = |label: &str, start: &str| {
        read_me.rows().iter().any(|row| {
            let said = matches!(&row[1], Cell::Text(text) if text.starts_with(start));
            row[0] == text(label) && said
        })
    };
    assert!(has(
        "Fingerprint of the tabulation plan",
        &format!("sha256:{}", "03".repeat(32))
    ));
    assert!(has("Where it may be used", "For settled times and places."));
    assert!(has("What this does not tell", "They do not count"));
    assert!(has("Rule", "Nothing is said about fewer than 10 women."));
    assert!(!has("Rule", "Everything"), "the control");
    assert_eq!(
        row(&north(), 3, "item", 1),
        [
            text("item"),
            text("SF-18"),
            text("Did using this help make things safer for you?"),
            text("en"),
            text("could bring harm"),
            text("one"),
        ]
    );
    assert_eq!(
        row(&north(), 3, "kind of statement", 2)[1..3],
        [
            text("more-than-half"),
            text("More than half; the others are too few to show."),
        ]
    );
}

#[test]
fn nothing_in_a_workbook_runs_or_is_fetched_or_tells_the_time() {
    let bytes = xlsx(&every_kind(), Locale::En);
    let text = parts(&bytes);
    assert!(
        text.contains(">=No<"),
        "the control: a name that looks like a formula"
    );
    for forbidden in [
        "<f>",
        "<f ",
        "TargetMode",
        "externalLink",
        "vbaProject",
        "dcterms",
        "docProps",
    ] {
        assert!(!text.contains(forbidden), "{forbidden}");
    }
    // It stays text when somebody edits the cell.
    let cell = text
        .split(">=No<")
        .next()
        .unwrap()
        .rsplit("<c ")
        .next()
        .unwrap();
    assert!(cell.contains("s=\"3\" t=\"inlineStr\""), "{cell}");
}

#[test]
fn sheets_in_arabic_begin_at_the_right() {
    let rtl = |locale| {
        let bytes = xlsx(&north(), locale);
        parts(&bytes).matches("rightToLeft=\"1\"").count()
    };
    assert_eq!((rtl(Locale::En), rtl(Locale::Ar)), (0, 4));
}

#[test]
fn names_of_sheets_are_such_as_spreadsheets_take() {
    for locale in Locale::offered() {
        for sheet in sheets(&north(), locale) {
            let name = sheet.name();
            assert!(!name.is_empty() && name.chars().count() <= 31, "{name}");
            assert!(
                !name.contains(['[', ']', ':', '*', '?', '/', '\\', '\'']),
                "{name}"
            );
        }
    }
}

#[test]
fn the_same_release_gives_the_same_bytes() {
    assert_eq!(xlsx(&north(), Locale::Ar), xlsx(&north(), Locale::Ar));
    assert_ne!(xlsx(&north(), Locale::Ar), xlsx(&every_kind(), Locale::Ar));
    println!(
        "workbook of the worked example: {} bytes",
        xlsx(&north(), Locale::En).len()
    );
}
