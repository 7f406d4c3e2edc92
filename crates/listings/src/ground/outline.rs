//! Whether a point lies in an area (even-odd over all its rings), and where a ring runs back over itself.

/// The rings of an area, outer ones and holes alike, in degrees (east, north).
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Outline {
    rings: Vec<Vec<(f64, f64)>>,
    /// West, south, east, north.
    frame: (f64, f64, f64, f64),
}

impl Outline {
    pub(crate) fn of(rings: Vec<Vec<(f64, f64)>>) -> Self {
        let mut frame = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
        for (east, north) in rings.iter().flatten() {
            frame = (
                frame.0.min(*east),
                frame.1.min(*north),
                frame.2.max(*east),
                frame.3.max(*north),
            );
        }
        Self { rings, frame }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rings.is_empty()
    }

    pub(crate) fn holds(&self, north: f64, east: f64) -> bool {
        let (west, south, most_east, most_north) = self.frame;
        if east < west || east > most_east || north < south || north > most_north {
            return false;
        }
        let mut is_inside = false;
        for ring in &self.rings {
            for (from, to) in ring.iter().zip(ring.iter().skip(1)) {
                let crosses = (from.1 > north) != (to.1 > north);
                // `crosses` means that both ends differ in height, so nothing is divided by zero.
                if crosses && east < (to.0 - from.0) * (north - from.1) / (to.1 - from.1) + from.0 {
                    is_inside = !is_inside;
                }
            }
        }
        is_inside
    }
}

/// A closed ring without spikes, and whether there were any. A spike runs to a point and back the same way; points
/// twice in a row are harmless and go as well.
pub(super) fn without_spikes(ring: &[(f64, f64)]) -> (Vec<(f64, f64)>, Spikes) {
    let mut kept: Vec<(f64, f64)> = Vec::with_capacity(ring.len());
    let mut spikes = Spikes::None;
    for point in ring {
        if kept.last() == Some(point) {
            continue;
        }
        let before = kept.len().checked_sub(2).and_then(|at| kept.get(at));
        if before == Some(point) {
            kept.pop();
            spikes = Spikes::Mended;
            continue;
        }
        kept.push(*point);
    }
    (kept, spikes)
}

/// Whether a ring ran back over itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spikes {
    None,
    Mended,
}

#[cfg(test)]
mod tests {
    use super::{Outline, Spikes, without_spikes};

    const SQUARE: [(f64, f64); 5] = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
    const HOLE: [(f64, f64); 5] = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0), (1.0, 1.0)];

    #[test]
    fn a_hole_is_not_inside() {
        let outline = Outline::of(vec![SQUARE.to_vec(), HOLE.to_vec()]);
        assert!(outline.holds(3.0, 3.0));
        assert!(!outline.holds(1.5, 1.5), "in the hole");
        assert!(!outline.holds(5.0, 3.0), "north of it");
        assert!(!Outline::default().holds(0.0, 0.0));
    }

    #[test]
    fn a_spike_is_taken_away() {
        let spiked = [
            (0.0, 0.0),
            (4.0, 0.0),
            (9.0, 0.5),
            (4.0, 0.0),
            (4.0, 4.0),
            (0.0, 0.0),
        ];
        let (ring, spikes) = without_spikes(&spiked);
        assert_eq!(spikes, Spikes::Mended);
        assert_eq!(ring, [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 0.0)]);
        assert_eq!(without_spikes(&SQUARE), (SQUARE.to_vec(), Spikes::None));
    }
}
