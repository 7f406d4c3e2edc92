//! What groups said in exercises (I-44): counted as groups that said it, never as people.

use core::fmt;

use waymark_map::{AreaId, Audience, Text};

/// Fewer groups are not spoken of: one room could be recognised.
const FEWEST_GROUPS: u16 = 3;
/// Of a smaller group nothing is entered.
const FEWEST_IN_A_GROUP: u16 = 5;

/// The eight exercises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Script {
    /// Places that feel safe or unsafe.
    CommunityMap = 1,
    RouteToHelp = 2,
    BarrierWall = 3,
    SafetyWalk = 4,
    CalendarAndClock = 5,
    BodyMap = 6,
    ServiceScoring = 7,
    WhoTalksToWhom = 8,
}

/// One theme in one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    area: AreaId,
    script: Script,
    words: Text,
    named: u16,
    held: u16,
}

/// Why a theme is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeRefused {
    TooFewGroups,
    GroupTooSmall,
    /// More groups than were held, or none, named it.
    Impossible,
}

impl Script {
    pub const ALL: [Self; 8] = [
        Self::CommunityMap,
        Self::RouteToHelp,
        Self::BarrierWall,
        Self::SafetyWalk,
        Self::CalendarAndClock,
        Self::BodyMap,
        Self::ServiceScoring,
        Self::WhoTalksToWhom,
    ];

    /// Mapped danger can stigmatise places and hold women back: it stays with the coordination
    /// body.
    pub const fn is_for(self, audience: Audience) -> bool {
        !matches!(self, Self::CommunityMap | Self::SafetyWalk)
            || matches!(audience, Audience::Coordination)
    }
}

impl Theme {
    /// `named` of `held` groups said it; the smallest of them had `smallest` people.
    ///
    /// # Errors
    /// When it comes from too few groups or too small ones.
    pub fn new(
        area: AreaId,
        script: Script,
        words: Text,
        [named, held, smallest]: [u16; 3],
    ) -> Result<Self, ThemeRefused> {
        if smallest < FEWEST_IN_A_GROUP {
            return Err(ThemeRefused::GroupTooSmall);
        }
        Self::of_groups(area, script, words, named, held)
    }

    pub(crate) fn of_groups(
        area: AreaId,
        script: Script,
        words: Text,
        named: u16,
        held: u16,
    ) -> Result<Self, ThemeRefused> {
        if held < FEWEST_GROUPS {
            return Err(ThemeRefused::TooFewGroups);
        }
        if named == 0 || named > held {
            return Err(ThemeRefused::Impossible);
        }
        Ok(Self {
            area,
            script,
            words,
            named,
            held,
        })
    }

    pub const fn area(&self) -> &AreaId {
        &self.area
    }

    pub const fn script(&self) -> Script {
        self.script
    }

    pub const fn words(&self) -> &Text {
        &self.words
    }

    /// Groups that said it, and groups held.
    pub const fn groups(&self) -> (u16, u16) {
        (self.named, self.held)
    }
}

impl fmt::Display for ThemeRefused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::TooFewGroups => "a theme needs three groups or more",
            Self::GroupTooSmall => "nothing is entered of a group of fewer than five",
            Self::Impossible => "more groups named it than were held, or none did",
        })
    }
}

impl core::error::Error for ThemeRefused {}
