//! Known answers of walks, pathways, the 72 hours, certainty, and what would help most.

use crate::common;

use std::collections::{BTreeMap, BTreeSet};

use common::*;
use proptest::prelude::*;
use waymark_map::access::units::Minutes;
use waymark_map::gaps::{
    At, Because, Centre, Chain, Deadline, Extra, Link, Nearness, Pathway, Question, Range, Step,
    Sure, Travel, Walk, Weakest, Who, greedy, guarantee, next_best, sure,
};
use waymark_map::{
    Area, Audience, Change, Daily, Days, Edit, Hours, Position, PublicDirectory, Span, Text, Value,
    Women, publish,
};

fn public(here: &District) -> PublicDirectory {
    publish(&here.0, Audience::Public, TODAY)
}

/// Two offices north of the middle of the area: the police a tenth of a degree away, the clinic a
/// fifth.
fn district() -> District {
    let mut here = District::with_areas(&["North"]);
    here.add(1, "Clinic", "North", &["H3", "S2"]);
    here.change(1, Change::Place(exact(31.2, 36.0)));
    here.add(2, "Police", "North", &["J2"]);
    here.change(2, Change::Place(exact(31.1, 36.0)));
    here
}

fn travel(directory: &PublicDirectory) -> Travel {
    let centre = Centre {
        middle: Position::of_degrees(31.0, 36.0).unwrap(),
        radius: 6_000,
    };
    Travel::straight(directory, &BTreeMap::from([(area("North"), centre)]))
}

fn pathway(steps: &[&str]) -> Pathway {
    let step = |code: &&str| Step::any_of([service(code)]).unwrap();
    let mut steps = steps.iter().map(step);
    Pathway::new(steps.next().unwrap(), steps.collect())
}

fn chain(here: &District, steps: &[&str]) -> Chain {
    let directory = public(here);
    let travel = travel(&directory);
    Chain::of(
        &directory,
        &travel,
        &area("North"),
        &pathway(steps),
        Who::AnyWoman,
    )
}

fn minutes(least: u32, most: u32) -> Range {
    Range {
        least: Minutes::new(least),
        most: Minutes::new(most),
    }
}

#[test]
fn the_weakest_link_is_the_farthest_and_the_chain_goes_from_door_to_door() {
    let here = district();
    let found = chain(&here, &["J2", "H3"]);
    // 11,119 m and 22,239 m, at 5 and at 3 km/h.
    let (near, far) = (minutes(134, 223), minutes(267, 445));
    assert_eq!(found.links, [Link::Walk(near), Link::Walk(far)]);
    assert_eq!(found.weakest, Weakest::Farthest(1, far));
    // Police, then on to the clinic: as far as the clinic is.
    assert_eq!(found.whole, Link::Walk(minutes(268, 446)));
    // First the clinic, then back to the police: once more the way between them.
    let back = chain(&here, &["H3", "J2"]);
    assert_eq!(back.whole, Link::Walk(minutes(267 + 134, 445 + 223)));
}

#[test]
fn a_missing_step_is_the_weakest_and_one_that_is_not_told_comes_next() {
    let mut here = district();
    let found = chain(&here, &["H3", "S4", "J2"]);
    assert_eq!(
        (found.weakest, found.whole),
        (Weakest::Missing(vec![1]), Link::Missing)
    );
    here.add(9, "Quiet house", "North", &["S4"]);
    let found = chain(&here, &["H3", "S4", "J2"]);
    assert_eq!(found.links[1], Link::NotTold);
    assert_eq!(
        (found.weakest, found.whole),
        (Weakest::NotTold(1), Link::NotTold)
    );
}

