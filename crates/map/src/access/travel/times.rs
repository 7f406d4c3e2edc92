//! How long it takes from the nearest provider to each cell, or from each cell to it.

use std::fmt;

use super::network::Network;
use crate::access::frame::{Cell, Frame};
use crate::access::raster::Raster;
use crate::access::units::{Metres, Minutes, Seconds};

/// Seconds for each cell; a cell that is not reached has none.
#[derive(Clone)]
pub struct Times {
    pub(super) frame: Frame,
    /// Infinite where nobody arrives.
    pub(super) seconds: Vec<f64>,
}

impl Times {
    pub const fn frame(&self) -> &Frame {
        &self.frame
    }

    pub fn seconds(&self, cell: Cell) -> Option<Seconds> {
        Seconds::new(*self.seconds.get(cell.index())?)
    }

    /// Minutes, rounded up.
    pub fn minutes(&self, cell: Cell) -> Option<Minutes> {
        self.seconds(cell).map(Seconds::whole_minutes)
    }

    /// Seconds of all cells in reading order, to a quarter of a millisecond in the hour; infinite where nobody arrives.
    /// Rounding takes away what adding up left beside a whole second.
    pub fn in_seconds(&self) -> Vec<f32> {
        #[allow(clippy::cast_possible_truncation)]
        let short = |seconds: &f64| *seconds as f32;
        self.seconds.iter().map(short).collect()
    }

    /// Minutes as a grid. `most` leaves out what takes longer; T itself is within T.
    pub fn within(&self, most: Minutes) -> Raster {
        self.raster(|minutes| minutes <= most)
    }

    /// Minutes as a grid, however long.
    pub fn in_minutes(&self) -> Raster {
        self.raster(|_| true)
    }

    fn raster(&self, keep: impl Fn(Minutes) -> bool) -> Raster {
        let minutes = self.seconds.iter().map(|seconds| {
            let minutes = Seconds::new(*seconds)?.whole_minutes();
            keep(minutes).then(|| f64::from(minutes.get()))
        });
        let raster = Raster::new(self.frame, minutes.collect());
        // One value for each cell of the same frame, by construction.
        raster.unwrap_or_else(|| Raster::empty(self.frame))
    }

    /// The length of a quickest way between a cell and its provider, over the network the times
    /// were made with.
    pub fn metres(&self, network: &Network, cell: Cell) -> Option<Metres> {
        let offsets = network.offsets();
        let lengths = network.lengths();
        let mut here = cell.index();
        let mut left = self.time(here)?;
        let mut metres = 0.0;
        while left > 0.0 {
            let before = offsets.iter().zip(&lengths).enumerate();
            let found = before.into_iter().find_map(|(step, (offset, length))| {
                let from = here.checked_add_signed(-offset)?;
                let seconds = self.time(from)?;
                let cost = network.steps_from(from).get(step)?;
                // The same sum that made the time, so the same number to the last bit.
                (seconds + cost == left).then_some((from, seconds, *length))
            });
            let (from, seconds, length) = found?;
            (here, left) = (from, seconds);
            metres += length;
        }
        Metres::new(metres)
    }

    fn time(&self, cell: usize) -> Option<f64> {
        let seconds = self.seconds.get(cell).copied();
        seconds.filter(|it| it.is_finite())
    }
}

/// Times lead to where a provider is: none of them is printed.
impl fmt::Debug for Times {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Times of {} cells", self.seconds.len())
    }
}
