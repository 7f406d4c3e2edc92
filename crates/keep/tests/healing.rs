//! A connection that dies is replaced, up to a point, and nothing is lost or done twice.

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use waymark_keep::{Change, Fault, Healing, Memory, Shelf, StoreError, Vault};

/// Nothing in memory ever waits, so one look suffices.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

fn put(key: &str) -> [Change; 1] {
    [Change::put(Shelf::Pool, key, key.as_bytes())]
}

fn check(connections: &[StoreError], commits: &[Fault], expected: Result<usize, StoreError>) {
    let memory = Memory::new();
    memory.plan_connections(connections.iter().copied());
    memory.plan_commits(commits.iter().copied());
    let healing = Healing::new(memory.clone());
    let outcome = now(healing.commit(&put("a")));
    let kept = now(memory.list(Shelf::Pool)).unwrap().len();
    assert_eq!(outcome.map(|()| kept), expected);
}

#[test]
fn a_living_connection_is_used_as_it_is() {
    check(&[], &[], Ok(1));
}

#[test]
fn two_deaths_are_healed() {
    use Fault::Before;
    use StoreError::{Closed, Unreachable};
    check(&[], &[Before(Closed), Before(Closed)], Ok(1));
    check(&[Unreachable, Closed], &[], Ok(1));
    check(&[Unreachable], &[Before(Closed)], Ok(1));
}

#[test]
fn a_commit_that_went_through_unheard_is_not_doubled() {
    check(&[], &[Fault::After(StoreError::Closed)], Ok(1));
}

#[test]
fn the_third_death_is_told() {
    let dead = StoreError::Closed;
    check(&[dead, dead, dead], &[], Err(StoreError::Unreachable));
    check(&[], &[Fault::Before(dead); 3], Err(StoreError::Unreachable));
}

#[test]
fn what_trying_again_cannot_mend_is_told_at_once() {
    use StoreError::{Busy, Damaged, Full, Later, Refused};
    for error in [Refused, Full, Busy, Later, Damaged] {
        check(&[error], &[], Err(error));
        check(&[], &[Fault::Before(error)], Err(error));
    }
}

#[test]
fn after_trouble_the_next_use_begins_afresh() {
    let memory = Memory::new();
    memory.plan_connections([StoreError::Closed; 3]);
    let healing = Healing::new(memory.clone());
    assert_eq!(now(healing.commit(&put("a"))), Err(StoreError::Unreachable));
    assert_eq!(now(healing.commit(&put("a"))), Ok(()));
    assert_eq!(memory.connections(), 1);
}

#[test]
fn reads_heal_too() {
    let memory = Memory::new();
    now(memory.commit(&put("a"))).unwrap();
    memory.plan_reads([StoreError::Closed, StoreError::Closed]);
    let healing = Healing::new(memory.clone());
    assert_eq!(now(healing.get(Shelf::Pool, "a")), Ok(Some(b"a".to_vec())));
    assert_eq!(memory.connections(), 3);
}

#[test]
fn a_full_tablet_keeps_all_of_a_commit_or_nothing() {
    let memory = Memory::new();
    memory.leave_room(3);
    now(memory.commit(&put("abc"))).unwrap();
    let both = [
        Change::Clear(Shelf::Pool),
        Change::put(Shelf::Pool, "long", [0; 4]),
    ];
    assert_eq!(now(memory.commit(&both)), Err(StoreError::Full));
    assert_eq!(now(memory.list(Shelf::Pool)).unwrap().len(), 1);
}

#[test]
fn every_store_error_has_its_own_code_and_sentence() {
    use StoreError::{Busy, Closed, Damaged, Full, Later, Refused, Unreachable};
    let all = [Refused, Full, Unreachable, Closed, Busy, Later, Damaged];
    let codes: std::collections::BTreeSet<_> = all.iter().map(|error| error.code()).collect();
    let sentences: std::collections::BTreeSet<_> = all.iter().map(ToString::to_string).collect();
    assert_eq!((codes.len(), sentences.len()), (all.len(), all.len()));
}

#[test]
fn a_connection_found_dead_leaves_all_tries_at_opening() {
    let memory = Memory::new();
    let healing = Healing::new(memory.clone());
    now(healing.commit(&put("a"))).unwrap();
    memory.plan_reads([StoreError::Closed]);
    memory.plan_connections([StoreError::Closed; 2]);
    assert_eq!(now(healing.get(Shelf::Pool, "a")), Ok(Some(b"a".to_vec())));
}
