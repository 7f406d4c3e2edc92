//! How long questions take over a large district: twenty areas, a hundred providers in each, hours of every kind; and
//! that the pathway in three days still counts the hours that a plain search counted.

use crate::common;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use common::*;
use waymark_map::gaps::{
    Centre, Chain, Deadline, Matrix, Pathway, Question, Travel, Who, losses, next_best, sure,
};
use waymark_map::{
    AreaId, Audience, Change, Daily, Hours, Position, PublicDirectory, Span, Value, Visibility,
    publish,
};

const AREAS: usize = 20;
const PROVIDERS: usize = 100;

/// What a plain search over every start, step and pair of doors counts in each area: surely, perhaps.
const COUNTED: [(u32, u32); AREAS] = [
    (0, 102),
    (0, 0),
    (0, 35),
    (0, 88),
    (0, 0),
    (138, 30),
    (162, 4),
    (83, 81),
    (143, 8),
    (57, 108),
    (145, 4),
    (0, 168),
    (142, 26),
    (0, 162),
    (144, 24),
    (151, 17),
    (61, 105),
    (162, 3),
    (64, 102),
    (123, 5),
];

/// A screen may wait so long for one area on a machine that is busy with other things; a quiet one needs a tenth.
const AT_MOST: Duration = Duration::from_millis(200);

fn code(at: usize) -> String {
    format!("A{at:02}")
}

/// Numbers that look drawn by chance, always the same.
fn drawn(of: usize, what: usize, below: usize) -> usize {
    let mixed = (of * 31 + what + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 33) % below
}

/// Always, office hours, some days, nights, or not known.
fn hours(of: usize) -> Option<Hours> {
    let open = u16::try_from(drawn(of, 1, 10)).unwrap() * 60;
    let span = |from: u16, to: u16| Daily::Between(Span::new(from, to).unwrap());
    match drawn(of, 2, 8) {
        0 => Some(Hours::Always),
        1 => None,
        2 => {
            let mut week = [Daily::Closed; 7];
            week[drawn(of, 3, 7)] = span(open + 125, open + 365);
            Some(Hours::Week(week))
        }
        3 => Some(Hours::Week([span(18 * 60, 6 * 60); 7])),
        4 => Some(Hours::weekdays(
            Span::new(8 * 60, 16 * 60).unwrap(),
            Daily::Unknown,
        )),
        _ => Some(Hours::weekdays(
            Span::new(open, open + 480).unwrap(),
            Daily::Closed,
        )),
    }
}

fn middle(area: usize) -> (f64, f64) {
    (30.0 + area as f64 / 2.0, 35.0)
}

fn district() -> District {
    let codes: Vec<String> = (0..AREAS).map(code).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let mut here = District::with_areas(&codes);
    let kinds = [
        ["H3", "H4"],
        ["J2", "J8"],
        ["S4", "S6"],
        ["S2", "S8"],
        ["S7", "J9"],
    ];
    for one in 0..AREAS * PROVIDERS {
        let (area, id) = (one / PROVIDERS, u32::try_from(one + 1).unwrap());
        // The first areas have few of everything, so that they hang on single doors.
        let rare = area < 5 && one % PROVIDERS >= 5 + area;
        let services: &[&str] = if rare { &["H1"] } else { &kinds[one % 5] };
        here.add(id, &format!("Office {one}"), codes[area], services);
        if services.contains(&"S4") {
            here.change(id, Change::ShelterMayBeShown(agreed()));
            here.change(id, Change::Visibility(Visibility::Public));
        }
        let (north, east) = middle(area);
        let off = |what: usize| (drawn(one, what, 1000) as f64 - 500.0) / 1000.0;
        here.change(
            id,
            Change::Place(exact(north + off(4) / 2.0, east + off(5))),
        );
        for service in services {
            if let Some(hours) = hours(one) {
                here.set(id, of(service, "PR-21"), Value::Hours(hours));
            }
        }
        here.verify(id, TODAY);
    }
    here
}

fn centres() -> BTreeMap<AreaId, Centre> {
    let centre = |at: usize| {
        let (north, east) = middle(at);
        let centre = Centre {
            middle: Position::of_degrees(north, east).unwrap(),
            radius: 40_000,
        };
        (area(&code(at)), centre)
    };
    (0..AREAS).map(centre).collect()
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let made = work();
    let took = begun.elapsed();
    println!("{what}: {took:?}");
    (made, took)
}

fn in_time(public: &PublicDirectory, travel: &Travel) -> Vec<(u32, u32)> {
    let pathway = Pathway::of_the_package().unwrap();
    let areas = public.areas().iter();
    let found = areas.map(|one| {
        let deadline = Deadline::SEVENTY_TWO_HOURS;
        let found = deadline.of(public, travel, &one.id, &pathway, Who::AnyWoman);
        (found.surely, found.perhaps)
    });
    found.collect()
}

#[test]
fn three_days_are_counted_as_before_and_nobody_waits() {
    let here = district();
    let public = publish(&here.0, Audience::Coordination, TODAY);
    println!("{AREAS} areas, {} providers", public.providers().len());
    let (travel, _) = timed("walks between all of them", || {
        Travel::straight(&public, &centres())
    });
    let pathway = Pathway::of_the_package().unwrap();
    timed("the pathway of every area", || {
        let areas = public.areas().iter();
        let chains = areas.map(|one| Chain::of(&public, &travel, &one.id, &pathway, Who::AnyWoman));
        chains.collect::<Vec<_>>()
    });
    let (found, took) = timed("three days, every area", || in_time(&public, &travel));
    println!("{found:?}");
    timed("service by area", || Matrix::of(&public, Who::AnyWoman));
    timed("single providers", || losses(&public, Who::AnyWoman));
    timed("what would help most", || {
        next_best(&public, Who::AnyWoman, 5)
    });
    timed("how sure, one area", || {
        let services = public.active().iter();
        let home = area("A19");
        let said = services.map(|one| sure(&public, &travel, &home, Question::of(one)));
        said.collect::<Vec<_>>()
    });
    assert_eq!(found, COUNTED);
    assert!(took / 20 < AT_MOST, "{took:?} for {AREAS} areas");
}
