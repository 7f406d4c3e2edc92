//! A number for each cell of a grid, or none.

use std::fmt;

use super::frame::{Cell, Frame};

/// Values over a frame. A cell without a value is kept apart from 0.
#[derive(Clone)]
pub struct Raster {
    frame: Frame,
    /// `NaN` is no value.
    values: Vec<f64>,
}

impl Raster {
    /// Values in reading order; nothing if there are not as many as cells.
    pub fn new(frame: Frame, values: Vec<Option<f64>>) -> Option<Self> {
        let values: Vec<f64> = values
            .into_iter()
            .map(|value| value.filter(|it| it.is_finite()).unwrap_or(f64::NAN))
            .collect();
        (values.len() == frame.cells()).then_some(Self { frame, values })
    }

    /// No cell has a value.
    pub fn empty(frame: Frame) -> Self {
        let values = vec![f64::NAN; frame.cells()];
        Self { frame, values }
    }

    pub const fn frame(&self) -> &Frame {
        &self.frame
    }

    pub fn value(&self, cell: Cell) -> Option<f64> {
        let value = self.values.get(cell.index()).copied();
        value.filter(|it| !it.is_nan())
    }

    /// Every cell with its value, in reading order.
    pub fn iter(&self) -> impl Iterator<Item = (Cell, Option<f64>)> + '_ {
        (0_u32..)
            .map(Cell)
            .zip(self.values.iter().map(|it| (!it.is_nan()).then_some(*it)))
    }

    /// How many cells have no value.
    pub fn nulls(&self) -> usize {
        self.values.iter().filter(|it| it.is_nan()).count()
    }

    /// The mean of the cells that have a value.
    pub fn mean(&self) -> Option<f64> {
        let there = self.values.len() - self.nulls();
        (there > 0).then(|| self.total() / there as f64)
    }

    /// The sum of the cells that have a value.
    pub fn total(&self) -> f64 {
        self.values.iter().filter(|it| !it.is_nan()).sum()
    }
}

/// Says its size and nothing of who lives where.
impl fmt::Debug for Raster {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Raster of {} cells", self.values.len())
    }
}
