//! Names on the map: the more important first, none over another, none cut off at the edge.

use super::{Pixel, Plane, View, letters};

/// Height of a name's letters, in pixels.
pub const LETTERS: f64 = 14.0;
/// Room kept free around a name.
const AROUND: f64 = 3.0;
/// From the middle of a mark to the middle of the name under it, in pixels.
pub const UNDER_MARK: f64 = 26.0;
/// More names than these on one screen are read by nobody.
const MOST: usize = 120;

/// How soon a name gives way to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Country,
    Area,
    Town,
    /// Of a mark: it stands under it.
    Place,
    /// Of a background; it gives way to all others.
    Ground,
}

/// A name and the middle of where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub at: Plane,
    pub text: String,
    pub rank: Rank,
}

/// Where a name stands beside what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    Middle,
    Under,
    Above,
}

impl Rank {
    /// The first that is free is taken. A mark in the middle of its area must not cost the area its name.
    fn sides(self) -> &'static [Side] {
        match self {
            Self::Country | Self::Town | Self::Ground => &[Side::Middle],
            Self::Area => &[Side::Middle, Side::Above],
            Self::Place => &[Side::Under],
        }
    }
}

impl Side {
    fn beside(self, middle: Pixel) -> Pixel {
        match self {
            Self::Middle => middle,
            Self::Under => middle.plus(0.0, UNDER_MARK),
            Self::Above => middle.plus(0.0, -UNDER_MARK),
        }
    }
}

/// A name that has found its place: `place` is what it names, on the ground; `at` its middle in the view it was set for.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    pub place: Plane,
    pub at: Pixel,
    pub side: Side,
    pub text: String,
    pub rank: Rank,
}

impl Name {
    /// Stable while the map is moved, for whoever keeps an element for each.
    #[must_use]
    pub fn key(&self) -> (String, u64, u64, Side) {
        let Plane { x, y } = self.place;
        (self.text.clone(), x.to_bits(), y.to_bits(), self.side)
    }
}

/// A rectangle on the screen: left, top, right, bottom.
#[derive(Clone, Copy)]
struct Room {
    least: Pixel,
    most: Pixel,
}

/// The names that fit. `taken` are the middles of marks, over which no name is set.
#[must_use]
pub fn placed<'a>(
    labels: impl IntoIterator<Item = &'a Label>,
    view: &View,
    taken: &[Pixel],
) -> Vec<Name> {
    let seen = view.seen();
    let labels = labels.into_iter();
    let mut near: Vec<&Label> = labels.filter(|label| seen.holds(label.at)).collect();
    // Stable: among equals the one handed in first stands.
    near.sort_by_key(|label| label.rank);
    let mut rooms: Vec<Room> = taken
        .iter()
        .map(|at| Room::around(*at, 18.0, 18.0))
        .collect();
    let mut names = Vec::new();
    for label in near {
        let free = label.rank.sides().iter().find_map(|side| {
            let at = side.beside(view.pixel(label.at));
            let room = Room::around(at, letters::width(&label.text, LETTERS), LETTERS * 1.4);
            let whole = view.size().holds(room.least) && view.size().holds(room.most);
            (whole && !rooms.iter().any(|other| other.meets(&room))).then_some((*side, at, room))
        });
        if let Some((side, at, room)) = free {
            rooms.push(room);
            names.push(Name {
                place: label.at,
                at,
                side,
                text: label.text.clone(),
                rank: label.rank,
            });
        }
        if names.len() == MOST {
            break;
        }
    }
    names
}

impl Room {
    fn around(at: Pixel, width: f64, height: f64) -> Self {
        let (across, down) = (width / 2.0 + AROUND, height / 2.0 + AROUND);
        Self {
            least: at.plus(-across, -down),
            most: at.plus(across, down),
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.least.x < other.most.x
            && other.least.x < self.most.x
            && self.least.y < other.most.y
            && other.least.y < self.most.y
    }
}
