//! The sheet to draw on: marks where the photograph is placed by, the number on all sides, and nothing telling.

use waymark_map::Position;
use waymark_map::sheet::{Mark, Scale, SheetId, SheetSpec};
use waymark_share::poster::tells;
use waymark_share::sheet::sheet;
use waymark_words::Locale;

fn spec(scale: Scale) -> SheetSpec {
    SheetSpec {
        id: SheetId::of(123_456),
        scale,
    }
}

fn district() -> Scale {
    let middle = Position::of_degrees(31.95, 35.91).unwrap();
    Scale::fitting(middle, [9_000.0, 6_500.0]).unwrap()
}

/// The attribute of an element.
fn number(element: &str, attribute: &str) -> f64 {
    let start = format!(" {attribute}=\"");
    let rest = element.split(&start).nth(1).unwrap();
    rest.split('"').next().unwrap().parse().unwrap()
}

#[test]
fn four_marks_stand_where_the_photograph_is_placed_by_them() {
    for scale in [district(), Scale::NotToScale] {
        let svg = sheet(&spec(scale), Locale::En);
        let rings: Vec<[f64; 2]> = svg
            .split('<')
            .filter(|element| element.starts_with("rect") && element.contains(" width=\"10\""))
            .map(|ring| [number(ring, "x") + 5.0, number(ring, "y") + 5.0])
            .collect();
        assert_eq!(rings, Mark::ALL.map(Mark::on_page));
        // One to four dots tell the corners apart.
        assert_eq!(svg.matches("<circle").count(), 1 + 2 + 3 + 4);
    }
}

#[test]
fn the_number_stands_on_all_four_sides() {
    let svg = sheet(&spec(Scale::NotToScale), Locale::Ar);
    let id = SheetId::of(123_456).to_string();
    assert_eq!(svg.matches(&format!(">{id}<")).count(), 4);
    assert_eq!(SheetId::parse(&id), Some(SheetId::of(123_456)));
}

#[test]
fn every_row_and_column_is_named_on_both_sides() {
    let svg = sheet(&spec(district()), Locale::En);
    for name in ('A'..='T')
        .map(String::from)
        .chain((15..=15).map(|row: u8| row.to_string()))
    {
        assert_eq!(svg.matches(&format!(">{name}<")).count(), 2, "{name}");
    }
}

#[test]
fn a_sheet_to_scale_has_a_bar_and_one_that_is_not_says_so() {
    let scaled = sheet(&spec(district()), Locale::En);
    assert!(
        scaled.contains(">2 km<") && scaled.contains(">North<"),
        "{scaled}"
    );
    assert!(!scaled.contains("Not to scale"));
    // At 50 m to a millimetre 2 km are 40 mm.
    assert!(scaled.contains("width=\"40\" height=\"2\""));
    let free = sheet(&spec(Scale::NotToScale), Locale::En);
    assert!(free.contains("Not to scale") && !free.contains(" km<") && !free.contains("North"));
}

#[test]
fn it_runs_nothing_fetches_nothing_and_tells_nothing() {
    for locale in [Locale::En, Locale::Ar] {
        let svg = sheet(&spec(district()), locale);
        for never in ["<script", "style", "href", "url(", "<image"] {
            assert!(!svg.contains(never), "{never}");
        }
        assert!(!tells(&svg));
        // The place itself is not written on the paper.
        assert!(!svg.contains("31.9") && !svg.contains("35.9"));
        let open = svg.matches('<').count() - svg.matches("</").count();
        let closed = svg.matches("/>").count() + svg.matches("</").count();
        assert_eq!(open, closed, "an element is left open");
    }
}
