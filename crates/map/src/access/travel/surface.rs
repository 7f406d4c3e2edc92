//! The land as travel sees it: how one moves in each cell, and how high it lies.

use std::collections::BTreeSet;
use std::fmt;

use super::speed::{Mode, SpeedTable, Way};
use crate::access::frame::{Cell, Frame};
use crate::access::raster::Raster;
use crate::access::units::KmPerHour;

/// Land with its ways. A cell without a way is a barrier.
#[derive(Clone, Debug)]
pub struct Surface {
    frame: Frame,
    ways: Vec<Option<Way>>,
    /// Metres above the sea; none where the land is taken as flat.
    heights: Vec<f64>,
    unknown: BTreeSet<i64>,
}

/// Whether the land has hills.
#[derive(Clone, Copy, Debug)]
pub enum Terrain<'a> {
    Flat,
    /// Metres above the sea; a cell without a height is a barrier.
    Heights(&'a Raster),
}

/// Why these grids make no surface.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BadSurface {
    /// Two grids with other edges or cells.
    OtherFrame,
    /// A class of land cover that is no whole number.
    Class(f64),
    /// A friction below or at 0 minutes for a metre.
    Friction(f64),
}

impl Surface {
    /// Land cover with a table of speeds.
    pub fn new(cover: &Raster, table: &SpeedTable, terrain: Terrain) -> Result<Self, BadSurface> {
        let mut unknown = BTreeSet::new();
        let way = |value: f64| {
            if value.fract() != 0.0 {
                return Err(BadSurface::Class(value));
            }
            let class = value as i64;
            if !table.knows(class) {
                unknown.insert(class);
            }
            Ok(table.way(class))
        };
        let (ways, heights) = layers(cover, terrain, way)?;
        Ok(Self {
            frame: *cover.frame(),
            ways,
            heights,
            unknown,
        })
    }

    /// A friction surface made elsewhere: minutes for a metre in each cell, the same in every
    /// direction.
    pub fn of_friction(friction: &Raster) -> Result<Self, BadSurface> {
        let way = |minutes: f64| {
            let speed = KmPerHour::new(0.06 / minutes).filter(|it| it.get() > 0.0);
            let speed = speed.ok_or(BadSurface::Friction(minutes))?;
            let mode = Mode::Motorised;
            Ok(Some(Way { mode, speed }))
        };
        let (ways, heights) = layers(friction, Terrain::Flat, way)?;
        Ok(Self {
            frame: *friction.frame(),
            ways,
            heights,
            unknown: BTreeSet::new(),
        })
    }

    /// The same land where every cell with a value other than 0 is closed: rivers in the rains, a
    /// curfew, a front line.
    pub fn closed_at(mut self, barriers: &Raster) -> Result<Self, BadSurface> {
        if !self.frame.is_the_same_as(barriers.frame()) {
            return Err(BadSurface::OtherFrame);
        }
        for (way, (_, barrier)) in self.ways.iter_mut().zip(barriers.iter()) {
            if barrier.is_some_and(|it| it != 0.0) {
                *way = None;
            }
        }
        Ok(self)
    }

    pub const fn frame(&self) -> &Frame {
        &self.frame
    }

    /// The way to move in a cell; none at a barrier.
    pub fn way(&self, cell: Cell) -> Option<Way> {
        self.ways.get(cell.index()).copied().flatten()
    }

    /// Metres above the sea, 0 everywhere on flat land.
    pub fn height(&self, cell: Cell) -> f64 {
        self.heights.get(cell.index()).copied().unwrap_or_default()
    }

    /// Classes of land cover that the table of speeds does not name, and that are barriers for that
    /// reason.
    pub const fn unknown_classes(&self) -> &BTreeSet<i64> {
        &self.unknown
    }
}

type Layers = (Vec<Option<Way>>, Vec<f64>);

fn layers(
    cover: &Raster,
    terrain: Terrain,
    mut way: impl FnMut(f64) -> Result<Option<Way>, BadSurface>,
) -> Result<Layers, BadSurface> {
    let mut ways = Vec::with_capacity(cover.frame().cells());
    let mut heights = Vec::new();
    for (cell, value) in cover.iter() {
        let found = value.map(&mut way).transpose()?.flatten();
        let Terrain::Heights(above) = terrain else {
            ways.push(found);
            continue;
        };
        let height = above.value(cell);
        heights.push(height.unwrap_or_default());
        ways.push(found.filter(|_| height.is_some()));
    }
    match terrain {
        Terrain::Heights(above) if !above.frame().is_the_same_as(cover.frame()) => {
            Err(BadSurface::OtherFrame)
        }
        _ => Ok((ways, heights)),
    }
}

impl fmt::Display for BadSurface {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherFrame => out.write_str(
                "has other edges or cells than the land cover; cut both to the same grid",
            ),
            Self::Class(class) => {
                write!(out, "has the class {class}; classes are whole numbers")
            }
            Self::Friction(minutes) => write!(
                out,
                "has a friction of {minutes}; minutes for a metre are above 0, barriers are empty"
            ),
        }
    }
}
