//! Where the name of an area stands: in the middle of its widest stretch at half its height, which is always inside.

type Place = (f64, f64);

/// Of the largest ring; none of an area without one.
pub fn of(rings: &[Vec<Place>]) -> Option<Place> {
    let largest = rings
        .iter()
        .max_by(|one, other| size(one).total_cmp(&size(other)))?;
    let (low, high) = largest
        .iter()
        .fold((f64::MAX, f64::MIN), |(low, high), (_, y)| {
            (low.min(*y), high.max(*y))
        });
    let half = f64::midpoint(low, high);
    let edges = largest.iter().zip(largest.iter().skip(1));
    let mut crossed: Vec<f64> = edges
        .filter(|(from, to)| (from.1 > half) != (to.1 > half))
        .map(|(from, to)| from.0 + (to.0 - from.0) * (half - from.1) / (to.1 - from.1))
        .collect();
    crossed.sort_by(f64::total_cmp);
    let stretches = crossed.chunks_exact(2).filter_map(|pair| match pair {
        [from, to] => Some((to - from, f64::midpoint(*from, *to))),
        _ => None,
    });
    let widest = stretches.max_by(|one, other| one.0.total_cmp(&other.0));
    widest.map(|(_, middle)| (middle, half))
}

/// Whether a place is inside (even-odd).
pub fn holds(rings: &[Vec<Place>], (x, y): Place) -> bool {
    let crossed = |(from, to): &(&Place, &Place)| {
        (from.1 > y) != (to.1 > y) && x < (to.0 - from.0) * (y - from.1) / (to.1 - from.1) + from.0
    };
    let edges = rings
        .iter()
        .flat_map(|ring| ring.iter().zip(ring.iter().skip(1)));
    edges.filter(crossed).count() % 2 == 1
}

/// Twice the area of a ring (the shoelace formula).
fn size(ring: &[Place]) -> f64 {
    let edges = ring.iter().zip(ring.iter().skip(1));
    edges
        .map(|(from, to)| from.0 * to.1 - to.0 * from.1)
        .sum::<f64>()
        .abs()
}
