//! The CSV file: what is in it, and what a spreadsheet must never do with it.

use crate::common;

use common::{Asked, fourteen, north, numbers, release, terms};
use waymark_count::{Class, Release, Standing};
use waymark_share::{Audience, Dialect, Hashtags, Kind, csv, csv_in, file_name};
use waymark_words::Locale;

fn text(release: &Release) -> String {
    String::from_utf8(csv(release, Locale::En)).unwrap()
}

fn check_row(release: &Release, start: &str, expected: &str) {
    let text = text(release);
    let row = text
        .split("\r\n")
        .find(|row| row.starts_with(start))
        .unwrap_or_else(|| panic!("no row {start}: {text}"));
    assert_eq!(row, expected);
}

#[test]
fn the_file_has_every_figure_of_the_worked_example() {
    let north = north();
    check_row(
        &north,
        "main figure,I-21",
        "main figure,I-21,The story had to be told to three or more people or offices,,about half: about 5 in 10,50,20 to 29",
    );
    check_row(
        &north,
        "main figure,I-22",
        "main figure,I-22,\"How many people or offices had to hear the story, for the woman in the middle\",,the middle answer is: 3,,20 to 29",
    );
    check_row(
        &north,
        "main figure,I-12",
        "main figure,I-12,\"The service felt safe, all the time or mostly\",,most: about 6 to 7 in 10,75,20 to 29",
    );
    check_row(
        &north,
        "main figure,I-14",
        "main figure,I-14,Things were less safe after the help,,\"fewer than 5, maybe none\",,20 to 29",
    );
    check_row(
        &north,
        "main figure,I-23,",
        "main figure,I-23,\"Services connected her to other help, and she got it\",,most,60,10 to 14",
    );
    check_row(
        &north,
        "main figure,I-23b",
        "main figure,I-23b,\"Other help was needed, and services did not bring her to it\",,most,60,15 to 19",
    );
    check_row(
        &north,
        "question,SF-18",
        "question,SF-18,Did using this help make things safer for you?,\"Yes, safer\",most: about 6 to 7 in 10,60,20 to 29",
    );
}

