//! Floating catchments against cases small enough to be worked out on paper.

use waymark_map::access::catchment::{
    Amounts, Costs, Decay, Limit, Scores, Tau, Weights, fca, gravity, raam, served, three_step,
    two_step,
};
use waymark_map::access::watch::{Go, unwatched};

const NEAR: f64 = 1e-9;

/// Two places of 100 and 200 people.
fn people() -> Amounts {
    Amounts::new(vec![100.0, 200.0]).unwrap()
}

/// Two providers, P and Q, with 10 and 20 staff.
fn staff() -> Amounts {
    Amounts::new(vec![10.0, 20.0]).unwrap()
}

/// Minutes: A to P 5, A to Q 15, B to P 25, B to Q 10.
fn ways() -> Costs {
    Costs::new(2, [5.0, 15.0, 25.0, 10.0].map(Some)).unwrap()
}

fn weights(decay: Decay, limit: Limit) -> Weights {
    Weights::new(&ways(), &decay, limit)
}

fn steps() -> Decay {
    Decay::steps(vec![(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)]).unwrap()
}

fn check(scores: &Scores, expected: [f64; 2]) {
    for (score, expected) in scores.iter().zip(expected) {
        let score = score.unwrap();
        let apart = (score - expected).abs() / expected;
        assert!(apart <= NEAR, "{score} is not {expected}");
    }
}

#[test]
fn two_steps_add_up_the_ratios_in_reach() {
    // Within 20: P has A, 10 / 100 = 0.1; Q has A and B, 20 / 300.
    // A reaches both: 0.1 + 20/300; B reaches Q alone.
    let scores = two_step(
        &weights(Decay::alike(), Limit::At(20.0)),
        &people(),
        &staff(),
    );
    check(&scores, [0.1 + 20.0 / 300.0, 20.0 / 300.0]);
}

#[test]
fn a_limit_includes_itself() {
    // Within 15 A still reaches Q; within 14.9 it does not, and Q is B's alone: 20 / 200.
    let at = |limit| {
        two_step(
            &weights(Decay::alike(), Limit::At(limit)),
            &people(),
            &staff(),
        )
    };
    check(&at(15.0), [0.1 + 20.0 / 300.0, 20.0 / 300.0]);
    check(&at(14.9), [0.1, 0.1]);
}

#[test]
fn steps_of_weight_make_the_enhanced_measure() {
    // Weights A-P 1, A-Q 0.68, B-P 0.22, B-Q 1. P: 10 / (100 + 44) = 10/144; Q: 20 / (68 + 200) =
    // 20/268.
    let scores = two_step(&weights(steps(), Limit::None), &people(), &staff());
    let (p, q) = (10.0 / 144.0, 20.0 / 268.0);
    check(&scores, [p + 0.68 * q, 0.22 * p + q]);
}

#[test]
fn a_gaussian_weight_makes_the_smooth_measure() {
    // σ = 10: exp(-5²/200) = 0.88249690, exp(-15²/200) = 0.32465247, exp(-25²/200) = 0.04393693,
    // exp(-10²/200) = 0.60653066. P: 10 / (88.249690 + 8.787387) = 0.10305339; Q: 20 / (32.465247 +
    // 121.306132) = 0.13006321. A: 0.88249690 × 0.10305339 + 0.32465247 × 0.13006321; B: 0.04393693
    // × 0.10305339 + 0.60653066 × 0.13006321.
    let scores = two_step(
        &weights(Decay::gaussian(10.0).unwrap(), Limit::None),
        &people(),
        &staff(),
    );
    check(
        &scores,
        [0.133_169_643_754_500_05, 0.083_415_178_122_749_97],
    );
}

#[test]
fn three_steps_let_people_choose() {
    // Chosen in proportion to the weight: A has 1 + 0.68 = 1.68, B 0.22 + 1 = 1.22. Weight times
    // choice: A-P 1/1.68, A-Q 0.68²/1.68, B-P 0.22²/1.22, B-Q 1/1.22.
    let scores = three_step(&ways(), &steps(), Limit::None, &people(), &staff());
    let (ap, aq) = (1.0 / 1.68, 0.4624 / 1.68);
    let (bp, bq) = (0.0484 / 1.22, 1.0 / 1.22);
    let p = 10.0 / (100.0 * ap + 200.0 * bp);
    let q = 20.0 / (100.0 * aq + 200.0 * bq);
    check(&scores, [p * ap + q * aq, p * bp + q * bq]);
}