#[test]
fn in_time_counts_the_hours_from_which_she_surely_arrives() {
    let mut here = district();
    let in_time = |here: &District, hours: u32| {
        let directory = public(here);
        let deadline = Deadline {
            hours,
            visit_minutes: 60,
        };
        let travel = travel(&directory);
        let steps = pathway(&["J2", "H3"]);
        deadline.of(&directory, &travel, &area("North"), &steps, Who::AnyWoman)
    };
    // Nobody said when they are open.
    let found = in_time(&here, 72);
    assert_eq!((found.surely, found.perhaps, found.of), (0, 168, 168));
    here.set(2, of("J2", "PR-21"), Value::Hours(Hours::Always));
    here.set(1, of("H3", "PR-21"), Value::Hours(Hours::Always));
    assert_eq!(in_time(&here, 72).surely, 168);
    // 223 + 60 + 223 minutes at a slow step, 134 + 60 + 134 at a fast one: eight hours are perhaps
    // enough.
    let found = in_time(&here, 8);
    assert_eq!((found.surely, found.perhaps), (0, 168));
    assert_eq!(in_time(&here, 9).surely, 168);
    assert_eq!(in_time(&here, 5).perhaps, 0);
    // Open on Monday morning alone: only who sets out within the 72 hours before gets in.
    let mut week = [Daily::Closed; 7];
    week[0] = Daily::Between(Span::new(8 * 60, 12 * 60).unwrap());
    here.set(1, of("H3", "PR-21"), Value::Hours(Hours::Week(week)));
    let found = in_time(&here, 72);
    // Friday 8:00 to Monday 3:00 surely, to Monday 6:00 with a fast step.
    assert_eq!((found.surely, found.perhaps), (68, 3));
}

#[test]
fn a_step_that_nobody_listed_offers_is_perhaps_in_time_and_never_surely() {
    let mut here = district();
    here.set(2, of("J2", "PR-21"), Value::Hours(Hours::Always));
    let in_time = |here: &District| {
        let directory = public(here);
        let (travel, steps) = (travel(&directory), pathway(&["J2", "S4"]));
        let deadline = Deadline::SEVENTY_TWO_HOURS;
        deadline.of(&directory, &travel, &area("North"), &steps, Who::AnyWoman)
    };
    let nobody = in_time(&here);
    assert_eq!((nobody.surely, nobody.perhaps), (0, 0));
    here.add(3, "Quiet house", "North", &["S4"]);
    let somebody = in_time(&here);
    assert_eq!((somebody.surely, somebody.perhaps), (0, 168));
}

fn certainty(here: &District, question: Question) -> Sure {
    let directory = public(here);
    sure(&directory, &travel(&directory), &area("North"), question)
}

fn because(these: &[Because]) -> Sure {
    Sure::NotCertain(these.iter().copied().collect())
}

#[test]
fn a_gap_is_one_only_over_the_whole_range() {
    let mut here = district();
    let within = |most| Question {
        near: Nearness::Within(Minutes::new(most)),
        ..Question::of(service("J2"))
    };
    assert_eq!(certainty(&here, within(223)), Sure::Served);
    assert_eq!(
        certainty(&here, within(222)),
        because(&[Because::WalkingSpeed])
    );
    assert_eq!(
        certainty(&here, within(134)),
        because(&[Because::WalkingSpeed])
    );
    assert_eq!(certainty(&here, within(133)), Sure::Gap);
    here.change(2, Change::Place(waymark_map::Place::AreaOnly));
    assert_eq!(certainty(&here, within(120)), Sure::Served);
    let both = because(&[Because::WalkingSpeed, Because::CoarsePlace]);
    assert_eq!(certainty(&here, within(100)), both);
    let night = Question {
        at: At::Moment {
            weekday: 0,
            minute: 23 * 60,
        },
        ..Question::of(service("J2"))
    };
    assert_eq!(certainty(&here, night), because(&[Because::UnknownHours]));
    let day = Span::new(8 * 60, 16 * 60).unwrap();
    here.set(
        2,
        of("J2", "PR-21"),
        Value::Hours(Hours::weekdays(day, Daily::Closed)),
    );
    assert_eq!(certainty(&here, night), Sure::Gap);
    let girl = Question {
        who: Who::GirlOf15,
        ..Question::of(service("J2"))
    };
    assert_eq!(certainty(&here, girl), because(&[Because::NotAsked]));
    let directory = publish(&here.0, Audience::Public, TODAY.plus(Days(91)));
    let old = sure(
        &directory,
        &Travel::unknown(),
        &area("North"),
        Question::of(service("J2")),
    );
    assert_eq!(old, because(&[Because::Unconfirmed]));
    assert_eq!(certainty(&here, Question::of(service("S7"))), Sure::Gap);
}

