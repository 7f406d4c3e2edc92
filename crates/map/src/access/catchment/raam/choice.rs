//! The cheapest provider of a place, travel and crowd together.

/// Columns looked at in one go: a few vector registers wide.
const LANES: usize = 8;
const BLOCK: usize = 8 * LANES;

/// The first provider with the lowest sum; the two slices are of one length, not empty.
pub fn cheapest(travel: &[f64], crowd: &[f64]) -> usize {
    let mut best = (f64::INFINITY, 0);
    let blocks = travel.chunks(BLOCK).zip(crowd.chunks(BLOCK));
    for (block, (travel, crowd)) in blocks.enumerate() {
        let least = lowest(travel, crowd);
        if least < best.0 {
            best = (least, block);
        }
    }
    let (least, block) = best;
    let sums = travel.iter().zip(crowd).skip(block * BLOCK);
    let within = sums
        .into_iter()
        .position(|(one, other)| one + other == least);
    block * BLOCK + within.unwrap_or_default()
}

/// Lanes that do not wait for one another; arrays, so that they become vector registers.
fn lowest(travel: &[f64], crowd: &[f64]) -> f64 {
    let mut lanes = [f64::INFINITY; LANES];
    let (travel, rest) = travel.as_chunks::<LANES>();
    let (crowd, crowd_rest) = crowd.as_chunks::<LANES>();
    for (travel, crowd) in travel.iter().zip(crowd) {
        for ((lane, one), other) in lanes.iter_mut().zip(travel).zip(crowd) {
            let sum = one + other;
            *lane = if sum < *lane { sum } else { *lane };
        }
    }
    let rest = rest.iter().zip(crowd_rest).map(|(one, other)| one + other);
    lanes.into_iter().chain(rest).fold(f64::INFINITY, f64::min)
}