#[test]
fn the_head_says_what_it_is_and_what_it_is_not() {
    let text = text(&north());
    assert!(text.starts_with('\u{feff}'));
    for needed in [
        "Practice only",
        "Area,North\r\n",
        "Round,First round\r\n",
        "Women who took part,20 to 29\r\n",
        "Smallest group ever shown,10 women\r\n",
        "women who took part. Not of all women in the district",
        "Emergencies and displacement",
    ] {
        assert!(text.contains(needed), "{needed}");
    }
    let mut live = terms();
    live.standing = Standing::Live;
    let answers: &[(&str, &str, usize)] = &[("yes", "Yes", 30)];
    let live = release(
        &[Asked {
            id: "Q",
            title: "Q",
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &live,
    );
    assert!(
        !String::from_utf8(csv(&live, Locale::En))
            .unwrap()
            .contains("Practice")
    );
}

#[test]
fn every_line_ends_as_the_standard_says_and_every_statement_has_seven_cells() {
    let text = text(&north());
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let after_head = text.split("\r\n\r\n").nth(1).unwrap();
    for row in after_head.split("\r\n").filter(|row| !row.is_empty()) {
        let mut quoted = false;
        let commas = row.chars().filter(|letter| {
            quoted ^= *letter == '"';
            *letter == ',' && !quoted
        });
        assert_eq!(commas.count(), 6, "{row}");
    }
}

#[test]
fn a_name_that_is_a_formula_stays_text() {
    let answers: &[(&str, &str, usize)] =
        &[("a", "+cmd|' /C calc'!A0", 20), ("b", "@SUM(A1:A9)", 10)];
    let mut terms = terms();
    terms.area = "=HYPERLINK(\"http://x\",\"y\")".to_owned();
    terms.round = "\t=1+1".to_owned();
    let text = text(&release(
        &[Asked {
            id: "-1",
            title: "=2+2",
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &terms,
    ));
    for row in text.trim_start_matches('\u{feff}').split("\r\n") {
        for cell in row.split(',') {
            assert!(
                !cell
                    .trim_matches('"')
                    .starts_with(['=', '+', '-', '@', '\t']),
                "{row}"
            );
        }
    }
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
    // The control: a plain name gets no apostrophe.
    assert!(common::terms().area == "North" && self::text(&north()).contains(",North\r\n"));
}

#[test]
fn the_file_holds_no_number_but_those_of_the_release() {
    let text = without_fingerprints(&text(&north()));
    let allowed = [
        // ids, bands, shares, limits, words, labels
        "10", "12", "14", "15", "18", "19", "20", "21", "22", "23", "23b", "25", "28", "29", "30",
        "45", "50", "60", "75", "100", "1", "2", "3", "4", "5", "6", "7",
    ];
    for number in numbers(&text) {
        assert!(allowed.contains(&number.as_str()), "{number} in {text}");
    }
    // 24 women took part, 21 and 22 answered: none of it may be read off, not even from the rows of the tables.
    let tables = text.split("question,SF-28").nth(1).unwrap();
    assert!(
        !numbers(tables.split("question,SF-29").next().unwrap())
            .iter()
            .any(|number| number == "21" || number == "24")
    );
}

/// Fingerprints are numbers to the base of sixteen, and say nothing about people.
fn without_fingerprints(text: &str) -> String {
    let rows = text.split("\r\n");
    rows.filter(|row| !row.starts_with("Fingerprint of"))
        .collect::<Vec<_>>()
        .join("\r\n")
}

#[test]
fn the_dialects_hold_the_same_cells() {
    let comma = String::from_utf8(csv(&north(), Locale::En)).unwrap();
    for (dialect, separator) in [(Dialect::Semicolon, ';'), (Dialect::Tab, '\t')] {
        let bytes = csv_in(&north(), Locale::En, dialect, Hashtags::Without);
        let other = String::from_utf8(bytes).unwrap();
        assert_ne!(comma, other);
        assert_eq!(cells(&comma, ','), cells(&other, separator));
    }
}

/// The cells of every row, quotes taken off.
fn cells(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' if !quoted => {}
            letter if letter == separator && !quoted => {
                rows.last_mut().unwrap().push(String::new())
            }
            letter => rows.last_mut().unwrap().last_mut().unwrap().push(letter),
        }
    }
    rows
}

#[test]
fn hashtags_stand_under_the_headings_where_readers_look_for_them() {
    for locale in Locale::offered() {
        let bytes = csv_in(&north(), locale, Dialect::Comma, Hashtags::With);
        let rows = cells(&String::from_utf8(bytes).unwrap(), ',');
        let at = rows.iter().position(|row| row[0].starts_with('#')).unwrap();
        assert!(at < 25, "row {at}");
        assert_eq!(rows[at].len(), rows[at - 1].len());
        assert!(rows[at].iter().all(|tag| tag.starts_with('#')));
    }
    // The control: they are there when asked for only.
    assert!(!text(&north()).contains("#indicator"));
}

#[test]
fn no_text_from_outside_turns_a_row_around() {
    let mut terms = terms();
    terms.area = "\u{202e}htroN".to_owned();
    let answers: &[(&str, &str, usize)] = &[("yes", "Yes\u{2067}", 20), ("no", "No", 10)];
    let text = text(&release(
        &[Asked {
            id: "Q",
            title: "Q",
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &terms,
    ));
    assert!(text.contains("Area,htroN\r\n"));
    assert!(text.contains("Yes\u{2067}\u{2069},"));
}

#[test]
fn under_twenty_women_the_words_carry_no_figure() {
    check_row(
        &fourteen(),
        "question,SF-23,Could you choose?,Yes",
        "question,SF-23,Could you choose?,Yes,most,60,10 to 14",
    );
}

#[test]
fn files_have_quiet_names() {
    assert_eq!(
        file_name(&north(), Kind::Csv),
        "practice-totals-first-round-north-1.csv"
    );
    assert_eq!(
        file_name(&north(), Kind::Page(Audience::Public)),
        "practice-totals-first-round-north-1-public.html"
    );
    let names: std::collections::BTreeSet<String> = Kind::ALL
        .iter()
        .map(|kind| file_name(&north(), *kind))
        .collect();
    assert_eq!(names.len(), Kind::ALL.len(), "{names:?}");
}
