//! Rings as bytes: each corner as the steps from the one before it.

use super::super::{Part, Ring, Vertex};
use super::varint::{Reader, Writer};
use crate::exchange::BytesError;

pub(super) fn write(to: &mut Writer, part: &Part) {
    to.count(part.holes().len());
    for ring in part.rings() {
        to.count(ring.corners().len());
        let mut last = (0, 0);
        for corner in ring.corners() {
            let (east, north) = corner.steps();
            // Steps on earth differ by less than 2^29.
            to.step(east - last.0);
            to.step(north - last.1);
            last = (east, north);
        }
    }
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Part, BytesError> {
    let holes = from.number()?;
    let outer = ring(from)?;
    let holes = (0..holes).map(|_| ring(from)).collect::<Result<_, _>>()?;
    Ok(Part::new(outer, holes))
}

fn ring(from: &mut Reader<'_>) -> Result<Ring, BytesError> {
    let mut last = (0_i32, 0_i32);
    let corners = from.list(|from| {
        let (east, north) = (from.step()?, from.step()?);
        let next = last.0.checked_add(east).zip(last.1.checked_add(north));
        last = next.ok_or(BytesError::Impossible)?;
        Vertex::of_steps(last.0, last.1).ok_or(BytesError::Impossible)
    })?;
    Ring::new(corners).ok_or(BytesError::Impossible)
}
