//! On what a group's map is drawn: outlines of areas, squares of the one grid where there are none, or a blank sheet.

use std::collections::BTreeSet;
use std::sync::Arc;

use waymark_map::boundaries::{Boundaries, Finder, Vertex};
use waymark_map::exercise::{Cell, Coarse, Reduced, Session, Sketch, Spot, reduce};
use waymark_map::{AreaId, Position};

use super::summaries::scripts;

/// More squares than these are a country: then the sheet is blank.
const MOST_CELLS: usize = 400;

pub enum Base {
    Areas(Arc<Boundaries>, Box<Finder>),
    Cells(Vec<Cell>),
    /// Whatever is drawn lies in the area of the group.
    Sheet(AreaId),
}

impl Base {
    /// What was marked by areas stays with areas, and by squares with squares: what lies in both is smaller than either.
    pub fn of(session: &Session, outlines: Option<Boundaries>, known: &[Position]) -> Self {
        let marks = session.drawn().marks();
        let spots: Vec<&Spot> = marks.flat_map(|(_, _, spots)| spots).collect();
        let by_area = spots.iter().any(|spot| matches!(spot, Spot::Area(_)));
        let squares: Vec<Cell> = spots
            .iter()
            .filter_map(|spot| match spot {
                Spot::Cell(cell) => Some(*cell),
                Spot::Area(_) => None,
            })
            .collect();
        let areas = outlines.filter(|_| squares.is_empty());
        match areas.and_then(Self::areas) {
            Some(areas) => areas,
            None if by_area => Self::Sheet(session.area().clone()),
            None => match around(known, squares) {
                cells if cells.is_empty() => Self::Sheet(session.area().clone()),
                cells => Self::Cells(cells),
            },
        }
    }

    /// Outlines, where there are any.
    pub fn areas(outlines: Boundaries) -> Option<Self> {
        (!outlines.is_empty()).then(|| {
            let finder = Box::new(Finder::new(&outlines));
            Self::Areas(Arc::new(outlines), finder)
        })
    }

    /// From a sketch to areas or squares, in memory: nothing of the hand is left in what comes out.
    pub fn reduce(&self, sketch: Sketch) -> Reduced {
        match self {
            Self::Areas(all, finder) => {
                let holding = |at: Position| holding(all, finder, at);
                reduce(sketch, scripts(), &Coarse::Areas(&holding))
            }
            Self::Cells(_) => reduce(sketch, scripts(), &Coarse::Cells),
            Self::Sheet(area) => reduce(sketch, scripts(), &Coarse::NotToScale(area)),
        }
    }
}

fn holding(all: &Boundaries, finder: &Finder, at: Position) -> Option<AreaId> {
    let point = Vertex::of_degrees(at.east(), at.north())?;
    let place = finder.place_of(point)?;
    all.get(place).map(|one| one.area.id.clone())
}

/// The squares of a box around what is known, and those next to it; none where nothing is, or too much.
fn around(known: &[Position], squares: Vec<Cell>) -> Vec<Cell> {
    let held = known.iter().map(|at| Cell::holding(*at));
    let held: BTreeSet<Cell> = held.chain(squares).collect();
    let edges: Vec<[f64; 4]> = held.iter().map(|cell| cell.edges()).collect();
    let Some([south, west, north, east]) = edges.iter().copied().reduce(both) else {
        return Vec::new();
    };
    let high = edges.first().map_or(1.0, |one| one[2] - one[0]);
    let wide = edges.iter().map(|one| one[3] - one[1]);
    let wide = wide.fold(f64::MAX, f64::min);
    let (rows, columns) = ((north - south) / high + 2.0, (east - west) / wide + 2.0);
    if rows * columns > MOST_CELLS as f64 {
        return Vec::new();
    }
    let steps = |many: f64| (0..many.round() as u32).map(f64::from);
    let middle = |from: f64, step: f64, at: f64| from + (at - 0.5) * step;
    let mut cells: Vec<Cell> = steps(rows)
        .flat_map(|row| steps(columns).map(move |column| (row, column)))
        .filter_map(|(row, column)| {
            let at = Position::of_degrees(middle(south, high, row), middle(west, wide, column));
            at.map(Cell::holding)
        })
        .collect();
    cells.sort_unstable();
    cells.dedup();
    cells
}

fn both(one: [f64; 4], other: [f64; 4]) -> [f64; 4] {
    [
        one[0].min(other[0]),
        one[1].min(other[1]),
        one[2].max(other[2]),
        one[3].max(other[3]),
    ]
}
