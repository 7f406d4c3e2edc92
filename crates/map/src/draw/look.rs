//! How things look, by what they mean: an ink, a pattern and a line, never colour alone.
//!
//! There is no red, and nothing that could be taken for an alarm: a district full of services must
//! not look like a district full of danger (Services Advisor's own documentation warns of that).

use super::Ground;
use crate::gaps::Verdict;

/// What an area of the map says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Served,
    NotServed,
    /// Served or not, depending on what is assumed.
    NotCertain,
    /// Nobody said.
    Unknown,
}

impl From<Verdict> for Meaning {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Present => Self::Served,
            Verdict::Unconfirmed => Self::NotCertain,
            Verdict::Unknown => Self::Unknown,
            Verdict::Absent => Self::NotServed,
        }
    }
}

impl Meaning {
    /// In the order of a legend.
    pub const ALL: [Self; 4] = [
        Self::Served,
        Self::NotCertain,
        Self::NotServed,
        Self::Unknown,
    ];
}

/// A step of a measured quantity, from little to much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    One,
    Two,
    Three,
    Four,
    Five,
}

impl Step {
    pub const ALL: [Self; 5] = [Self::One, Self::Two, Self::Three, Self::Four, Self::Five];
}

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Land of the base map.
    Land,
    /// A line within the land of the base map.
    Within,
    /// An area without a meaning of its own, with its border.
    Area,
    Means(Meaning),
    Step(Step),
    /// A border over everything else.
    Border,
    /// A road, a river, a way to walk.
    Way,
    /// A way that is not always open, or a link nobody confirmed.
    DottedWay,
    /// What a group drew.
    Sketch,
    /// What is chosen.
    Chosen,
    /// A mark for a place.
    Mark,
    /// The edge of a map, a scale bar.
    Frame,
    /// The arrow that points north.
    North,
    /// Ground of a background of shapes.
    Ground(Ground),
}

/// A colour by its part in the picture; whoever paints knows the shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Nothing,
    Paper,
    Sheet,
    Hairline,
    Edge,
    Soft,
    Ink,
    Wash,
    Accent,
    Deep,
}

impl Ink {
    /// The shade of a printed map, or what SVG calls none: black, white and greys, and one dark teal; as dark as they are
    /// on the screen.
    #[must_use]
    pub fn on_paper(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Paper => "#f4f2ec",
            Self::Sheet => "#ffffff",
            Self::Hairline => "#c9c2b4",
            Self::Edge => "#6f6759",
            Self::Soft => "#4c4639",
            Self::Ink => "#1e1b16",
            Self::Wash => "#cfe3e0",
            Self::Accent => "#0d575b",
            Self::Deep => "#083e41",
        }
    }
}

/// What an area is filled with, over its ink: seen without colours, and printed on any printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    Plain,
    Dots,
    DenseDots,
    Lines,
    DenseLines,
    Cross,
    /// Grass, far apart: two short strokes upright.
    Tufts,
    /// Water, far apart: two short strokes lying.
    Waves,
}

impl Pattern {
    /// Those that have to be drawn.
    pub const DRAWN: [Self; 7] = [
        Self::Dots,
        Self::DenseDots,
        Self::Lines,
        Self::DenseLines,
        Self::Cross,
        Self::Tufts,
        Self::Waves,
    ];

    /// The strokes of a pattern that is drawn with a few of them, from corner to corner; none of the others.
    #[must_use]
    pub fn strokes(self) -> &'static [[(f64, f64); 2]] {
        match self {
            Self::Tufts => &[[(4.0, 3.0), (4.0, 6.0)], [(12.0, 11.0), (12.0, 14.0)]],
            Self::Waves => &[[(1.0, 4.0), (6.0, 4.0)], [(9.0, 12.0), (14.0, 12.0)]],
            _ => &[],
        }
    }

    /// Side of the square that is repeated, in pixels.
    #[must_use]
    pub fn side(self) -> f64 {
        match self {
            Self::DenseDots | Self::DenseLines => 5.0,
            Self::Tufts | Self::Waves => 16.0,
            _ => 9.0,
        }
    }
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub ink: Ink,
    /// In pixels.
    pub width: f64,
    /// Lengths drawn and left out, in pixels; empty for a whole line.
    pub dashes: &'static [f64],
}

impl Look {
    /// Ink and pattern inside.
    #[must_use]
    pub fn fill(self) -> (Ink, Pattern) {
        match self {
            Self::Land | Self::Area => (Ink::Sheet, Pattern::Plain),
            Self::Means(Meaning::Served) => (Ink::Wash, Pattern::Plain),
            Self::Means(Meaning::NotServed) => (Ink::Sheet, Pattern::Cross),
            Self::Means(Meaning::NotCertain) => (Ink::Wash, Pattern::Lines),
            Self::Means(Meaning::Unknown) => (Ink::Paper, Pattern::Dots),
            Self::Step(Step::One) => (Ink::Sheet, Pattern::Plain),
            Self::Step(Step::Two) => (Ink::Sheet, Pattern::Dots),
            Self::Step(Step::Three) => (Ink::Wash, Pattern::Lines),
            Self::Step(Step::Four) => (Ink::Wash, Pattern::DenseLines),
            Self::Step(Step::Five) => (Ink::Accent, Pattern::Plain),
            Self::Sketch => (Ink::Nothing, Pattern::DenseDots),
            Self::Mark => (Ink::Accent, Pattern::Plain),
            Self::North => (Ink::Ink, Pattern::Plain),
            Self::Ground(ground) => ground.fill(),
            Self::Within
            | Self::Border
            | Self::Way
            | Self::DottedWay
            | Self::Chosen
            | Self::Frame => (Ink::Nothing, Pattern::Plain),
        }
    }

    #[must_use]
    pub fn stroke(self) -> Stroke {
        let (ink, width, dashes): (_, _, &[f64]) = match self {
            Self::Land => (Ink::Hairline, 1.5, &[]),
            Self::Within => (Ink::Hairline, 1.0, &[4.0, 3.0]),
            Self::Area | Self::Means(_) | Self::Step(_) => (Ink::Edge, 1.0, &[]),
            Self::Border => (Ink::Soft, 1.5, &[]),
            Self::Way => (Ink::Soft, 1.5, &[]),
            Self::DottedWay => (Ink::Soft, 2.0, &[2.0, 5.0]),
            Self::Sketch => (Ink::Deep, 2.5, &[]),
            Self::Chosen => (Ink::Ink, 3.5, &[]),
            Self::Mark | Self::North => (Ink::Sheet, 2.0, &[]),
            Self::Frame => (Ink::Ink, 1.5, &[]),
            Self::Ground(ground) => return ground.stroke(),
        };
        Stroke { ink, width, dashes }
    }
}
