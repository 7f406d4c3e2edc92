//! What every step costs, worked out once for all the providers one asks about.

use super::moves::{Moves, Step, Through};
use super::slope::{Bicycle, Slope};
use super::surface::Surface;
use crate::access::frame::{Cell, Frame};
use crate::access::watch::{Stopped, Watch, tell};

/// Which way people go, and whether hills count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Hills do not count: the speeds of the table, the same there and back.
    Isotropic,
    FromProvider,
    TowardProvider,
}

/// Seconds of each step from each cell; a step that leaves the grid or touches a barrier takes for
/// ever.
#[derive(Clone, Debug)]
pub struct Network {
    frame: Frame,
    moves: Moves,
    /// As many as moves for each cell.
    seconds: Vec<f64>,
    open: Vec<bool>,
}

/// Half of a step of so many metres in each of two cells: kilometres of it, in each.
const HALF_IN_KM: f64 = 2_000.0;
/// A knight's move passes four cells.
const QUARTER_IN_KM: f64 = 4_000.0;
const SECONDS_IN_AN_HOUR: f64 = 3_600.0;

impl Network {
    pub fn new(
        surface: &Surface,
        course: Course,
        moves: Moves,
        bicycle: Bicycle,
        watch: &mut Watch<'_>,
    ) -> Result<Self, Stopped> {
        let frame = *surface.frame();
        let steps: Vec<(Step, f64)> = moves
            .steps()
            .map(|step| (step, length(&frame, &step)))
            .collect();
        let mut seconds = Vec::with_capacity(frame.cells() * moves.count());
        for row in 0..frame.rows() {
            tell(watch, row, frame.rows())?;
            for cell in (0..frame.cols()).filter_map(|col| frame.cell(row, col)) {
                seconds.extend(steps.iter().map(|(step, metres)| {
                    cost(surface, course, bicycle, cell, step, *metres).unwrap_or(f64::INFINITY)
                }));
            }
        }
        let cells = (0..frame.cells() as u32).map(Cell);
        let open = cells.map(|cell| surface.way(cell).is_some()).collect();
        Ok(Self {
            frame,
            moves,
            seconds,
            open,
        })
    }

    pub const fn frame(&self) -> &Frame {
        &self.frame
    }

    /// Whether anything moves in a cell.
    pub fn is_open(&self, cell: Cell) -> bool {
        self.open.get(cell.index()).copied().unwrap_or_default()
    }

    /// The same by the place of the cell in reading order.
    pub(crate) fn is_open_at(&self, cell: usize) -> bool {
        self.open.get(cell).copied().unwrap_or_default()
    }

    /// The seconds of the steps from a cell, in the order of [`Network::offsets`].
    pub(super) fn steps_from(&self, cell: usize) -> &[f64] {
        let count = self.moves.count();
        let here = cell * count;
        self.seconds.get(here..here + count).unwrap_or_default()
    }

    /// How far on each step's target lies in reading order. Steps out of the grid are never taken:
    /// they take for ever.
    pub(super) fn offsets(&self) -> Vec<isize> {
        let cols = self.frame.cols() as isize;
        let steps = self.moves.steps();
        steps.map(|step| step.down * cols + step.right).collect()
    }

    /// The metres of each step.
    pub(super) fn lengths(&self) -> Vec<f64> {
        let steps = self.moves.steps();
        steps.map(|step| length(&self.frame, &step)).collect()
    }
}

fn length(frame: &Frame, step: &Step) -> f64 {
    let corner = frame.corner();
    (step.down as f64 * corner.height).hypot(step.right as f64 * corner.width)
}

fn neighbour(frame: &Frame, cell: Cell, down: isize, right: isize) -> Option<Cell> {
    let (row, col) = frame.place(cell);
    frame.cell(
        row.checked_add_signed(down)?,
        col.checked_add_signed(right)?,
    )
}

fn cost(
    surface: &Surface,
    course: Course,
    bicycle: Bicycle,
    cell: Cell,
    step: &Step,
    metres: f64,
) -> Option<f64> {
    let frame = surface.frame();
    let here = surface.way(cell)?;
    let target = neighbour(frame, cell, step.down, step.right)?;
    let there = surface.way(target)?;
    let rise = (surface.height(target) - surface.height(cell)) / metres;
    let pace: &dyn Fn(&super::speed::Way) -> f64 = match course {
        Course::Isotropic => &|way| 1.0 / way.speed.get(),
        Course::FromProvider => {
            let slope = Slope::new(rise);
            &move |way| slope.pace(way, bicycle)
        }
        // The search runs from the provider; the journey is the other way round.
        Course::TowardProvider => {
            let slope = Slope::new(-rise);
            &move |way| slope.pace(way, bicycle)
        }
    };
    let ends = pace(&here) + pace(&there);
    let hours = match step.through {
        Through::Nothing => ends * metres / HALF_IN_KM,
        Through::Two(between) => {
            let mut paces = ends;
            for (down, right) in between {
                paces += pace(&surface.way(neighbour(frame, cell, down, right)?)?);
            }
            paces * metres / QUARTER_IN_KM
        }
    };
    Some(hours * SECONDS_IN_AN_HOUR).filter(|it| it.is_finite())
}
