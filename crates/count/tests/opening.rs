//! When results open, and when they open again.

use crate::common;

use common::{alone, shown, single, tally, terms, yeses};
use waymark_count::{
    Class, Guarded, Ledger, ReadError, Release, Sender, SmallestGroup, Tables, Tally, Unsure,
    WhyClosed, guard, release,
};

fn plain() -> Tables {
    alone(single("Q", Class::Plain, "yes no ?dont_know -not_apply"))
}

fn check(people: usize, days: usize, expected: Result<&str, WhyClosed>) {
    let tables = plain();
    let found = match guard(
        &tables,
        &yeses(&tables, days, people),
        &terms(),
        &Ledger::empty(),
    ) {
        Guarded::Shown(release, _) => Ok(release.band().to_string()),
        Guarded::Closed(why) => Err(why),
        Guarded::Earlier(_) => panic!("nothing was released before"),
    };
    assert_eq!(
        found.as_deref().map_err(|why| *why),
        expected,
        "{people} people over {days} days"
    );
}

#[test]
fn nine_people_show_nothing_however_many_days() {
    check(9, 1, Err(WhyClosed::TooFewPeople));
    check(9, 5, Err(WhyClosed::TooFewPeople));
}

#[test]
fn ten_people_open_over_two_days_and_not_in_one() {
    check(10, 1, Err(WhyClosed::TooFewDays));
    check(10, 2, Ok("10-14"));
    check(19, 1, Err(WhyClosed::TooFewDays));
}

#[test]
fn twenty_people_open_in_one_day() {
    check(20, 1, Ok("20-29"));
}

#[test]
fn a_raised_smallest_group_is_kept() {
    let tables = plain();
    let mut terms = terms();
    terms.smallest_group = SmallestGroup::new(25).unwrap();
    let closed = guard(&tables, &yeses(&tables, 3, 24), &terms, &Ledger::empty());
    assert_eq!(closed, Guarded::Closed(WhyClosed::TooFewPeople));
    assert!(matches!(
        guard(&tables, &yeses(&tables, 3, 25), &terms, &Ledger::empty()),
        Guarded::Shown(..)
    ));
}

#[test]
fn a_day_without_anybody_is_no_collection_day() {
    let tables = plain();
    let mut tally = yeses(&tables, 1, 12);
    tally.close_day();
    tally.close_day();
    assert_eq!(tally.collections(), 1);
    assert_eq!(
        guard(&tables, &tally, &terms(), &Ledger::empty()),
        Guarded::Closed(WhyClosed::TooFewDays)
    );
}

#[test]
fn two_tablets_with_six_each_show_twelve_together_and_nothing_alone() {
    let tables = plain();
    let six = yeses(&tables, 1, 6);
    assert_eq!(
        guard(&tables, &six, &terms(), &Ledger::empty()),
        Guarded::Closed(WhyClosed::TooFewPeople)
    );
    let mut both = Tally::empty(&tables);
    both.merge(&six, Sender([1; 32])).unwrap();
    both.merge(&yeses(&tables, 1, 6), Sender([2; 32])).unwrap();
    assert_eq!(shown(&tables, &both).band().to_string(), "10-14");
}

#[test]
fn released_at_twenty_it_stays_so_until_thirty() {
    let tables = plain();
    let ask =
        |people, ledger: &Ledger| guard(&tables, &yeses(&tables, 1, people), &terms(), ledger);
    let Guarded::Shown(first, ledger) = ask(20, &Ledger::empty()) else {
        panic!("twenty open the round")
    };
    for people in [20, 24, 29] {
        assert_eq!(
            ask(people, &ledger),
            Guarded::Earlier(first.hash()),
            "{people} people"
        );
    }
    let Guarded::Shown(second, ledger) = ask(30, &ledger) else {
        panic!("ten new people make a new release")
    };
    assert_eq!((first.sequence(), second.sequence()), (1, 2));
    assert_eq!(ask(39, &ledger), Guarded::Earlier(second.hash()));
}

#[test]
fn a_tally_of_another_plan_is_refused() {
    let other = Tables::new(
        waymark_count::PlanHash([8; 32]),
        vec![single("Q", Class::Plain, "yes no")],
        vec![],
    )
    .unwrap();
    let closed = guard(&plain(), &yeses(&other, 1, 30), &terms(), &Ledger::empty());
    assert_eq!(closed, Guarded::Closed(WhyClosed::OtherPlan));
}

fn released() -> (Release, Ledger) {
    let tables = plain();
    match guard(&tables, &yeses(&tables, 1, 20), &terms(), &Ledger::empty()) {
        Guarded::Shown(release, ledger) => (*release, ledger),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_release_comes_back_only_if_the_ledger_knows_it() {
    let (release, ledger) = released();
    let bytes = release.to_bytes();
    assert_eq!(release::read(&bytes, &ledger), Ok(release));
    assert_eq!(
        release::read(&bytes, &Ledger::empty()),
        Err(ReadError::NotInLedger)
    );
    let mut changed = bytes.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(
        release::read(&changed, &ledger),
        Err(ReadError::NotInLedger)
    );
}

#[test]
fn the_ledger_survives_its_bytes_and_prints_no_number_of_people() {
    let (_, ledger) = released();
    assert_eq!(Ledger::from_bytes(&ledger.to_bytes()), Ok(ledger.clone()));
    assert!(!format!("{:?}", ledger.entries()).contains("people"));
}

#[test]
fn many_unsure_people_are_noted_and_are_not_in_the_base() {
    let tables = plain();
    let unsure = |spec: &str| shown(&tables, &tally(&tables, 1, &[spec])).tables()[0].unsure();
    assert_eq!(unsure("yes:12 no:4 dont_know:4"), Unsure::Many);
    assert_eq!(unsure("yes:12 no:5 dont_know:4"), Unsure::NotNoted);
    assert_eq!(
        unsure("yes:12 no:4 dont_know:4 skip:30 not_apply:30"),
        Unsure::Many
    );
    // Too few gave an answer: nothing is said about the others either.
    assert_eq!(unsure("yes:9 dont_know:20"), Unsure::NotNoted);
}