/// Costs into the city, out of it and between the suburbs; 2SFCA and 3SFCA of the three towns.
type Hospitals = ((f64, f64, f64), [f64; 3], [f64; 3]);

/// The hospital example of PySAL `access` 1.1.10 (BSD-3-Clause): three towns with 100, 50 and 10
/// people, 15, 20 and 100 doctors, the third being the city; weights 1/cost, at most 61.
#[test]
fn the_hospital_example_has_the_scores_of_pysal() {
    let demand = Amounts::new(vec![100.0, 50.0, 10.0]).unwrap();
    let supply = Amounts::new(vec![15.0, 20.0, 100.0]).unwrap();
    let decay = Decay::power(1.0, -1.0, 1.0).unwrap();
    let scenarios: [Hospitals; 4] = [
        (
            (40.0, 40.0, 80.0),
            [0.3314441169802766, 0.5798281320669381, 7.286418169862544],
            [0.15625658829061984, 0.4062164524508605, 9.906351854839498],
        ),
        (
            (20.0, 40.0, 80.0),
            [0.4353402208763805, 0.683724235963042, 5.727976611420986],
            [0.17381354292075435, 0.42377244008875437, 9.643002370348684],
        ),
        (
            (40.0, 20.0, 80.0),
            [0.3310719131614654, 0.5778577857785778, 7.299991939492457],
            [0.15652592741822574, 0.40637274095207443, 9.902877021057371],
        ),
        (
            (20.0, 20.0, 40.0),
            [0.4425683953985841, 0.6667582799658271, 5.7405246461850234],
            [0.17480214807981356, 0.42403550855652616, 9.631800976419234],
        ),
    ];
    for ((into, out, across), two, three) in scenarios {
        let ways = [1.0, across, into, across, 1.0, into, out, out, 1.0];
        let costs = Costs::new(3, ways.map(Some)).unwrap();
        let weights = Weights::new(&costs, &decay, Limit::At(61.0));
        let by_two = two_step(&weights, &demand, &supply);
        let by_three = three_step(&costs, &decay, Limit::At(61.0), &demand, &supply);
        for (score, expected) in by_two.iter().chain(&by_three).zip(two.iter().chain(&three)) {
            assert!(
                (score.unwrap() - expected).abs() <= NEAR * expected,
                "{score:?} {expected}"
            );
        }
    }
}

#[test]
fn gravity_adds_what_is_near() {
    // 10/5 + 20/15 and 10/25 + 20/10, nearer than 6 counting as 6 in the second case.
    let decay = |least| Decay::power(1.0, -1.0, least).unwrap();
    check(
        &gravity(&weights(decay(1.0), Limit::None), &staff()),
        [10.0 / 3.0, 2.4],
    );
    let second = gravity(&weights(decay(6.0), Limit::None), &staff());
    check(&second, [10.0 / 6.0 + 20.0 / 15.0, 2.4]);
}

#[test]
fn a_floating_catchment_divides_by_the_people_around() {
    // Within 20 A reaches 30 staff, B 20. A and B 12 apart: 300 people around each. 21 apart: their
    // own alone.
    let scores = |apart: f64| {
        let among = Costs::new(2, [0.0, apart, apart, 0.0].map(Some)).unwrap();
        let among = Weights::new(&among, &Decay::alike(), Limit::At(20.0));
        fca(
            &weights(Decay::alike(), Limit::At(20.0)),
            &among,
            &people(),
            &staff(),
        )
    };
    check(&scores(12.0), [30.0 / 300.0, 20.0 / 300.0]);
    check(&scores(21.0), [30.0 / 100.0, 20.0 / 200.0]);
}

