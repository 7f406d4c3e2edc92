//! Travel times against ways that are worked out on paper.

use crate::land;

use land::{flat, grid, hilly, network, seconds, speeds, times};
use waymark_map::access::coverage::{covered, covered_by_zone};
use waymark_map::access::rings::rings;
use waymark_map::access::travel::{
    BadSurface, Bicycle, Course, Moves, Network, Reach, Surface, Terrain, legs, spread,
};
use waymark_map::access::units::{Metres, Minutes, Seconds};
use waymark_map::access::watch::{Go, unwatched};

const ROAD: f64 = 2.0;
const FOOT: f64 = 1.0;

fn near(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!(
        (found - expected).abs() <= 1e-9 * expected,
        "{found} is not {expected}"
    );
}

#[test]
fn a_step_is_half_in_each_cell() {
    // A kilometre of road at 60 km/h takes 60 s; half on foot at 5 km/h, half on the road: 360 +
    // 30.
    let surface = flat(3, &[ROAD, ROAD, FOOT]);
    let network = network(&surface, Course::Isotropic, Moves::Eight);
    near(seconds(&network, (0, 0), (0, 1)), 60.0);
    near(seconds(&network, (0, 0), (0, 2)), 60.0 + 390.0);
}

#[test]
fn a_knights_move_is_a_quarter_in_each_of_four_cells() {
    // Two down, one right, all road: √5 km, 60 √5 s; by eight neighbours 60 + 60 √2.
    let road = flat(2, &[ROAD; 6]);
    let eight = network(&road, Course::Isotropic, Moves::Eight);
    let sixteen = network(&road, Course::Isotropic, Moves::Sixteen);
    near(
        seconds(&eight, (0, 0), (2, 1)),
        60.0 + 60.0 * 2.0_f64.sqrt(),
    );
    near(seconds(&sixteen, (0, 0), (2, 1)), 60.0 * 5.0_f64.sqrt());
    // A barrier in one of the two cells between: no knight jumps over it.
    let river = flat(2, &[ROAD, ROAD, ROAD, 4.0, ROAD, ROAD]);
    let sixteen = network(&river, Course::Isotropic, Moves::Sixteen);
    near(
        seconds(&sixteen, (0, 0), (2, 1)),
        60.0 + 60.0 * 2.0_f64.sqrt(),
    );
}

#[test]
fn hills_slow_walkers_by_toblers_function() {
    // 100 m up in 1 km: 5 km/h × exp(-3.5 × 0.15) / exp(-0.175) = 5 exp(-0.35); down: exp(-3.5 ×
    // 0.05), so 5 km/h.
    let surface = hilly(2, &[FOOT, FOOT], &[0.0, 100.0]);
    let from = network(&surface, Course::FromProvider, Moves::Eight);
    near(seconds(&from, (0, 0), (0, 1)), 720.0 * 0.35_f64.exp());
    near(seconds(&from, (0, 1), (0, 0)), 720.0);
    // Toward the provider the journey is the other way round.
    let toward = network(&surface, Course::TowardProvider, Moves::Eight);
    near(seconds(&toward, (0, 0), (0, 1)), 720.0);
    near(seconds(&toward, (0, 1), (0, 0)), 720.0 * 0.35_f64.exp());
    let isotropic = network(&surface, Course::Isotropic, Moves::Eight);
    near(seconds(&isotropic, (0, 0), (0, 1)), 720.0);
}

#[test]
fn accessmods_bicycle_hardly_feels_a_hill_and_the_corrected_one_does() {
    let surface = hilly(2, &[3.0, 3.0], &[0.0, 100.0]);
    let speed = |bicycle| {
        let network = Network::new(
            &surface,
            Course::FromProvider,
            Moves::Eight,
            bicycle,
            &mut unwatched,
        );
        3600.0 / seconds(&network.unwrap(), (0, 0), (0, 1)).unwrap()
    };
    assert_eq!(format!("{:.2}", speed(Bicycle::AsAccessMod)), "5.60");
    assert!(
        speed(Bicycle::Corrected) < 1.0,
        "{}",
        speed(Bicycle::Corrected)
    );
}

#[test]
fn barriers_close_ways() {
    // A river of speed 0, a class without a speed, no land at all, no height: nobody gets across.
    for barrier in [4.0, 99.0, -1.0] {
        let surface = flat(3, &[ROAD, barrier, ROAD]);
        let network = network(&surface, Course::Isotropic, Moves::Sixteen);
        assert_eq!(seconds(&network, (0, 0), (0, 2)), None, "{barrier}");
    }
    let surface = hilly(3, &[ROAD; 3], &[0.0, -1.0, 0.0]);
    let unknown = network(&surface, Course::FromProvider, Moves::Eight);
    assert_eq!(seconds(&unknown, (0, 0), (0, 2)), None);
    let open = flat(3, &[ROAD; 3]);
    near(
        seconds(
            &network(&open, Course::Isotropic, Moves::Eight),
            (0, 0),
            (0, 2),
        ),
        120.0,
    );
    let rain = open.closed_at(&grid(3, &[0.0, 1.0, -1.0])).unwrap();
    let closed = network(&rain, Course::Isotropic, Moves::Eight);
    assert_eq!(seconds(&closed, (0, 0), (0, 2)), None);
}

