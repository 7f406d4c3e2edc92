//! A rounded share, and the plain words it is said in.

use crate::band::Band;
use crate::table::Class;

/// A share in whole percent, 0 to 100, already rounded by the guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u8);

impl Percent {
    /// Only the guard's rounding and the release door make one.
    pub(crate) fn new(value: u32) -> Option<Self> {
        u8::try_from(value)
            .ok()
            .filter(|value| *value <= 100)
            .map(Self)
    }

    /// 0 to 100.
    #[must_use]
    pub fn value(self) -> u8 {
        self.0
    }

    /// What is left of everybody. An exact half that was rounded up is then rounded down.
    pub(crate) fn of_the_others(self) -> Self {
        Self(100_u8.saturating_sub(self.0))
    }

    /// How many of twenty half figures are filled when the share is drawn as ten people.
    #[must_use]
    pub fn half_figures(self) -> u8 {
        (self.0 + 2) / 5
    }
}

/// The plain words of a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Words {
    AlmostNone,
    FewOneToTwo,
    SomeThreeToFour,
    AboutHalf,
    MostSixToSeven,
    LargeMajority,
    AlmostAll,
}

/// Whether a share may be said with figures, or in words alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// Under twenty people: one person is five points or more, and a figure sounds surer than it is.
    WordsOnly,
    /// From twenty people: "about N in 10".
    InTen,
}

impl Figures {
    /// What a base of this band allows.
    #[must_use]
    pub fn allowed(band: Band) -> Self {
        if band < Band::From20 {
            Self::WordsOnly
        } else {
            Self::InTen
        }
    }
}

/// The words of a rounded share, and whether figures may stand beside them.
/// Shares between two named steps (bases of 100 and more) go to the nearer one.
#[must_use]
pub fn words_for(percent: Percent, band: Band) -> (Words, Figures) {
    let nearest_five = percent.half_figures() * 5;
    let words = match nearest_five {
        0..=5 => Words::AlmostNone,
        6..=20 => Words::FewOneToTwo,
        21..=40 => Words::SomeThreeToFour,
        41..=55 => Words::AboutHalf,
        56..=75 => Words::MostSixToSeven,
        76..=90 => Words::LargeMajority,
        _ => Words::AlmostAll,
    };
    (words, Figures::allowed(band))
}

impl Words {
    /// "Almost none" and "almost all" are said of plain items only; elsewhere they would name the odd ones out.
    #[must_use]
    pub fn in_class(self, class: Class) -> Self {
        match (self, class) {
            (Self::AlmostNone, Class::Personal | Class::Harmful) => Self::FewOneToTwo,
            (Self::AlmostAll, Class::Personal | Class::Harmful) => Self::LargeMajority,
            (words, _) => words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(percents: &[u32], expected: Words) {
        for percent in percents {
            let said = words_for(Percent::new(*percent).unwrap(), Band::From100).0;
            assert_eq!(said, expected, "{percent} %");
        }
    }

    #[test]
    fn every_share_has_its_plain_words() {
        check(&[0, 5, 7], Words::AlmostNone);
        check(&[8, 10, 20, 22], Words::FewOneToTwo);
        check(&[23, 25, 40, 42], Words::SomeThreeToFour);
        check(&[43, 45, 50, 55, 57], Words::AboutHalf);
        check(&[58, 60, 75, 77], Words::MostSixToSeven);
        check(&[78, 80, 90, 92], Words::LargeMajority);
        check(&[93, 95, 100], Words::AlmostAll);
    }

    #[test]
    fn only_plain_items_say_almost_none_or_almost_all() {
        assert_eq!(Words::AlmostNone.in_class(Class::Plain), Words::AlmostNone);
        assert_eq!(
            Words::AlmostNone.in_class(Class::Harmful),
            Words::FewOneToTwo
        );
        assert_eq!(
            Words::AlmostAll.in_class(Class::Personal),
            Words::LargeMajority
        );
    }

    #[test]
    fn figures_start_at_twenty_people() {
        assert_eq!(Figures::allowed(Band::From15), Figures::WordsOnly);
        assert_eq!(Figures::allowed(Band::From20), Figures::InTen);
    }

    #[test]
    fn ten_people_are_drawn_by_halves() {
        assert_eq!(Percent::new(75).unwrap().half_figures(), 15);
        assert_eq!(Percent::new(0).unwrap().half_figures(), 0);
        assert_eq!(Percent::new(100).unwrap().half_figures(), 20);
        assert_eq!(Percent::new(101), None);
    }
}
