//! The first rule for every number (D1, D2): may this count be told at all, and how?

use super::rounding;
use crate::band::{Band, SmallestGroup};
use crate::percent::Percent;
use crate::statement::Statement;
use crate::table::Class;

/// What may be said of a count in a base that is large enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Share(Percent),
    Few,
    MoreThanHalf,
    /// Kept back by the second rule.
    Withheld,
}

/// The band of a base, or nothing when the base is under the smallest group (D1).
pub(super) fn base(people: u32, smallest: SmallestGroup) -> Option<Band> {
    if people < smallest.people() {
        None
    } else {
        Band::of(people)
    }
}

/// D2 for `count` of `base` people: the few, and those who are all but a few, are never told apart.
/// A base of ten is over twice the largest limit, so the two cases cannot meet.
pub(super) fn said(count: u32, base: u32, class: Class) -> Said {
    let few_below = class.few_below();
    if count < few_below {
        Said::Few
    } else if base.saturating_sub(count) < few_below {
        Said::MoreThanHalf
    } else {
        rounding::share(count, base).map_or(Said::Withheld, Said::Share)
    }
}

impl Said {
    /// What the same statement says of everybody else in the base.
    pub(super) fn of_the_others(self) -> Self {
        match self {
            Self::Share(percent) => Self::Share(percent.of_the_others()),
            Self::Few => Self::MoreThanHalf,
            Self::MoreThanHalf => Self::Few,
            Self::Withheld => Self::Withheld,
        }
    }

    pub(super) fn statement(self, class: Class) -> Statement {
        match self {
            Self::Share(percent) => Statement::Share(percent),
            Self::Few => Statement::Few {
                below: u8::try_from(class.few_below()).unwrap_or(u8::MAX),
            },
            Self::MoreThanHalf => Statement::MoreThanHalf,
            Self::Withheld => Statement::Withheld,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(count: u32, base: u32, class: Class, expected: &str) {
        let word = match said(count, base, class) {
            Said::Share(percent) => percent.value().to_string(),
            Said::Few => "few".to_owned(),
            Said::MoreThanHalf => "more than half".to_owned(),
            Said::Withheld => "withheld".to_owned(),
        };
        assert_eq!(word, expected, "{count} of {base}");
    }

    #[test]
    fn small_counts_are_few_zero_included() {
        check(0, 20, Class::Personal, "few");
        check(2, 20, Class::Personal, "few");
        check(3, 20, Class::Personal, "15");
        check(4, 20, Class::Harmful, "few");
        check(5, 20, Class::Harmful, "25");
        check(0, 20, Class::Plain, "0");
    }

    #[test]
    fn all_but_a_few_is_more_than_half() {
        check(20, 20, Class::Personal, "more than half");
        check(18, 20, Class::Personal, "more than half");
        check(17, 20, Class::Personal, "85");
        check(16, 20, Class::Harmful, "more than half");
        check(20, 20, Class::Plain, "100");
    }

    #[test]
    fn a_base_under_the_smallest_group_is_not_said() {
        assert_eq!(base(9, SmallestGroup::DEFAULT), None);
        assert_eq!(base(10, SmallestGroup::DEFAULT), Some(Band::From10));
        assert_eq!(base(24, SmallestGroup::new(25).unwrap()), None);
    }
}
