//! What a language needs beside its words: which way it runs.

use crate::Locale;

/// Which way lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the html attribute `dir`.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Languages in scripts that run from right to left (primary language subtags).
const RIGHT_TO_LEFT: [&str; 8] = ["ar", "fa", "he", "ur", "ps", "ckb", "dv", "sd"];

impl Locale {
    /// The language without script or region, as in `ar` of `ar-SD`.
    pub fn language(self) -> &'static str {
        self.tag().split('-').next().unwrap_or_default()
    }

    /// The languages the team may choose.
    pub fn offered() -> impl Iterator<Item = Locale> {
        Locale::WHOLE.iter().copied()
    }

    /// Which way this language runs.
    pub fn direction(self) -> Direction {
        if RIGHT_TO_LEFT.contains(&self.language()) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// The language with this tag, or else one with the same language subtag.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        let exact = Locale::ALL
            .iter()
            .find(|l| l.tag().eq_ignore_ascii_case(tag));
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        exact
            .or_else(|| {
                Locale::ALL
                    .iter()
                    .find(|l| l.language().eq_ignore_ascii_case(language))
            })
            .copied()
    }
}
