//! Adding people is a plain sum: order and split never show. Bytes never make it panic.

use crate::common;

use common::{line_words, service_tables, shown, single, table, terms};
use proptest::prelude::*;
use waymark_count::{
    BytesError, CellId, Class, Contribution, ContributionError, Guarded, Ledger, Sender, Shape,
    Tables, TablesError, Tally, TallyError, guard, release,
};

/// One person: for each table the category she touches, or none.
type Person = Vec<usize>;

fn people(least: usize) -> impl Strategy<Value = Vec<Person>> {
    proptest::collection::vec(proptest::collection::vec(0_usize..8, 4), least..60)
}

fn contribution(tables: &Tables, person: &Person) -> Contribution {
    let cells = person
        .iter()
        .enumerate()
        .filter_map(|(t, category)| tables.cell(t, *category));
    tables.contribution(cells).unwrap()
}

fn added(tables: &Tables, people: &[Person]) -> Tally {
    let mut tally = Tally::empty(tables);
    people
        .iter()
        .for_each(|person| tally.add(&contribution(tables, person)).unwrap());
    tally
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn order_and_split_never_change_the_release(people in people(20), split in 0_usize..60, turn in 0_usize..60) {
        let tables = service_tables();
        let mut whole = added(&tables, &people);
        whole.close_day();
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len());
        turned.reverse();
        // Fewer beyond one tablet's part would rightly stay shut.
        let (first, second) = turned.split_at(split.clamp(5, turned.len() - 5));
        let mut merged = added(&tables, second);
        merged.merge(&added(&tables, first), Sender([1; 32])).unwrap();
        merged.close_day();
        let (one, other) = (shown(&tables, &whole), shown(&tables, &merged));
        prop_assert_eq!(one.to_bytes(), other.to_bytes());
        prop_assert_eq!(one.hash(), other.hash());
    }

    #[test]
    fn merging_is_associative_and_keeps_everybody(a in people(1), b in people(1), c in people(1)) {
        let tables = service_tables();
        let tally = |people: &[Person]| { let mut tally = added(&tables, people); tally.close_day(); tally };
        let merged = |mut left: Tally, right: &Tally, from| { left.merge(right, Sender([from; 32])).unwrap(); left };
        let left = merged(merged(tally(&a), &tally(&b), 2), &tally(&c), 3);
        let right = merged(tally(&a), &merged(tally(&b), &tally(&c), 3), 2);
        prop_assert_eq!(left.to_bytes(), right.to_bytes());
        prop_assert_eq!(left.people() as usize, a.len() + b.len() + c.len());
        prop_assert_eq!(left.collections(), 3);
    }

    #[test]
    fn damaged_bytes_are_refused_and_never_panic(people in people(20), at in any::<prop::sample::Index>(), flip in 1_u8.., cut in any::<prop::sample::Index>()) {
        let tables = service_tables();
        let mut tally = added(&tables, &people);
        tally.close_day();
        prop_assert_eq!(Tally::from_bytes(&tables, &tally.to_bytes()).unwrap().to_bytes(), tally.to_bytes());
        let Guarded::Shown(released, ledger) = guard(&tables, &tally, &terms(), &Ledger::empty()) else { return Ok(()) };
        for bytes in [tally.to_bytes(), released.to_bytes(), ledger.to_bytes()] {
            let mut changed = bytes.clone();
            changed[at.index(bytes.len())] ^= flip;
            let short = &bytes[..cut.index(bytes.len())];
            for damaged in [changed.as_slice(), short] {
                let _ = Tally::from_bytes(&tables, damaged);
                let _ = Ledger::from_bytes(damaged);
                prop_assert!(release::read(damaged, &ledger).is_err());
            }
            prop_assert!(Tally::from_bytes(&tables, short).is_err());
            prop_assert!(Ledger::from_bytes(short).is_err());
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Tally::from_bytes(&service_tables(), &bytes);
        let _ = Ledger::from_bytes(&bytes);
    }
}

