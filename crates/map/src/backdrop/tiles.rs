//! Tiles of a background: which a view wants, and where in the bytes each lies.

use std::collections::BTreeMap;

use crate::draw::{Bounds, Plane, View};

/// More tiles than these are no map of a district, and their list alone fills a screen's memory.
pub const MOST_TILES: usize = 100_000;
/// Deeper than any map is drawn.
pub const DEEPEST: u8 = 22;
/// Tiles of one view: a large screen of small tiles.
const MOST_IN_VIEW: usize = 80;

/// One tile: its level, its column from the west and its row from the north.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    pub level: u8,
    pub column: u32,
    pub row: u32,
}

/// All tiles of a background, with where each begins and how long it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tiles {
    places: BTreeMap<Tile, (u32, u32)>,
}

impl Tile {
    /// None beyond the world or the deepest level.
    #[must_use]
    pub fn new(level: u8, column: u32, row: u32) -> Option<Self> {
        let inside = level <= DEEPEST && column < 1 << level && row < 1 << level;
        inside.then_some(Self { level, column, row })
    }

    /// What of the plane it shows.
    #[must_use]
    pub fn bounds(self) -> Bounds {
        let across = f64::from(1_u32 << self.level);
        let corner = |column: u32, row: u32| Plane {
            x: f64::from(column) / across,
            y: f64::from(row) / across,
        };
        let least = corner(self.column, self.row);
        let most = corner(self.column + 1, self.row + 1);
        Bounds::of(least).and(Bounds::of(most))
    }
}

impl Tiles {
    /// From tiles with the beginning and the length of each.
    #[must_use]
    pub fn of(places: impl IntoIterator<Item = (Tile, (u32, u32))>) -> Self {
        Self {
            places: places.into_iter().take(MOST_TILES).collect(),
        }
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Tile, (u32, u32))> + '_ {
        self.places.iter().map(|(tile, place)| (*tile, *place))
    }

    /// Where a tile lies in the bytes.
    #[must_use]
    pub fn place(&self, tile: Tile) -> Option<(u32, u32)> {
        self.places.get(&tile).copied()
    }

    /// Around the tiles of the deepest level that has any: what of the ground there is a map of.
    #[must_use]
    pub fn bounds(&self) -> Option<Bounds> {
        let deepest = self.places.keys().next_back()?.level;
        let tiles = self.places.keys().filter(|tile| tile.level == deepest);
        tiles.map(|tile| tile.bounds()).reduce(Bounds::and)
    }

    /// The tiles that a view shows, of the level on which a tile has about so many pixels of the screen, for sharper ones are
    /// not worth their memory; none where it would be too many.
    #[must_use]
    pub fn wanted(&self, view: &View, side: u32) -> Vec<Tile> {
        let Some(level) = self.level(view.scale() / f64::from(side.max(1))) else {
            return Vec::new();
        };
        let seen = view.seen();
        let across = f64::from(1_u32 << level);
        // Cut to the world, so it fits.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let place = |part: f64| (part * across).floor().clamp(0.0, across - 1.0) as u32;
        let (first, last) = (seen.least(), seen.most());
        let columns = place(first.x)..=place(last.x);
        let rows = place(first.y)..=place(last.y);
        // Those that are there are counted: around a small archive there is much bare ground.
        let is_seen = |tile: &&Tile| {
            tile.level == level && columns.contains(&tile.column) && rows.contains(&tile.row)
        };
        let tiles: Vec<Tile> = self.places.keys().filter(is_seen).copied().collect();
        if tiles.len() > MOST_IN_VIEW {
            return Vec::new();
        }
        tiles
    }

    /// The level that has tiles and whose tiles are nearest to their size on the screen.
    fn level(&self, across: f64) -> Option<u8> {
        let best = across.log2();
        let mut levels: Vec<u8> = self.places.keys().map(|tile| tile.level).collect();
        levels.dedup();
        let far = |level: &u8| (f64::from(*level) - best).abs();
        levels
            .into_iter()
            .min_by(|one, other| far(one).total_cmp(&far(other)))
    }
}
