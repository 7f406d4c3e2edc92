//! Values of cells as text: numbers as people write them, dates as ISO 8601.

use crate::date;

/// Largest whole number that a float holds exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Last day that spreadsheets know, 31 December 9999.
const LAST_DAY: f64 = 2_958_466.0;

/// Where a workbook begins to count days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Epoch {
    #[default]
    Of1900,
    Of1904,
}

/// Whether a cell's number is shown as a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    #[default]
    Number,
    Date,
}

/// A number as text, whole ones without a decimal point.
pub(crate) fn number(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if value.fract() == 0.0 && value.abs() < EXACT {
        return format!("{value:.0}");
    }
    format!("{value}")
}

/// A cell's number, as it is shown.
pub(crate) fn shown(value: f64, shown: Shown, epoch: Epoch) -> String {
    match shown {
        Shown::Date if (0.0..LAST_DAY).contains(&value) => date::written(value, epoch),
        _ => number(value),
    }
}

/// Yes and no as spreadsheets write them.
pub(crate) const fn truth(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

#[cfg(test)]
mod tests {
    use super::{Epoch, Shown, number, shown};

    #[test]
    fn whole_numbers_have_no_point_and_others_keep_theirs() {
        let written = [1.0, -3.0, 0.5, 0.0, 1e15, 0.1].map(number);
        let wanted = ["1", "-3", "0.5", "0", "1000000000000000", "0.1"];
        assert_eq!(written, wanted);
    }

    #[test]
    fn dates_are_iso_in_both_ways_of_counting() {
        let date = |value| shown(value, Shown::Date, Epoch::Of1900);
        assert_eq!(date(45_943.0), "2025-10-13");
        assert_eq!(date(45_943.5), "2025-10-13T12:00:00");
        assert_eq!(date(0.25), "06:00:00");
        assert_eq!(date(36_585.0), "2000-02-29");
        assert_eq!(shown(44_481.0, Shown::Date, Epoch::Of1904), "2025-10-13");
        assert_eq!(shown(45_943.0, Shown::Number, Epoch::Of1900), "45943");
        // What no calendar holds stays the number it is.
        assert_eq!(date(-1.0), "-1");
        assert_eq!(date(1e300).len(), 301);
    }
}
