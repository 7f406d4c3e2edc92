//! What somebody says of a file that the file cannot know.

use waymark_map::Text;
use waymark_map::boundaries::{Bounds, Shape};

/// What is known beforehand.
#[derive(Clone, Debug)]
pub struct Settings {
    pub served: Served,
    pub women: WomenCounted,
}

/// Where boundaries are expected.
#[derive(Clone, Copy, Debug)]
pub enum Served {
    Anywhere,
    Within(Bounds),
}

/// Where the numbers of women are from, where the file does not say it.
#[derive(Clone, Debug)]
pub enum WomenCounted {
    NotSaid,
    By { source: Text, year: u16 },
}

impl Settings {
    /// Nothing is known.
    pub const NONE: Self = Self {
        served: Served::Anywhere,
        women: WomenCounted::NotSaid,
    };

    pub(super) fn is_served(&self, shape: &Shape) -> bool {
        match self.served {
            Served::Anywhere => true,
            Served::Within(bounds) => shape.bounds().is_some_and(|own| own.meets(bounds)),
        }
    }
}
