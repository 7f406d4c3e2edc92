//! Whatever a team or a form wrote: every file stays one that others can read, with that text in its place.

use crate::common;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use common::{Asked, release, terms};
use proptest::prelude::*;
use waymark_count::{Class, Release};
use waymark_share::{Kind, file, sheets};
use waymark_words::Locale;

fn of_area(area: &str) -> Release {
    let mut terms = terms();
    terms.area = area.to_owned();
    let answers: &[(&str, &str, usize)] = &[("yes", "Yes", 20), ("no", "No", 10)];
    let asked = Asked {
        id: "Q",
        title: "Q?",
        class: Class::Plain,
        answers,
        unsure: 0,
    };
    release(&[asked], &terms)
}

/// Letters that are hard on writers of files, and any other.
fn hard() -> impl Strategy<Value = String> {
    let letters = "[ -~\u{0}-\u{1f}\u{85}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{ffff}\u{1f600}ء-ي]{0,40}";
    let words = "(_x00[0-9A-F]{2}_|=|\\+|-|@|\"|'|,|;|\t|\r\n|<f>|&amp;|]]>|\\\\|\u{200f}){0,8}";
    prop_oneof![letters, words]
}

/// The area as JSON has it: nothing lost but what could turn text around.
fn area_in_json(release: &Release) -> String {
    let bytes = file(release, Locale::En, Kind::Json);
    let document: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    document["round"]["area"].as_str().unwrap().to_owned()
}

/// As XML may hold it: control characters are spaces.
fn without_controls(text: &str) -> String {
    let space = |letter: char| match letter {
        '\n' | '\t' => letter,
        '\u{fffe}' | '\u{ffff}' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    text.chars().map(space).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_file_can_be_read_whatever_the_area_is_called(area in hard()) {
        let release = of_area(&area);
        let kept = area_in_json(&release);
        let turning = |letter: &char| ('\u{202a}'..='\u{202e}').contains(letter)
            || ('\u{2066}'..='\u{2069}').contains(letter);
        let plain = |text: &str| text.chars().filter(|one| !turning(one)).collect::<String>();
        prop_assert_eq!(plain(&kept), plain(&area));

        let bytes = file(&release, Locale::En, Kind::Workbook);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let read = book.worksheet_range_at(0).unwrap().unwrap();
        let place = sheets(&release, Locale::En)[0]
            .rows()
            .iter()
            .position(|row| row[0] == waymark_share::Cell::Text("Area".to_owned()))
            .unwrap();
        let found = read.get((place + 1, 1)).cloned().unwrap_or(Data::Empty);
        let expected = without_controls(&kept);
        let expected = if expected.is_empty() { Data::Empty } else { Data::String(expected) };
        prop_assert_eq!(found, expected);

        for (kind, separator) in [(Kind::Csv, ','), (Kind::CsvSemicolon, ';'), (Kind::Tab, '\t')] {
            let text = String::from_utf8(file(&release, Locale::En, kind)).unwrap();
            let row = text.split("\r\nArea").nth(1).unwrap();
            let (cell, rest) = unquoted(row.strip_prefix(separator).unwrap());
            prop_assert_eq!(cell.strip_prefix('\'').filter(|_| !kept.starts_with('\'')).unwrap_or(&cell), &kept);
            let (start, rest) = (cell.trim_start().chars().next(), rest.starts_with("\r\nRound"));
            prop_assert!(rest && !start.is_some_and(|first| "=+-@".contains(first)), "{:?}", row);
        }
    }
}

/// The first cell of a row and what follows it (RFC 4180).
fn unquoted(row: &str) -> (String, &str) {
    let Some(quoted) = row.strip_prefix('"') else {
        let end = row.find("\r\n").unwrap();
        return (row[..end].to_owned(), &row[end..]);
    };
    let mut end = 0;
    loop {
        end += quoted[end..].find('"').unwrap();
        if !quoted[end + 1..].starts_with('"') {
            return (quoted[..end].replace("\"\"", "\""), &quoted[end + 1..]);
        }
        end += 2;
    }
}