#[test]
fn a_tally_never_meets_another_plan() {
    let tables = service_tables();
    let other = common::alone(single("Q", Class::Plain, "yes no"));
    let other = Tables::new(
        waymark_count::PlanHash([9; 32]),
        other.tables().to_vec(),
        vec![],
    )
    .unwrap();
    let mut tally = Tally::empty(&tables);
    assert_eq!(
        tally.merge(&Tally::empty(&other), Sender([1; 32])),
        Err(TallyError::OtherPlan)
    );
    assert_eq!(
        tally.add(&other.contribution([]).unwrap()),
        Err(TallyError::OtherPlan)
    );
    assert_eq!(
        Tally::from_bytes(&other, &tally.to_bytes()).err(),
        Some(BytesError::OtherPlan)
    );
    assert_eq!(tally.people(), 0);
}

#[test]
fn a_contribution_is_what_one_person_can_say() {
    let several = table("M", Class::Personal, Shape::Multiple, "a b !none ?unsure");
    let tables = Tables::new(
        common::PLAN,
        vec![single("S", Class::Plain, "yes no"), several],
        vec![],
    )
    .unwrap();
    let cell = |t: usize, c: usize| tables.cell(t, c).unwrap();
    let check = |cells: &[CellId], expected: Result<(), ContributionError>| {
        assert_eq!(
            tables.contribution(cells.iter().copied()).map(|_| ()),
            expected,
            "{cells:?}"
        );
    };
    let (a, b, none, unsure, skipped, base) = (
        cell(1, 0),
        cell(1, 1),
        cell(1, 2),
        cell(1, 3),
        cell(1, 4),
        cell(1, 5),
    );
    let not_one = |id: &str| Err(ContributionError::NotOnePerson(id.to_owned()));
    check(&[], Ok(()));
    check(&[cell(0, 0), a, b, base], Ok(()));
    check(&[none, base], Ok(()));
    check(&[skipped], Ok(()));
    check(&[unsure], Ok(()));
    check(&[cell(0, 0), cell(0, 1)], not_one("S"));
    check(&[a, b], not_one("M"));
    check(&[base], not_one("M"));
    check(&[a, none, base], not_one("M"));
    check(&[a, unsure, base], not_one("M"));
    check(&[a, a, base], Err(ContributionError::CellTwice));
}

#[test]
fn a_plan_of_ill_formed_tables_is_refused() {
    let check = |tables: Vec<waymark_count::Table>, expected: TablesError| {
        assert_eq!(Tables::new(common::PLAN, tables, vec![]), Err(expected));
    };
    let good = || single("Q", Class::Plain, "yes no");
    assert!(Tables::new(common::PLAN, vec![good()], vec![]).is_ok());
    check(
        vec![good(), good()],
        TablesError::TwiceTheSameId("Q".to_owned()),
    );
    check(
        vec![single("Q", Class::Plain, "yes yes")],
        TablesError::TwiceTheSameCode("Q".to_owned(), "yes".to_owned()),
    );
    check(
        vec![single("Q", Class::Plain, "?unsure")],
        TablesError::WrongCells("Q".to_owned()),
    );
    let mut baseless = table("Q", Class::Plain, Shape::Multiple, "yes no");
    baseless.categories.pop();
    check(vec![baseless], TablesError::WrongCells("Q".to_owned()));
}

#[test]
fn nothing_that_holds_answers_prints_them() {
    let tables = service_tables();
    let person = contribution(&tables, &vec![0, 1, 2, 3]);
    assert_eq!(format!("{person:?}"), "Contribution(…)");
    assert_eq!(
        format!("{:?}", added(&tables, &[vec![0, 1, 2, 3]])),
        "Tally(…)"
    );
}

#[test]
fn all_but_a_few_is_said_as_more_than_half() {
    let tables = service_tables();
    let tally = common::tally(
        &tables,
        1,
        &["all:20", "safer:20", "one:18 two:2", "got:20"],
    );
    let release = shown(&tables, &tally);
    assert_eq!(line_words(&release, 0), "more <3 <3 <3");
    assert_eq!(line_words(&release, 2), "more <3 <3 <3 <3");
}
