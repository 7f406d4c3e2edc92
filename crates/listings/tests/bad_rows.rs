//! Bad input: each row says what is wrong and where; nothing of the rest is lost.

use crate::common;

use std::time::{Duration, Instant};

use common::*;
use waymark_listings::{MOST_LISTED, What, Why, read};

fn check(text: impl AsRef<[u8]>, expected: &[(u64, &str, What)]) {
    assert_eq!(told(&looked("list.csv", text)), expected);
}

#[test]
fn a_clean_list_has_no_problem() {
    check(
        "name,category,area\nClinic,Clinic,North\nCourt,Court,XX02\n",
        &[],
    );
    check("name;category;area\nClinic;Clinic;North\n", &[]);
    check("name\tcategory\tarea\r\nClinic\tClinic\tالشمال\r\n", &[]);
    check(
        "name,category,area\n#loc+name,#service,#adm1+name\nClinic,Clinic,North\n",
        &[],
    );
}

#[test]
fn ragged_rows_are_named_by_their_line() {
    let text = "name,category,area\nClinic,Clinic\nCourt,Court,South\nPost,Police,North,North,x\n";
    check(
        text,
        &[
            (2, "", What::FewerFields),
            (4, "", What::MoreFields),
            (2, "", What::NoArea),
        ],
    );
    let preview = looked("list.csv", text);
    assert_eq!(
        preview.proposed.len(),
        2,
        "the row whose fields may have moved is left out"
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let rows =
        "name,category,area\r\nA,Clinic,North\r\n\r\n\"B\r\nC\",Clinic,North\r\nD,Clinic\r\n";
    check(rows, &[(6, "", What::FewerFields), (6, "", What::NoArea)]);
    check(
        rows.replace('\r', ""),
        &[(6, "", What::FewerFields), (6, "", What::NoArea)],
    );
}

#[test]
fn a_quote_that_is_not_closed_takes_no_rows_with_it_unseen() {
    let rows = "Clinic,Clinic,North\n".repeat(2_000);
    let text = format!("name,category,area\nOne,Clinic,North\n\"Two,Clinic,North\n{rows}");
    check(text, &[(3, "", What::QuoteLeftOpen)]);
}

#[test]
fn points_are_looked_at() {
    let head = "name,category,lat,lon\n";
    let one = |lat: &str, lon: &str, expected: &[What]| {
        let preview = looked(
            "list.csv",
            format!("{head}Clinic,Clinic,\"{lat}\",\"{lon}\"\n"),
        );
        let found: Vec<What> = told(&preview)
            .into_iter()
            .map(|(_, _, what)| what)
            .collect();
        assert_eq!(found, expected, "{lat} {lon}");
    };
    one("31.9", "35.9", &[]);
    one("31,9", "35,9", &[]);
    one("35.9", "31.9", &[What::Swapped]);
    one("0", "0", &[What::NullIsland]);
    one("51.5", "-0.1", &[What::Outside]);
    one("3539000", "771000", &[What::NotOnEarth]);
    one("N31", "35.9", &[What::NoNumber]);
    let named = "name,category,lat,lon,area\nClinic,Clinic,31.9,35.9,South\n";
    check(named, &[(2, "lat", What::OtherArea)]);
    check(
        "name,category,area\nClinic,Clinic,Nowhere\n",
        &[(2, "area", What::UnknownArea)],
    );
}

#[test]
fn encodings_are_read_and_mixed_ones_named() {
    let utf16: Vec<u8> = "\u{feff}name,category,area\nمركز,صحة,North\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    check(utf16, &[]);
    // "École" in Windows-1252 and "markaz" in Windows-1256.
    check(b"name,category,area\n\xc9cole,Clinic,North\n", &[]);
    check(b"name,category,area\n\xe3\xd1\xdf\xd2,Clinic,North\n", &[]);
    let mixed = b"name,category,area\n\xc3\x89cole,Clinic,North\n\xc9cole B,Clinic,South\n";
    check(mixed, &[(3, "", What::OtherEncoding)]);
    assert_eq!(looked("list.csv", mixed).proposed[1].name, "École B");
}

#[test]
fn marks_that_turn_a_text_are_taken_out_and_said() {
    let preview = looked(
        "list.csv",
        "name,category,area\nAb\u{202e}cd,Clinic,North\n",
    );
    assert_eq!(told(&preview), [(2, "name", What::TurnsText)]);
    assert_eq!(preview.proposed[0].name, "Abcd");
    // The control: a mark that only parts two directions is common in Arabic.
    check("name,category,area\nعيادة\u{200f},Clinic,North\n", &[]);
}

#[test]
fn files_that_are_no_list_are_refused_with_the_way_out() {
    let why = |bytes: &[u8]| read(&[given("file", bytes)]).unwrap_err().why;
    assert_eq!(why(b""), Why::Empty);
    assert_eq!(why(b"one column\nand no more\n"), Why::NoList);
    assert_eq!(why(b"{\"a\":\n1"), Why::Broken(2));
    assert_eq!(why(b"<kml><Placemark>"), Why::Broken(1));
    assert!(matches!(why(b"SQLite format 3\0"), Why::OtherFormat(..)));
    assert!(matches!(why(b"PK\x03\x04"), Why::OtherFormat(..)));
    let large = vec![b' '; waymark_listings::MOST_BYTES + 1];
    assert_eq!(why(&large), Why::TooLarge(large.len()));
    let many = format!(
        "name,category\n{}",
        "a,b\n".repeat(waymark_listings::MOST_ROWS + 1)
    );
    assert_eq!(why(many.as_bytes()), Why::TooManyRows);
    let wide = format!("{}\n1\n", "a,".repeat(600));
    assert_eq!(why(wide.as_bytes()), Why::TooManyColumns);
}

#[test]
fn ten_thousand_ragged_rows_are_read_in_seconds_and_told_once() {
    let mut text = "name,category,area,lat,lon,comments\n".to_owned();
    for row in 0..10_000 {
        let tail = [
            "",
            ",31.9",
            ",31.9,35.9,x,y,z",
            ",35.9,31.9",
            ",\u{202e}x,\"a\nb\"",
        ];
        text.push_str(&format!(
            "Centre {row},Clinic,North{}\n",
            tail[row % tail.len()]
        ));
    }
    let start = Instant::now();
    let preview = looked("list.csv", &text);
    let took = start.elapsed();
    println!(
        "10,000 ragged rows: {took:?}, {} problems",
        preview.problems.total()
    );
    assert_eq!(preview.rows, 8_000, "two thousand have too many fields");
    assert_eq!(preview.problems.listed().len(), MOST_LISTED);
    assert_eq!(preview.problems.count(What::MoreFields), 2_000);
    assert_eq!(preview.problems.count(What::TurnsText), 2_000);
    assert!(took < Duration::from_secs(20), "{took:?}");
}