#[test]
fn a_friction_surface_is_minutes_for_a_metre() {
    // 0.012 min/m is 5 km/h: a kilometre takes 12 minutes.
    let surface = Surface::of_friction(&grid(2, &[0.012, 0.012])).unwrap();
    near(
        seconds(
            &network(&surface, Course::Isotropic, Moves::Eight),
            (0, 0),
            (0, 1),
        ),
        720.0,
    );
    assert!(Surface::of_friction(&grid(2, &[0.012, 0.0])).is_err());
}

#[test]
fn grids_that_do_not_fit_are_refused() {
    let cover = grid(2, &[FOOT, FOOT]);
    let heights = grid(1, &[0.0, 0.0]);
    let bad = Surface::new(&cover, &speeds(), Terrain::Heights(&heights)).unwrap_err();
    assert_eq!(bad, BadSurface::OtherFrame);
    let bad = Surface::new(&grid(2, &[1.5, 1.0]), &speeds(), Terrain::Flat).unwrap_err();
    assert_eq!(bad, BadSurface::Class(1.5));
    let known = Surface::new(&grid(2, &[77.0, 1.0]), &speeds(), Terrain::Flat).unwrap();
    assert!(known.unknown_classes().iter().eq(&[77]));
}

#[test]
fn within_t_includes_t_and_minutes_are_rounded_up() {
    for (seconds, minutes) in [(0.0, 0), (0.5, 1), (60.0, 1), (60.5, 2), (3600.0, 60)] {
        assert_eq!(
            Seconds::new(seconds).unwrap().whole_minutes().get(),
            minutes,
            "{seconds}"
        );
    }
    // Cells 0, 1, 2 and 3 minutes away, 10, 20, 30 and 40 people, zones 7 7 8 and none.
    let surface = flat(4, &[ROAD; 4]);
    let network = network(&surface, Course::Isotropic, Moves::Eight);
    let times = times(&network, &[network.frame().cell(0, 0).unwrap()]);
    let people = grid(4, &[10.0, 20.0, 30.0, 40.0]);
    let two = covered(&times, &people, Minutes::new(2)).unwrap();
    assert_eq!((two.people, two.of, two.cells), (60.0, 100.0, 3));
    let zones = grid(4, &[7.0, 7.0, 8.0, -1.0]);
    let zones = covered_by_zone(&times, &people, &zones, Minutes::new(1)).unwrap();
    assert_eq!(
        (zones[&7].people, zones[&8].people, zones[&8].of),
        (30.0, 0.0, 30.0)
    );
    assert!(covered(&times, &grid(2, &[1.0; 4]), Minutes::new(1)).is_none());
    let near = times.within(Minutes::new(2));
    assert_eq!((near.nulls(), near.mean()), (1, Some(1.0)));
    let reached = spread(
        &network,
        &[network.frame().cell(0, 0).unwrap()],
        Reach::Within(Minutes::new(2)),
        &mut unwatched,
    );
    assert_eq!(reached.unwrap().in_minutes().nulls(), 1);
}

#[test]
fn rings_are_straight_and_say_so() {
    // A river between changes nothing as the crow flies.
    let people = grid(3, &[10.0, -1.0, 30.0]);
    let provider = people.frame().middle(people.frame().cell(0, 0).unwrap());
    let found = rings(
        &people,
        &[provider],
        &[1999.0, 2000.0].map(|it| Metres::new(it).unwrap()),
    );
    assert_eq!(
        (found[0].people, found[1].people, found[1].of),
        (10.0, 40.0, 40.0)
    );
    assert_eq!(found[0].measure.to_string(), "straight line, not travel");
}

#[test]
fn referral_follows_the_quickest_way_and_measures_it() {
    // The road leads round the bush: 4 km in 240 s, where straight ahead takes 390 + 720 … on foot.
    let surface = flat(3, &[ROAD, FOOT, ROAD, ROAD, FOOT, ROAD, ROAD, ROAD, ROAD]);
    let network = network(&surface, Course::FromProvider, Moves::Eight);
    let cells = [(0, 0), (0, 2)].map(|(row, col)| network.frame().cell(row, col).unwrap());
    let legs = legs(&network, &cells, &mut unwatched).unwrap();
    let leg = legs[0][1].unwrap();
    // Down one, and the corner cut on both sides: 60 + 60 √2 + 60 √2 + 60.
    near(Some(leg.seconds.get()), 120.0 + 120.0 * 2.0_f64.sqrt());
    near(Some(leg.metres.get()), 2000.0 + 2000.0 * 2.0_f64.sqrt());
    assert_eq!(
        (leg.minutes.get(), legs[0][0].unwrap().minutes.get()),
        (5, 0)
    );
}

#[test]
fn a_long_computation_stops_when_asked() {
    let surface = flat(100, &[ROAD; 10_000]);
    let network = network(&surface, Course::Isotropic, Moves::Eight);
    let start = [network.frame().cell(0, 0).unwrap()];
    let mut told = Vec::new();
    let mut watch = |done| {
        told.push(done);
        Go::Stop
    };
    assert!(spread(&network, &start, Reach::All, &mut watch).is_err());
    assert_eq!(told.len(), 1);
    assert!(spread(&network, &start, Reach::All, &mut unwatched).is_ok());
}
