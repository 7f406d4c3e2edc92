//! What comes out: each cell in its band of time, and how many women live in which, area by area.

use crate::area::AreaId;
use crate::gaps::Recipe;

/// The times that are asked for, in minutes; the last minute is within.
pub const THRESHOLDS: [u32; 4] = [30, 60, 120, 240];

/// Where a cell is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Within the first, second, third or fourth of [`THRESHOLDS`], and no earlier one.
    Within(u8),
    /// Farther than the last of them.
    Farther,
    /// Nobody whose place is known is reached; somebody is in her area, and how far is not told.
    NotTold,
    /// No way leads to anybody whose place is known.
    NoWay,
    /// Nothing moves here.
    Barrier,
}

/// One question answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Reached {
    /// In reading order of the grid.
    pub bands: Vec<Band>,
    /// The areas in the order of the directory, those without anybody as well; then what lies outside them, then all.
    pub rows: Vec<Row>,
    /// Doors with a place on the map that are open to her, surely and perhaps.
    pub doors: (u32, u32),
    /// Listed with a place that lies off the grid, or where nothing moves.
    pub off_the_grid: u32,
    pub recipe: Recipe,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    Area(AreaId),
    /// On the grid, and in none of the areas.
    Outside,
    Everywhere,
}

/// Women of one area.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub at: Where,
    pub women: f64,
    /// For each of [`THRESHOLDS`].
    pub within: [Within; THRESHOLDS.len()],
    /// Beyond the last, where a way leads.
    pub farther: f64,
    /// Not reached by anybody whose place is known, in an area where somebody is.
    pub not_told: f64,
    pub no_way: f64,
}

/// Women within a time, walking as was asked; and the range over everything that is not known: 3 to 5 km/h, doors of
/// unknown hours or conditions shut or open, places known by their area far or near.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Within {
    pub women: f64,
    pub least: f64,
    pub most: f64,
}

impl Band {
    /// Its number in files and on the way to a screen.
    pub const fn number(self) -> u8 {
        match self {
            Self::Within(step) => step,
            Self::Farther => 4,
            Self::NotTold => 5,
            Self::NoWay => 6,
            Self::Barrier => 7,
        }
    }

    pub fn of_number(number: u8) -> Option<Self> {
        match number {
            step @ 0..=3 => Some(Self::Within(step)),
            4 => Some(Self::Farther),
            5 => Some(Self::NotTold),
            6 => Some(Self::NoWay),
            7 => Some(Self::Barrier),
            _ => None,
        }
    }
}

impl Row {
    pub(super) fn empty(at: Where) -> Self {
        Self {
            at,
            women: 0.0,
            within: [Within::default(); THRESHOLDS.len()],
            farther: 0.0,
            not_told: 0.0,
            no_way: 0.0,
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.women += other.women;
        self.farther += other.farther;
        self.not_told += other.not_told;
        self.no_way += other.no_way;
        for (sum, more) in self.within.iter_mut().zip(&other.within) {
            sum.women += more.women;
            sum.least += more.least;
            sum.most += more.most;
        }
    }
}
