//! Change in words, with its points or without. Never why anything changed, and no place beside another.

use waymark_count::Moved;
use waymark_words::{Locale, change, report};

/// How much is said of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// With the ends of its interval.
    Points,
    /// Its direction alone.
    Direction,
}

/// What can be said of one figure.
pub(crate) fn moved(moved: Moved, depth: Depth, locale: Locale) -> String {
    match (moved, depth) {
        (Moved::Higher(by) | Moved::Lower(by), Depth::Points) => {
            change::points(locale, by.low(), by.high())
        }
        (Moved::Higher(by) | Moved::Lower(by), Depth::Direction) => {
            change::way(locale, by.low(), by.high()).to_owned()
        }
        (Moved::Unclear(_) | Moved::TooSmall, _) => report::change_unclear(locale).to_owned(),
        (Moved::Not(why), _) => change::not_compared(locale, why.key())
            .unwrap_or_default()
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_count::{NotCompared, Refusal};

    #[test]
    fn every_refusal_has_its_sentence() {
        for why in Refusal::ALL {
            assert!(change::refused(Locale::En, why.key()).is_some(), "{why:?}");
        }
        for why in NotCompared::ALL {
            let said = moved(Moved::Not(why), Depth::Direction, Locale::Ar);
            assert!(!said.is_empty(), "{why:?}");
        }
    }
}
