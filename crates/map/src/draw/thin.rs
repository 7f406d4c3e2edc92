//! Fewer points where nobody sees the difference: no point ends up more than half a pixel from the
//! line that is drawn.
//!
//! One pass with an opening cone (Williams 1978; Sklansky and Gonzalez 1980). From the last point
//! kept, each point passed by narrows the directions in which the next kept one may lie; a point
//! outside of them, or one that turns back, ends it.

use super::Plane;

/// How far a point may end up from what is drawn, in pixels.
pub const HALF_A_PIXEL: f64 = 0.5;

/// The cone: from where, between which directions, and the farthest point in it.
struct Cone {
    from: Plane,
    right: (f64, f64),
    left: (f64, f64),
    farthest: f64,
}

/// The points that are kept, the first and the last always. `tolerance` is in units of the plane.
#[must_use]
pub fn thin(points: &[Plane], tolerance: f64) -> Vec<Plane> {
    // It is spent on both: how far aside of the line, and how far beyond its end.
    let each = tolerance / core::f64::consts::SQRT_2;
    let mut kept = Vec::new();
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return kept;
    };
    kept.push(*first);
    let mut cone = Cone::at(*first);
    let mut candidate = *first;
    for point in points.iter().skip(1) {
        if cone.takes(*point, each) {
            candidate = *point;
        } else if cone.farthest > 0.0 {
            kept.push(candidate);
            cone = Cone::at(candidate);
            // From the new start every point is either too near to matter or opens the cone.
            if cone.takes(*point, each) {
                candidate = *point;
            }
        }
    }
    if kept.last() != Some(last) || kept.len() == 1 {
        kept.push(*last);
    }
    kept
}

impl Cone {
    fn at(from: Plane) -> Self {
        Self {
            from,
            right: (0.0, 0.0),
            left: (0.0, 0.0),
            farthest: 0.0,
        }
    }

    /// Whether the line may go straight on to this point; the cone is narrowed if so. A point as
    /// near as the tolerance is drawn by the start itself: it is passed by, and not taken.
    fn takes(&mut self, point: Plane, each: f64) -> bool {
        let along = (point.x - self.from.x, point.y - self.from.y);
        let distance = (along.0 * along.0 + along.1 * along.1).sqrt();
        let opens = self.farthest == 0.0;
        if distance <= each || distance < self.farthest - each {
            return false;
        }
        if !opens && (cross(self.right, along) < 0.0 || cross(along, self.left) < 0.0) {
            return false;
        }
        let (sine, cosine) = {
            let sine = each / distance;
            (sine, (1.0 - sine * sine).sqrt())
        };
        let right = (
            along.0 * cosine + along.1 * sine,
            along.1 * cosine - along.0 * sine,
        );
        let left = (
            along.0 * cosine - along.1 * sine,
            along.1 * cosine + along.0 * sine,
        );
        if opens || cross(self.right, right) > 0.0 {
            self.right = right;
        }
        if opens || cross(left, self.left) > 0.0 {
            self.left = left;
        }
        self.farthest = self.farthest.max(distance);
        true
    }
}

fn cross(one: (f64, f64), other: (f64, f64)) -> f64 {
    one.0 * other.1 - one.1 * other.0
}
