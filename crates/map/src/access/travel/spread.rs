//! The quickest times from several cells at once: Dijkstra's algorithm with a binary heap.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::network::Network;
use super::times::Times;
use crate::access::frame::Cell;
use crate::access::units::Minutes;
use crate::access::watch::{Stopped, Watch, tell};

/// How far to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    All,
    /// Cells beyond are left without a time.
    Within(Minutes),
}

/// So many cells are settled between two calls of the watcher.
const BETWEEN_CALLS: usize = 8_192;

/// Seconds from the nearest of the cells `from`; cells at barriers start nothing.
pub fn spread(
    network: &Network,
    from: &[Cell],
    reach: Reach,
    watch: &mut Watch<'_>,
) -> Result<Times, Stopped> {
    let cells = network.frame().cells();
    let offsets = network.offsets();
    let most = match reach {
        Reach::All => f64::INFINITY,
        Reach::Within(minutes) => minutes.seconds().get(),
    };
    let mut seconds = vec![f64::INFINITY; cells];
    let mut heap = BinaryHeap::new();
    for start in from.iter().filter(|cell| network.is_open(**cell)) {
        if let Some(time) = seconds.get_mut(start.index()) {
            *time = 0.0;
            heap.push(Reverse((0, start.0)));
        }
    }
    let mut settled = 0_usize;
    while let Some(Reverse((bits, cell))) = heap.pop() {
        // Times are not negative, and such numbers are ordered as their bits are.
        let (time, cell) = (f64::from_bits(bits), cell as usize);
        if seconds.get(cell).is_none_or(|best| *best < time) {
            continue;
        }
        settled += 1;
        if settled.is_multiple_of(BETWEEN_CALLS) {
            tell(watch, settled, cells)?;
        }
        for (cost, offset) in network.steps_from(cell).iter().zip(&offsets) {
            let arrival = time + cost;
            let target = cell.wrapping_add_signed(*offset);
            if let Some(best) = seconds.get_mut(target)
                && arrival < *best
                && arrival <= most
            {
                *best = arrival;
                heap.push(Reverse((arrival.to_bits(), target as u32)));
            }
        }
    }
    Ok(Times {
        frame: *network.frame(),
        seconds,
    })
}
