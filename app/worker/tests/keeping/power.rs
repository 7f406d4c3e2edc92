//! The power fails while something is changed, copied, brought back or wiped: all of it happened, or nothing.

use super::*;

enum Ends {
    AsBefore,
    Done,
}

/// The faults of one commit: before it nothing changed, after it everything did.
fn at_every_cut(work: impl Fn(&mut House), looks: impl Fn(&mut House, Ends)) {
    for (fault, ends) in [
        (Fault::Before(StoreError::Unreachable), Ends::AsBefore),
        (Fault::Before(StoreError::Full), Ends::AsBefore),
        (Fault::After(StoreError::Unreachable), Ends::Done),
        (Fault::None, Ends::Done),
    ] {
        let mut house = with_results();
        house.memory.plan_commits([fault]);
        let commits = house.memory.commits();
        work(&mut house);
        assert!(house.memory.commits() <= commits + 1, "one commit does it");
        house.restart();
        looks(&mut house, ends);
    }
}

#[test]
fn the_power_fails_while_the_passphrase_is_changed() {
    at_every_cut(
        |house| drop(house.ask(change(WORDS, OTHER_WORDS))),
        |house, ends| {
            let (good, bad) = match ends {
                Ends::AsBefore => (WORDS, OTHER_WORDS),
                Ends::Done => (OTHER_WORDS, WORDS),
            };
            assert_eq!(house.refused(unlock(bad)), TroubleKind::WrongPassphrase);
            house.state(unlock(good));
            assert_eq!(house.results().figures, Figures::Shown);
        },
    );
}

#[test]
fn the_power_fails_while_a_copy_is_made() {
    at_every_cut(
        |house| {
            let (purpose, today) = (CopyFor::Moving, WEDNESDAY);
            drop(house.ask(Request::MakeCopy { purpose, today }));
        },
        |house, ends| {
            house.state(unlock(WORDS));
            assert_eq!(house.results().figures, Figures::Shown);
            let keeping = home(house).keeping;
            match ends {
                Ends::AsBefore => {
                    assert_eq!(keeping.results, ResultsMade::Here);
                    assert_eq!(keeping.last_copy, None);
                }
                Ends::Done => assert_eq!(keeping.results, ResultsMade::Elsewhere),
            }
            assert_eq!(copy(house, CopyFor::Keeping).totals, TotalsCopied::All);
        },
    );
}

#[test]
fn the_power_fails_while_a_copy_is_brought_back() {
    let mut old = with_results();
    let (before, made) = (old.results(), copy(&mut old, CopyFor::Keeping));
    for (fault, stands) in [
        (Fault::Before(StoreError::Unreachable), false),
        (Fault::After(StoreError::Unreachable), true),
    ] {
        let mut new = House::new();
        new.state(Request::Start);
        new.memory.plan_commits([fault]);
        drop(new.ask(bring_back(made.file.clone())));
        let State { setup, .. } = new.restart();
        assert_eq!(setup != Setup::NeverSetUp, stands);
        if !stands {
            drop(new.ask(bring_back(made.file.clone())));
        }
        new.state(unlock(WORDS));
        assert!(new.results() == before);
    }
    // And at every write of the slot.
    for writes in 0..4 {
        let mut new = House::new();
        new.state(Request::Start);
        new.slot.fail_after(writes);
        drop(new.ask(bring_back(made.file.clone())));
        if new.restart().setup == Setup::NeverSetUp {
            drop(new.ask(bring_back(made.file.clone())));
        }
        new.state(unlock(WORDS));
        assert!(new.results() == before);
        assert_eq!(day(&mut new, THURSDAY, 1), Figures::Shown);
    }
}

#[test]
fn a_wipe_leaves_nothing_whatever_fails() {
    let mut house = with_results();
    recovery_key(&mut house);
    copy(&mut house, CopyFor::Keeping);
    house.open_day(WEDNESDAY);
    house.women_answer(5);
    house.restart();
    let places = house.slot.all();
    assert_eq!(house.ask(Request::Wipe), Reply::Wiped(Erasure::Overwritten));
    assert!(house.memory.all_bytes().is_empty());
    assert!(places.iter().all(|place| !house.slot.all().contains(place)));
    assert_eq!(house.restart().setup, Setup::NeverSetUp);
    // The slot does not answer: the shelves go all the same, and the next start overwrites.
    let mut house = with_results();
    let places = house.slot.all();
    house.slot.fail_after(0);
    assert_eq!(house.ask(Request::Wipe), Reply::Wiped(Erasure::AtNextStart));
    assert!(house.memory.all_bytes().is_empty());
    house.restart();
    assert!(places.iter().all(|place| !house.slot.all().contains(place)));
    // The store does not answer: the totals are out of reach already, and it is said that it is not done.
    let mut house = with_results();
    house
        .memory
        .plan_commits([Fault::Before(StoreError::Unreachable)]);
    assert_eq!(house.refused(Request::Wipe), TroubleKind::StoreUnreachable);
    house.restart();
    assert_eq!(house.ask(Request::Wipe), Reply::Wiped(Erasure::Overwritten));
    assert!(house.memory.all_bytes().is_empty());
}
