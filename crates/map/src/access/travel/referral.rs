//! Referral times: from each provider to each other one.

use super::network::Network;
use super::spread::{Reach, spread};
use crate::access::frame::Cell;
use crate::access::units::{Metres, Minutes, Seconds};
use crate::access::watch::{Stopped, Watch, tell};

/// A way from one provider to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    pub seconds: Seconds,
    /// Rounded up.
    pub minutes: Minutes,
    /// Along a quickest way, on the cells' middles.
    pub metres: Metres,
}

/// A row for each provider one leaves from, a place in it for each one goes to; none where there is
/// no way.
pub type Legs = Vec<Vec<Option<Leg>>>;

/// All the ways. The network decides what a row is: from its provider, or toward it.
pub fn legs(network: &Network, cells: &[Cell], watch: &mut Watch<'_>) -> Result<Legs, Stopped> {
    let mut rows = Vec::with_capacity(cells.len());
    for (row, from) in cells.iter().enumerate() {
        tell(watch, row, cells.len())?;
        let times = spread(network, &[*from], Reach::All, watch)?;
        let leg = |to: &Cell| {
            Some(Leg {
                seconds: times.seconds(*to)?,
                minutes: times.minutes(*to)?,
                metres: times.metres(network, *to)?,
            })
        };
        rows.push(cells.iter().map(leg).collect());
    }
    Ok(rows)
}
