//! After a write found no room, the journal is turned over before the next one, and no ballast stays behind.

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use waymark_keep::{
    BALLAST_BYTES, BALLAST_VALUES, Change, Fault, Healing, Memory, Shelf, StoreError, Vault,
    clear_ballast,
};

/// Nothing in memory ever waits, so one look suffices.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

fn woman() -> [Change; 1] {
    [Change::put(Shelf::Pool, "she", [7; 100])]
}

/// Every key there is.
fn keys(memory: &Memory) -> Vec<String> {
    memory.plan_reads([]);
    let shelves = Shelf::ALL.map(|shelf| now(memory.list(shelf)).unwrap());
    shelves.into_iter().flatten().map(|(key, _)| key).collect()
}

/// A store that has just said that it is full, and the connections behind it.
fn after_full() -> (Memory, Healing<Memory>) {
    let memory = Memory::new();
    memory.leave_room(50);
    let healing = Healing::new(memory.clone());
    assert_eq!(now(healing.commit(&woman())), Err(StoreError::Full));
    (memory, healing)
}

#[test]
fn without_trouble_nothing_is_turned_over() {
    let memory = Memory::new();
    let healing = Healing::new(memory.clone());
    now(healing.commit(&woman())).unwrap();
    now(healing.commit(&woman())).unwrap();
    assert_eq!(memory.commits(), 2);
}

#[test]
fn with_room_again_the_journal_is_turned_over_once_on_a_fresh_connection() {
    let (memory, healing) = after_full();
    memory.leave_room(usize::MAX);
    now(healing.commit(&woman())).unwrap();
    let turned = memory.commits();
    assert!(turned > BALLAST_VALUES / 10, "{turned} commits");
    assert_eq!(
        (keys(&memory), memory.connections()),
        (vec!["she".into()], 2)
    );
    now(healing.commit(&woman())).unwrap();
    assert_eq!(memory.commits(), turned + 1);
}

#[test]
fn without_enough_room_the_answer_is_full_and_no_ballast_stays() {
    // No room at all; room for her and not for the ballast; room for half of it.
    for room in [0, 200, BALLAST_BYTES * BALLAST_VALUES / 2] {
        let (memory, healing) = after_full();
        memory.leave_room(room);
        assert_eq!(now(healing.commit(&woman())), Err(StoreError::Full));
        assert_eq!(keys(&memory), Vec::<String>::new());
        memory.leave_room(usize::MAX);
        now(healing.commit(&woman())).unwrap();
        assert_eq!(keys(&memory), ["she"]);
    }
}

#[test]
fn a_commit_that_died_every_time_is_doubted_too() {
    let memory = Memory::new();
    let healing = Healing::new(memory.clone());
    memory.plan_commits([Fault::Before(StoreError::Closed); 3]);
    assert_eq!(now(healing.commit(&woman())), Err(StoreError::Unreachable));
    now(healing.commit(&woman())).unwrap();
    assert!(memory.commits() > BALLAST_VALUES / 10);
}

#[test]
fn a_cut_in_between_is_cleared_at_the_next_start() {
    let writing = BALLAST_VALUES / 10;
    for cut in 1..=writing + 1 {
        let (memory, healing) = after_full();
        memory.leave_room(usize::MAX);
        let mut faults = vec![Fault::None; cut];
        faults.extend([Fault::Before(StoreError::Refused); 2]);
        memory.plan_commits(faults);
        let outcome = now(healing.commit(&woman()));
        drop(healing);
        assert_eq!(outcome, Err(StoreError::Refused), "cut after {cut}");
        let left = keys(&memory);
        // The control: a cut while it is written does leave some.
        assert_eq!(left.is_empty(), cut > writing, "cut after {cut}");
        assert!(now(memory.list(Shelf::Pool)).unwrap().is_empty());
        memory.plan_commits([]);
        now(clear_ballast(&memory)).unwrap();
        assert_eq!(keys(&memory), Vec::<String>::new(), "cut after {cut}");
    }
}

#[test]
fn a_start_without_ballast_writes_nothing() {
    let memory = Memory::new();
    now(memory.commit(&woman())).unwrap();
    now(clear_ballast(&memory)).unwrap();
    assert_eq!((memory.commits(), keys(&memory)), (1, vec!["she".into()]));
}
