//! Which area a point lies in: a grid of cells names the few parts that may hold it, bands of sides
//! answer for each.

mod bands;
mod grid;

use bands::Bands;
use grid::Grid;

use super::{Boundaries, Vertex};

/// An index of a set of boundaries. A point on a border belongs to one side of it, the eastern or
/// northern one, so that neighbours share every point between them and none is counted twice.
#[derive(Clone, Debug)]
pub struct Finder {
    grid: Grid,
    bands: Bands,
    /// The area of each part, by its place in the set.
    areas: Vec<u32>,
}

impl Finder {
    /// Takes time and memory in proportion to the corners: some 30 ms for 400,000.
    pub fn new(boundaries: &Boundaries) -> Self {
        let mut bands = Bands::default();
        let mut areas = Vec::new();
        for (area, boundary) in boundaries.iter().enumerate() {
            for part in boundary.shape.parts() {
                if bands.add(part) {
                    areas.push(u32::try_from(area).unwrap_or(u32::MAX));
                }
            }
        }
        let grid = Grid::over(bands.bounds());
        Self { grid, bands, areas }
    }

    /// The place in the set of the area that holds a point. Where two areas of a set overlap, the
    /// first.
    pub fn place_of(&self, point: Vertex) -> Option<usize> {
        let near = self.grid.near(point).iter();
        let mut holding = near.filter(|part| self.bands.hold(**part, point));
        let part = usize::try_from(*holding.next()?).ok()?;
        let area = self.areas.get(part)?;
        usize::try_from(*area).ok()
    }
}
