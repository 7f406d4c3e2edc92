//! Change between two rounds, and why there is none, in words: one list for screens and files. Never why a figure moved.

use crate::Locale;
use crate::report as say;

/// Which way a figure went, with the ends of its interval in percentage points. An interval that reaches both ways says
/// nothing.
#[must_use]
pub fn points(locale: Locale, low: i8, high: i8) -> String {
    let (near, far) = (low.unsigned_abs(), high.unsigned_abs());
    let [least, most] = [near.min(far), near.max(far)].map(|end| end.to_string());
    if low > 0 {
        say::change_higher(locale, &least, &most)
    } else if high < 0 {
        say::change_lower(locale, &least, &most)
    } else {
        say::change_unclear(locale).to_owned()
    }
}

/// The same without a number, for readers who get no intervals.
#[must_use]
pub fn way(locale: Locale, low: i8, high: i8) -> &'static str {
    if low > 0 {
        say::change_higher_plain(locale)
    } else if high < 0 {
        say::change_lower_plain(locale)
    } else {
        say::change_unclear(locale)
    }
}

/// Why one figure is not compared; nothing for a key this program does not know.
#[must_use]
pub fn not_compared(locale: Locale, key: &str) -> Option<&'static str> {
    let say = match key {
        "in-one-round-only" => say::not_in_both,
        "worked-out-otherwise" => say::worked_out_otherwise,
        "no-share" => say::no_share,
        "not-shown" => say::not_shown_in_both,
        _ => return None,
    };
    Some(say(locale))
}

/// Why two rounds are not compared at all; nothing for a key this program does not know.
#[must_use]
pub fn refused(locale: Locale, key: &str) -> Option<&'static str> {
    let say = match key {
        "same-women" => say::refused_same_women,
        "other-area" => say::refused_other_area,
        "practice-beside-live" => say::refused_practice,
        "wording-unknown" => say::refused_wording_unknown,
        "other-wording" => say::refused_other_wording,
        "other-window" => say::refused_other_window,
        "other-plan" => say::refused_other_plan,
        _ => return None,
    };
    Some(say(locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(low: i8, high: i8, expected: &str) {
        assert_eq!(points(Locale::En, low, high), expected, "{low} to {high}");
    }

    #[test]
    fn a_direction_is_said_only_where_the_whole_interval_has_one() {
        check(2, 36, "higher, by 2 to 36 points");
        check(-36, -2, "lower, by 2 to 36 points");
        check(-8, 38, "too few answers to tell");
        check(0, 12, "too few answers to tell");
        assert_eq!(way(Locale::En, 2, 36), "higher");
        assert_eq!(way(Locale::En, -36, -2), "lower");
        assert_eq!(way(Locale::En, -36, 0), "too few answers to tell");
    }

    #[test]
    fn an_unknown_key_has_no_words() {
        assert!(refused(Locale::En, "same-women").is_some());
        assert_eq!(refused(Locale::En, "of-another-time"), None);
        assert_eq!(not_compared(Locale::En, "of-another-time"), None);
    }
}
