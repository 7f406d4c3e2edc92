//! Words about organisations are taken; ways to reach a person, and invisible letters, are not.

use waymark_map::{Phone, Position, Text, TextRefused};

fn check(input: &str, expected: Result<&str, TextRefused>) {
    let text = Text::new(input);
    assert_eq!(
        text.as_ref().map(Text::as_str),
        expected.as_ref().map(|text| *text)
    );
}

#[test]
fn texts() {
    check("  Clinic\tof\nthe  north ", Ok("Clinic of the north"));
    check("Ward 12 \u{202e}hsup", Ok("Ward 12 hsup"));
    check("مركز \u{200f}النساء", Ok("مركز النساء"));
    check("\u{202e}\u{7}", Err(TextRefused::Empty));
    check("write to someone@example.org", Err(TextRefused::Contact));
    check("call 079 123 4567", Err(TextRefused::Contact));
    check("اتصلي ٠٧٩١٢٣٤٥٦٧", Err(TextRefused::Contact));
    check(&"a".repeat(201), Err(TextRefused::TooLong));
}

#[test]
fn phones() {
    for good in ["112", "+962 (0)6 500-1234", "٠٦ ٥٠٠ ١٢٣"] {
        assert!(Phone::of_the_organisation(good).is_ok(), "{good}");
    }
    for bad in ["", "1", "ask Mona 0123", "a@b", &"1".repeat(21)] {
        assert!(Phone::of_the_organisation(bad).is_err(), "{bad}");
    }
}

#[test]
fn positions_are_on_earth() {
    let here = Position::of_degrees(31.954_09, 35.910_57).unwrap();
    assert!((here.north() - 31.954_09).abs() < 1e-9 && (here.east() - 35.910_57).abs() < 1e-9);
    for (north, east) in [
        (90.1, 0.0),
        (0.0, -180.1),
        (f64::NAN, 0.0),
        (0.0, f64::INFINITY),
    ] {
        assert!(Position::of_degrees(north, east).is_none());
    }
}
