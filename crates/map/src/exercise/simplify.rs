//! Fewer points for the same line, by Douglas and Peucker (1973), without recursion.

/// The points that are needed so that none of those left out lies further than `tolerance` from the line; the first and
/// the last always are. Coordinates and tolerance in metres.
pub(super) fn needed(points: &[[f64; 2]], tolerance: f64) -> Vec<bool> {
    let mut needed = vec![false; points.len()];
    let last = points.len().saturating_sub(1);
    mark(&mut needed, 0);
    mark(&mut needed, last);
    let mut open = vec![(0, last)];
    while let Some((from, to)) = open.pop() {
        let Some((at, distance)) = farthest(points, from, to) else {
            continue;
        };
        if distance > tolerance {
            mark(&mut needed, at);
            open.extend([(from, at), (at, to)]);
        }
    }
    needed
}

fn mark(needed: &mut [bool], at: usize) {
    if let Some(one) = needed.get_mut(at) {
        *one = true;
    }
}

/// Of the points strictly between two, the one farthest from the stretch between them, and how far.
fn farthest(points: &[[f64; 2]], from: usize, to: usize) -> Option<(usize, f64)> {
    let (start, end) = (*points.get(from)?, *points.get(to)?);
    let between = points.get(from.checked_add(1)?..to)?;
    let far = between.iter().map(|point| apart(*point, start, end));
    let far = far.enumerate().map(|(at, far)| (from + 1 + at, far));
    far.max_by(|one, other| one.1.total_cmp(&other.1))
}

/// How far a point is from the stretch between two others.
pub(super) fn apart(point: [f64; 2], start: [f64; 2], end: [f64; 2]) -> f64 {
    let [px, py] = [point[0] - start[0], point[1] - start[1]];
    let [ex, ey] = [end[0] - start[0], end[1] - start[1]];
    let length = ex * ex + ey * ey;
    let along = if length > 0.0 {
        ((px * ex + py * ey) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (px - along * ex).hypot(py - along * ey)
}
