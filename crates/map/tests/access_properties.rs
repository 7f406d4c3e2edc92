//! What holds on any land: more time reaches more, there is as far as back, and units change
//! nothing.

use crate::land;

use land::{flat, grid, hilly, network, times};
use proptest::prelude::*;
use waymark_map::access::catchment::{Amounts, Costs, Decay, Limit, Weights, two_step};
use waymark_map::access::coverage::covered;
use waymark_map::access::frame::Cell;
use waymark_map::access::travel::{Course, Moves, Network};
use waymark_map::access::units::Minutes;

const COLS: usize = 7;
const CELLS: usize = 42;

fn classes() -> impl Strategy<Value = Vec<f64>> {
    // Foot, road, bicycle, and now and then a river.
    let class = prop_oneof![4 => Just(1.0), 2 => Just(2.0), 1 => Just(3.0), 1 => Just(4.0)];
    proptest::collection::vec(class, CELLS)
}

fn heights() -> impl Strategy<Value = Vec<f64>> {
    proptest::collection::vec(0.0..400.0, CELLS)
}

fn cell(network: &Network, place: usize) -> Cell {
    network.frame().cell(place / COLS, place % COLS).unwrap()
}

fn between(network: &Network, from: usize, to: usize) -> Option<f64> {
    let found = times(network, &[cell(network, from)]);
    found.seconds(cell(network, to)).map(|it| it.get())
}

fn alike(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= 1e-9 * one.max(1.0),
        (one, other) => one == other,
    }
}

proptest! {
    #[test]
    fn there_is_as_far_as_back_where_hills_do_not_count(
        classes in classes(), from in 0..CELLS, to in 0..CELLS,
    ) {
        for moves in [Moves::Eight, Moves::Sixteen] {
            let network = network(&flat(COLS, &classes), Course::Isotropic, moves);
            prop_assert!(alike(between(&network, from, to), between(&network, to, from)) || classes[from] == 4.0);
        }
    }

    #[test]
    fn toward_is_from_the_other_end(
        classes in classes(), heights in heights(), from in 0..CELLS, to in 0..CELLS,
    ) {
        let land = hilly(COLS, &classes, &heights);
        let out = network(&land, Course::FromProvider, Moves::Sixteen);
        let back = network(&land, Course::TowardProvider, Moves::Sixteen);
        prop_assert!(alike(between(&out, from, to), between(&back, to, from)));
    }

    #[test]
    fn more_time_reaches_no_fewer_people(
        classes in classes(), people in proptest::collection::vec(0.0..90.0, CELLS),
        from in 0..CELLS, less in 0..600_u32, more in 0..600_u32,
    ) {
        let network = network(&flat(COLS, &classes), Course::Isotropic, Moves::Eight);
        let times = times(&network, &[cell(&network, from)]);
        let people = grid(COLS, &people);
        let [less, more] = [less, less + more].map(|it| covered(&times, &people, Minutes::new(it)).unwrap());
        prop_assert!(less.people <= more.people && less.cells <= more.cells);
        prop_assert!(more.people <= more.of);
    }

    #[test]
    fn another_provider_makes_no_way_longer(
        classes in classes(), one in 0..CELLS, other in 0..CELLS, to in 0..CELLS,
    ) {
        let network = network(&flat(COLS, &classes), Course::Isotropic, Moves::Eight);
        let at = |place| cell(&network, place);
        let alone = times(&network, &[at(one)]).seconds(at(to));
        let both = times(&network, &[at(one), at(other)]).seconds(at(to));
        prop_assert!(alone.is_none() || both <= alone);
        prop_assert!(alone.is_none() || both.is_some());
    }

    #[test]
    fn more_moves_make_no_way_longer(classes in classes(), from in 0..CELLS, to in 0..CELLS) {
        let land = flat(COLS, &classes);
        let [eight, sixteen] = [Moves::Eight, Moves::Sixteen]
            .map(|moves| between(&network(&land, Course::Isotropic, moves), from, to));
        prop_assert!(eight.is_none() || sixteen.unwrap() <= eight.unwrap() + 1e-9);
    }

    #[test]
    fn minutes_are_the_seconds_rounded_up(classes in classes(), from in 0..CELLS, to in 0..CELLS) {
        let network = network(&flat(COLS, &classes), Course::Isotropic, Moves::Eight);
        let times = times(&network, &[cell(&network, from)]);
        let to = cell(&network, to);
        prop_assert_eq!(times.seconds(to).is_some(), times.minutes(to).is_some());
        if let (Some(seconds), Some(minutes)) = (times.seconds(to), times.minutes(to)) {
            let exact = seconds.get() / 60.0;
            let minutes = f64::from(minutes.get());
            prop_assert!(exact <= minutes && minutes < exact + 1.0);
        }
    }

    #[test]
    fn kilometres_score_as_metres_do(
        costs in proptest::collection::vec(0.0..30_000.0, 12),
        people in proptest::collection::vec(1.0..900.0, 4),
        staff in proptest::collection::vec(0.0..90.0, 3),
    ) {
        let scores = |unit: f64| {
            let costs = Costs::new(3, costs.iter().map(|it| Some(it / unit))).unwrap();
            let decay = Decay::gaussian(10_000.0 / unit).unwrap();
            let weights = Weights::new(&costs, &decay, Limit::None);
            let amounts = |it: &[f64]| Amounts::new(it.to_vec()).unwrap();
            two_step(&weights, &amounts(&people), &amounts(&staff))
        };
        for (one, other) in scores(1.0).into_iter().zip(scores(1000.0)) {
            prop_assert!(alike(one, other));
        }
    }

    #[test]
    fn all_that_is_offered_is_shared_out(
        costs in proptest::collection::vec(0.0..30_000.0, 12),
        people in proptest::collection::vec(1.0..900.0, 4),
        staff in proptest::collection::vec(0.0..90.0, 3),
    ) {
        let costs = Costs::new(3, costs.into_iter().map(Some)).unwrap();
        let weights = Weights::new(&costs, &Decay::gaussian(9_000.0).unwrap(), Limit::None);
        let (demand, supply) = (Amounts::new(people.clone()).unwrap(), Amounts::new(staff).unwrap());
        let scores = two_step(&weights, &demand, &supply);
        let shared: f64 = scores.iter().zip(&people).map(|(score, people)| score.unwrap() * people).sum();
        prop_assert!(alike(Some(shared), Some(supply.total())));
    }
}
