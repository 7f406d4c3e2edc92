//! Lines put end to end: the land of a country is what is left when the lines between its provinces are taken out.

use std::collections::BTreeMap;

use super::topology::{Corner, Province, Topology};

/// The lines of a country, sorted by what they part.
pub struct Lines {
    /// Rings around its land.
    pub land: Vec<Vec<Corner>>,
    /// Lines that two of its provinces share.
    pub within: Vec<Vec<Corner>>,
}

impl Lines {
    pub fn of(topology: &Topology, provinces: &[&Province]) -> Self {
        let mut used: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
        for number in provinces.iter().flat_map(|one| one.rings.iter().flatten()) {
            let line = if *number < 0 { !*number } else { *number };
            used.entry(line).or_default().push(*number);
        }
        let (mut outer, mut within) = (Vec::new(), Vec::new());
        for uses in used.values() {
            match uses.as_slice() {
                [one] => outer.push(topology.line(*one)),
                [one, ..] => within.push(topology.line(*one)),
                [] => {}
            }
        }
        Self {
            land: joined(outer),
            within,
        }
    }
}

/// Rings of lines, each followed by one that begins where it ends.
fn joined(lines: Vec<Vec<Corner>>) -> Vec<Vec<Corner>> {
    let mut starts: BTreeMap<Corner, Vec<Vec<Corner>>> = BTreeMap::new();
    for line in lines {
        if let Some(first) = line.first() {
            starts.entry(*first).or_default().push(line);
        }
    }
    let mut rings = Vec::new();
    while let Some(mut ring) = starts.values_mut().find_map(Vec::pop) {
        while ring.first() != ring.last() {
            let end = ring.last().copied().unwrap_or_default();
            let Some(next) = starts.get_mut(&end).and_then(Vec::pop) else {
                break;
            };
            ring.extend(next.into_iter().skip(1));
        }
        starts.retain(|_, lines| !lines.is_empty());
        rings.push(ring);
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn lines_become_rings_wherever_they_begin() {
        let rings = joined(vec![
            vec![(1, 0), (1, 1), (0, 1)],
            vec![(5, 5), (6, 5), (5, 6), (5, 5)],
            vec![(0, 1), (0, 0), (1, 0)],
        ]);
        assert_eq!(rings.len(), 2);
        assert!(rings.iter().all(|ring| ring.first() == ring.last()));
        assert_eq!(rings.iter().map(Vec::len).sum::<usize>(), 9);
    }
}
