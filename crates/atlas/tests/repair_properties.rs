//! Any ring, however often it crosses itself, becomes what it encloses an odd number of times.

use crate::common;

use common::{collection, imported};
use proptest::prelude::*;
use waymark_map::boundaries::{Finder, STEPS, Vertex};

/// Corners in hundreds of steps.
type Corners = [(i32, i32)];

fn written(corners: &Corners) -> String {
    let degrees = |hundreds: i32| f64::from(hundreds) * 100.0 / f64::from(STEPS);
    let first = corners.first().into_iter();
    let all = corners.iter().chain(first);
    let pairs: Vec<String> = all
        .map(|(east, north)| format!("[{},{}]", degrees(*east), degrees(*north)))
        .collect();
    format!("[[{}]]", pairs.join(","))
}

/// Whether a point, in steps, lies within an odd number of turns of the ring.
fn encloses(corners: &Corners, (x, y): (i32, i32)) -> bool {
    let ends = corners.iter().cycle().skip(1);
    let sides = corners.iter().zip(ends);
    let crossed = sides.filter(|((ax, ay), (bx, by))| {
        let [ax, ay, bx, by] = [ax, ay, bx, by].map(|hundreds| f64::from(*hundreds) * 100.0);
        let (x, y) = (f64::from(x), f64::from(y));
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    });
    crossed.count() % 2 == 1
}

proptest! {
    #[test]
    fn what_a_ring_encloses_an_odd_number_of_times_is_ground(
        corners in prop::collection::vec((0..60_i32, 0..60_i32), 3..14),
        points in prop::collection::vec((0..6_000_i32, 0..6_000_i32), 60),
    ) {
        let text = collection(&[("FAR", "[[[1,1],[2,1],[2,2],[1,1]]]"), ("A", &written(&corners))]);
        let made = imported(text.as_bytes()).unwrap();
        let finder = Finder::new(&made.boundaries);
        let mut compared = 0;
        for (x, y) in points {
            let expected = encloses(&corners, (x, y));
            // Corners of crossings are moved to the next step: close to a side nothing is asked.
            let near = [(-3, 0), (3, 0), (0, -3), (0, 3), (-3, -3), (3, 3), (-3, 3), (3, -3)];
            let mut around = near.iter().map(|(dx, dy)| encloses(&corners, (x + dx, y + dy)));
            if around.any(|one| one != expected) {
                continue;
            }
            compared += 1;
            let found = finder.place_of(Vertex::of_steps(x, y).unwrap());
            prop_assert_eq!(found, expected.then_some(1), "{} {} of {:?}", x, y, corners);
        }
        prop_assert!(compared > 0);
    }
}
