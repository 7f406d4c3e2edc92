//! Who a page is written for, and how much of the release it therefore says.

use waymark_words::{Locale, report};

use crate::change_words::Depth;

/// Who reads it. Each page says a part of the same release, never something the release does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: main figures in words and ten drawn people, in steps of one person in ten or half of one. No percent,
    /// no interval, no table.
    Public,
    /// Partner organisations: every planned table with its bars and rounded percents.
    Partner,
    /// Planners: intervals, the range of women behind every figure, and how far the answers can be trusted.
    Planner,
}

impl Audience {
    /// Every one, from the shortest page to the longest.
    pub const ALL: [Self; 3] = [Self::Public, Self::Partner, Self::Planner];

    /// One line under the title.
    pub(super) fn line(self, locale: Locale) -> &'static str {
        match self {
            Self::Public => report::for_public(locale),
            Self::Partner => report::for_partner(locale),
            Self::Planner => report::for_planner(locale),
        }
    }

    /// How much is said of a change: its points are the ends of an interval.
    pub(super) fn depth(self) -> Depth {
        match self {
            Self::Public | Self::Partner => Depth::Direction,
            Self::Planner => Depth::Points,
        }
    }
}