fn crowded(travel: [f64; 2], tau: f64) -> f64 {
    let demand = Amounts::new(vec![100.0]).unwrap();
    let supply = Amounts::new(vec![1.0, 1.0]).unwrap();
    let costs = Costs::new(2, travel.map(Some)).unwrap();
    let tau = Tau::new(tau).unwrap();
    let scores = raam(&costs, Limit::None, &demand, &supply, tau, &mut unwatched);
    scores.unwrap()[0].unwrap()
}

#[test]
fn everybody_moves_until_nobody_gains() {
    // 100 people, 2 providers: a mean crowd is 50. Nothing to travel: 50 each, and the crowd costs
    // 1.
    assert!((crowded([0.0, 0.0], 1.0) - 1.0).abs() < NEAR);
    // Q is half a τ farther. Even at 25 × (-0.5 + 2) = 37.5 people in Q. Steps of whole people: 20,
    // then 17.5 cut to 17: 63 and 37. P costs 63/50 = 1.26, Q 0.5 + 37/50 = 1.24, and half a person
    // does not move. (63 × 1.26 + 37 × 1.24) / 100 = 1.2526.
    assert!((crowded([0.0, 0.5], 1.0) - 1.2526).abs() < NEAR);
    // The same in another unit: travel and τ both in seconds.
    assert!((crowded([0.0, 30.0], 60.0) - 1.2526).abs() < NEAR);
}

#[test]
fn raam_is_stopped_when_asked() {
    let tau = Tau::new(1.0).unwrap();
    let mut calls = 0;
    let mut stop = |_| {
        calls += 1;
        if calls > 3 { Go::Stop } else { Go::On }
    };
    assert!(raam(&ways(), Limit::None, &people(), &staff(), tau, &mut stop).is_err());
    assert!(
        raam(
            &ways(),
            Limit::None,
            &people(),
            &staff(),
            tau,
            &mut unwatched
        )
        .is_ok()
    );
}

#[test]
fn who_is_left_when_all_are_full() {
    let room = Amounts::new(vec![150.0, 120.0]).unwrap();
    // Within 20: A to P (5) 100, P has 50 left; B to Q (10) 120, Q is full; 80 of B are left, P is
    // out of their reach.
    let near = served(&ways(), Limit::At(20.0), &people(), &room);
    assert_eq!(
        (near.unserved, near.spare),
        (vec![0.0, 80.0], vec![50.0, 0.0])
    );
    // Without a limit P takes 50 of them.
    let far = served(&ways(), Limit::None, &people(), &room);
    assert_eq!((far.unserved, far.spare), (vec![0.0, 30.0], vec![0.0, 0.0]));
    // Within 7 nobody in B reaches anybody.
    assert_eq!(
        served(&ways(), Limit::At(7.0), &people(), &room).out_of_reach,
        200.0
    );
}

#[test]
fn out_of_reach_is_no_score_and_not_0() {
    let scores = two_step(
        &weights(Decay::alike(), Limit::At(7.0)),
        &people(),
        &staff(),
    );
    assert_eq!(scores, vec![Some(0.1), None]);
    let nobody = Amounts::new(vec![0.0, 200.0]).unwrap();
    let tau = Tau::new(1.0).unwrap();
    let scores = raam(&ways(), Limit::None, &nobody, &staff(), tau, &mut unwatched).unwrap();
    assert!(scores[0].is_none() && scores[1].is_some());
}

#[test]
fn amounts_costs_and_decays_that_are_none_are_refused() {
    assert_eq!(Amounts::new(vec![1.0, -1.0]).unwrap_err(), 1);
    assert!(Amounts::new(vec![f64::NAN]).is_err());
    assert!(Costs::new(2, [Some(1.0), None, Some(-1.0), None]).is_none());
    assert!(Costs::new(2, [Some(1.0), None, Some(1.0)]).is_none());
    assert!(Costs::new(2, [Some(1.0), None]).is_some());
    assert!(Decay::steps(vec![]).is_err() && Decay::gaussian(0.0).is_err());
    assert!(Decay::power(1.0, -1.0, 0.0).is_err() && Tau::new(0.0).is_none());
}
