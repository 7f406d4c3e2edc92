//! Several tablets' totals as one sum: each once, and no part to be had by taking the others away.

use crate::common;

use common::{alone, service_tables, single, terms, yeses};
use waymark_count::{
    BytesError, Class, Guarded, Ledger, Sender, Tables, Tally, TallyError, WhyClosed, guard,
};

fn plain() -> Tables {
    alone(single("Q", Class::Plain, "yes no"))
}

/// `own` people of this tablet and a part of each size after it; all on two days.
fn sum(tables: &Tables, own: usize, parts: &[usize]) -> Tally {
    let mut sum = yeses(tables, 2, own);
    for (sender, people) in (1..).zip(parts) {
        sum.merge(&yeses(tables, 2, *people), Sender([sender; 32]))
            .unwrap();
    }
    sum
}

fn check(own: usize, parts: &[usize], expected: Result<(), WhyClosed>) {
    let tables = plain();
    let found = match guard(
        &tables,
        &sum(&tables, own, parts),
        &terms(),
        &Ledger::empty(),
    ) {
        Guarded::Shown(..) => Ok(()),
        Guarded::Closed(why) => Err(why),
        Guarded::Earlier(_) => panic!("nothing was shown before"),
    };
    assert_eq!(found, expected, "{own} and {parts:?}");
}

#[test]
fn a_sum_opens_with_five_people_beyond_each_of_its_parts() {
    let shut = Err(WhyClosed::TooFewBeyondAPart);
    // The tablet's own people are a part like the others.
    check(20, &[4], shut);
    check(20, &[5], Ok(()));
    check(4, &[20], shut);
    check(5, &[20], Ok(()));
    check(0, &[30], shut);
    check(0, &[30, 4], shut);
    check(0, &[30, 5], Ok(()));
    check(2, &[30, 3], Ok(()));
    // The controls: alone there is no part, and a sum of few is too few first.
    check(20, &[], Ok(()));
    check(4, &[5], Err(WhyClosed::TooFewPeople));
}

#[test]
fn what_was_shown_before_a_small_part_came_in_stays_as_it_was() {
    let tables = plain();
    let Guarded::Shown(first, ledger) =
        guard(&tables, &sum(&tables, 20, &[]), &terms(), &Ledger::empty())
    else {
        panic!("twenty people are shown")
    };
    let with = |own, parts: &[usize]| guard(&tables, &sum(&tables, own, parts), &terms(), &ledger);
    assert_eq!(with(20, &[3]), Guarded::Earlier(first.hash()));
    // Ten more in all, four of them of one part: the sum beyond the largest part is what counts.
    assert_eq!(with(36, &[4]), Guarded::Earlier(first.hash()));
    assert!(matches!(with(36, &[5]), Guarded::Shown(..)));
}

/// Whoever holds both releases subtracts them: what is new must not be one tablet's women and hardly anybody else.
#[test]
fn what_is_new_since_a_release_is_never_one_part_alone() {
    let tables = plain();
    let twenty = sum(&tables, 20, &[]);
    let Guarded::Shown(first, ledger) = guard(&tables, &twenty, &terms(), &Ledger::empty()) else {
        panic!("twenty people are shown")
    };
    let with = |parts: &[usize]| guard(&tables, &sum(&tables, 20, parts), &terms(), &ledger);
    for alone in [&[12][..], &[30], &[30, 4]] {
        assert_eq!(with(alone), Guarded::Earlier(first.hash()), "{alone:?}");
    }
    assert!(matches!(with(&[30, 5]), Guarded::Shown(..)));
    // A part that was shown before is no longer new.
    let Guarded::Shown(_, ledger) = with(&[30, 5]) else {
        panic!("thirty and five are shown")
    };
    let mut later = sum(&tables, 20, &[30, 5]);
    for _ in 0..10 {
        let cell = tables.cell(0, 0).unwrap();
        later.add(&tables.contribution([cell]).unwrap()).unwrap();
    }
    let later = guard(&tables, &later, &terms(), &ledger);
    assert!(matches!(later, Guarded::Shown(..)));
}

#[test]
fn a_tablet_is_taken_in_once_and_a_refusal_changes_nothing() {
    let tables = service_tables();
    let mut lead = Tally::empty(&tables);
    let part = Tally::empty(&tables);
    lead.merge(&part, Sender([1; 32])).unwrap();
    let mut second = Tally::empty(&tables);
    second.merge(&part, Sender([1; 32])).unwrap();
    let before = lead.to_bytes();
    // By its own name, and inside another's sum.
    for (other, sender) in [(&part, 1), (&second, 2), (&second, 1)] {
        assert_eq!(
            lead.merge(other, Sender([sender; 32])),
            Err(TallyError::TakenAlready)
        );
        assert_eq!(lead.to_bytes(), before);
    }
    // The control.
    lead.merge(&part, Sender([3; 32])).unwrap();
}

#[test]
fn parts_are_kept_with_the_sum_and_older_totals_have_none() {
    let tables = plain();
    let sum = sum(&tables, 20, &[6, 7]);
    let bytes = sum.to_bytes();
    let mut read = Tally::from_bytes(&tables, &bytes).unwrap();
    assert_eq!(read.to_bytes(), bytes);
    let again = yeses(&tables, 1, 1);
    assert_eq!(
        read.merge(&again, Sender([2; 32])),
        Err(TallyError::TakenAlready)
    );
    // As the first version wrote it: no parts at its end.
    let alone = yeses(&tables, 2, 20);
    let mut old = alone.to_bytes();
    old.truncate(old.len() - 2);
    old[0] = 1;
    let read = Tally::from_bytes(&tables, &old).unwrap();
    assert!(read.hides_its_parts());
    assert_eq!(read.to_bytes(), alone.to_bytes());
}

#[test]
fn a_part_larger_than_the_sum_or_twice_in_it_is_refused() {
    let tables = plain();
    let bytes = sum(&tables, 20, &[6, 7]).to_bytes();
    let parts = bytes.len() - 2 * 40;
    let mut larger = bytes.clone();
    larger[parts + 32] = 1;
    let mut twice = bytes.clone();
    twice.copy_within(parts..parts + 32, parts + 40);
    for damaged in [larger, twice] {
        assert_eq!(
            Tally::from_bytes(&tables, &damaged).err(),
            Some(BytesError::Impossible)
        );
    }
    assert!(Tally::from_bytes(&tables, &bytes).is_ok());
}
