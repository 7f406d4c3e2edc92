//! Features that lie far from all others: exchanged coordinates, or zeros for an unknown place.

use crate::layer::{Feature, Layer, Point};
use crate::problem::{Place, Problem};
use crate::said::Said;

/// Fewer features have no middle to be far from.
const FEWEST: usize = 4;
/// In degrees: no country has areas so far from most others without many of them being far.
const FAR: f64 = 20.0;
/// So many times as far as most.
const TIMES: f64 = 10.0;

pub(super) fn look(layer: &Layer, problems: &mut Vec<Problem>) {
    let placed: Vec<(&Feature, Point)> = layer
        .features
        .iter()
        .filter_map(|one| Some((one, middle(one)?)))
        .collect();
    if placed.len() < FEWEST {
        return;
    }
    let [east, north] = [0, 1].map(|axis| {
        median(
            placed
                .iter()
                .filter_map(|(_, point)| point.get(axis).copied())
                .collect(),
        )
    });
    let distance = |[x, y]: Point| (x - east).hypot(y - north);
    let usual = median(placed.iter().map(|(_, point)| distance(*point)).collect());
    let limit = FAR.max(usual * TIMES);
    for (feature, point) in placed
        .into_iter()
        .filter(|(_, point)| distance(*point) > limit)
    {
        let [x, y] = point;
        let place = Place::of_file(&layer.file).feature(feature.number, feature.line);
        let (east, north) = (format!("{x:.3}"), format!("{y:.3}"));
        let what = format!("It lies far from all others, at {east} east, {north} north.");
        let (code, proposal) = if distance([y, x]) < limit {
            ("far-exchanged", "North and east are likely exchanged.")
        } else {
            ("far", "Check its coordinates.")
        };
        let what = Said::of(code, [&east, &north], what);
        problems.push(Problem::to_mend(place, what, proposal));
    }
}

/// The mean of its corners: near enough to tell one continent from another.
fn middle(feature: &Feature) -> Option<Point> {
    let (mut sum, mut count) = ([0.0; 2], 0_u32);
    for [x, y] in feature.geometry.points() {
        sum = [sum[0] + x, sum[1] + y];
        count += 1;
    }
    let middle = sum.map(|all| all / f64::from(count));
    (count > 0 && middle.iter().all(|it| it.is_finite())).then_some(middle)
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