#[test]
fn what_is_over_the_range_is_what_every_speed_says() {
    for metres in (0..20_000).step_by(617) {
        let walk = Walk {
            metres,
            give_or_take: 300,
        };
        for tenths in 30..=50_u64 {
            let at = |metres: u32| (u64::from(metres) * 600).div_ceil(tenths * 1_000);
            let (least, most) = (at(walk.shortest()), at(walk.longest()));
            let range = walk.range();
            assert!(u64::from(range.least.get()) <= least && most <= u64::from(range.most.get()));
        }
    }
}

#[test]
fn what_serves_most_women_comes_first_and_no_house_is_put_behind_a_known_door() {
    let mut here = District::with_areas(&["North", "South"]);
    here.apply(Edit::SetArea(Area {
        id: area("East"),
        name: Text::new("East").unwrap(),
        women: Women::NotKnown,
    }));
    here.add(
        1,
        "Clinic",
        "North",
        &["H1", "H2", "H3", "H4", "H6", "H7", "H8"],
    );
    let both = Value::areas([area("North"), area("South")]);
    here.set(1, own("PR-11"), both);
    here.verify(1, TODAY);
    let found = next_best(&public(&here), Who::AnyWoman, 3);
    // 23 services are missing in two areas of 80,000 women each.
    let sites = [23 * 80_000, 23 * 80_000, 0];
    let gains: Vec<u64> = found.chosen.iter().map(|one| one.gain).collect();
    assert_eq!(gains, sites[..2]);
    assert_eq!(
        (found.covered, found.at_most),
        (2 * 23 * 80_000, 2 * 23 * 80_000)
    );
    assert_eq!(found.without_women, [area("East")]);
    let house = |one: &Extra| {
        let safe = waymark_map::ServiceId::SAFE_PLACE;
        matches!(one, Extra::Service { service, .. } if *service == safe)
    };
    let many = next_best(&public(&here), Who::AnyWoman, 60);
    assert!(!many.chosen.iter().any(|one| house(&one.extra)));
    // Once the hours are known to end in the evening, an hour more is among what helps.
    let day = Span::new(8 * 60, 16 * 60).unwrap();
    for code in ["H2", "H3", "H4"] {
        here.set(
            1,
            of(code, "PR-21"),
            Value::Hours(Hours::weekdays(day, Daily::Closed)),
        );
    }
    let longer = next_best(&public(&here), Who::AnyWoman, 3);
    let hours = matches!(
        longer.chosen[2].extra,
        Extra::RoundTheClock { provider: 1, .. }
    );
    assert!(hours && longer.chosen[2].gain == 160_000);
}

#[test]
fn greedy_keeps_its_promise() {
    assert_eq!([1, 2, 3, 1_000].map(guarantee), [1_000, 750, 703, 632]);
    let sets = |sets: &[&[usize]]| -> Vec<BTreeSet<usize>> {
        sets.iter()
            .map(|one| one.iter().copied().collect())
            .collect()
    };
    // The classic trap: the largest first, and then two are needed where two would have done.
    let options = sets(&[&[0, 1, 2, 3], &[0, 1, 4], &[2, 3, 5]]);
    let picked = greedy(&[1; 6], &options, 2);
    assert_eq!((picked.covered, picked.chosen[0]), (5, (0, 4)));
    assert!(picked.at_most >= 6);
}

proptest! {
    #[test]
    fn greedy_is_near_the_best_and_its_bound_is_above_it(
        weights in prop::collection::vec(0_u64..50, 8),
        options in prop::collection::vec(prop::collection::btree_set(0_usize..8, 0..5), 1..7),
        picks in 1_usize..4,
    ) {
        let worth = |chosen: u32| -> u64 {
            let taken = options.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
            let all: BTreeSet<usize> = taken.flat_map(|(_, one)| one.iter().copied()).collect();
            all.iter().map(|element| weights[*element]).sum()
        };
        let few = (0_u32..1 << options.len()).filter(|one| one.count_ones() as usize <= picks);
        let best = few.map(worth).max().unwrap();
        let picked = greedy(&weights, &options, picks);
        prop_assert!(picked.covered <= best && best <= picked.at_most);
        let sure = u64::from(guarantee(picks as u32));
        prop_assert!(picked.covered * 1_000 >= best * sure);
    }
}
