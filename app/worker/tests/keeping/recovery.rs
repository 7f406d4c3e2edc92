//! The keys to a copy: the recovery key, another passphrase, and a lost one.

use super::*;

#[test]
fn the_recovery_key_brings_a_copy_back_and_stays_good() {
    let mut old = with_results();
    let printed = recovery_key(&mut old);
    assert_eq!(home(&mut old).keeping.recovery, RecoveryIs::Made);
    let before = old.results();
    let made = copy(&mut old, CopyFor::Keeping);
    let mut new = House::new();
    new.state(Request::Start);
    let back = new.ask(Request::Restore {
        file: made.file,
        key: by_paper(&printed, OTHER_WORDS),
        today: WEDNESDAY,
    });
    assert!(matches!(back, Reply::Restored(_)));
    assert!(new.results() == before);
    new.restart();
    assert_eq!(new.refused(unlock(WORDS)), TroubleKind::WrongPassphrase);
    new.state(unlock(OTHER_WORDS));
    new.restart();
    new.state(recover(&printed));
    assert!(new.results() == before);
}

#[test]
fn a_lost_passphrase_costs_the_open_day_and_nothing_else() {
    let mut house = with_results();
    let printed = recovery_key(&mut house);
    let before = house.results();
    house.open_day(WEDNESDAY);
    house.women_answer(4);
    house.restart();
    assert_eq!(
        house.refused(recover("0000")),
        TroubleKind::RecoveryMistyped
    );
    assert_eq!(house.pool().len(), 4);
    let Setup::Unlocked(home) = house.state(recover(&printed)).setup else {
        panic!("the work is open");
    };
    assert_eq!(home.day, DayStanding::NoDay);
    assert!(house.pool().is_empty());
    assert!(!house.has(Shelf::Work, keys::DAY_KEY));
    assert!(house.results() == before);
    house.restart();
    assert_eq!(house.refused(unlock(WORDS)), TroubleKind::WrongPassphrase);
    house.state(unlock(OTHER_WORDS));
    // The day can be opened again.
    house.state(Request::OpenDay {
        passphrase: words(OTHER_WORDS),
        today: WEDNESDAY,
        seats: Seats::Free,
    });
}

#[test]
fn without_a_recovery_key_none_opens() {
    let mut house = with_results();
    let known = "0000 0000 0000 0000 0000 0000 018T D6G0";
    assert_eq!(house.refused(recover(known)), TroubleKind::WrongRecoveryKey);
    let wrong = Request::KeepRecoveryKey {
        passphrase: words("not the passphrase of it"),
        key: words(known),
    };
    assert_eq!(house.refused(wrong), TroubleKind::WrongPassphrase);
    assert_eq!(home(&mut house).keeping.recovery, RecoveryIs::Missing);
}

#[test]
fn the_passphrase_is_changed_on_an_open_day_and_everything_goes_on() {
    let mut house = with_results();
    copy(&mut house, CopyFor::Keeping);
    assert_eq!(home(&mut house).keeping.last_copy, Some(WEDNESDAY));
    house.open_day(WEDNESDAY);
    house.women_answer(4);
    assert_eq!(
        house.refused(change("wrong words for this", OTHER_WORDS)),
        TroubleKind::WrongPassphrase
    );
    assert_eq!(
        house.refused(change(WORDS, "short")),
        TroubleKind::WeakPassphrase
    );
    house.state(change(WORDS, OTHER_WORDS));
    // A copy that opens with the old words is no copy to rely on.
    assert_eq!(home(&mut house).keeping.last_copy, None);
    house.restart();
    assert_eq!(house.refused(unlock(WORDS)), TroubleKind::WrongPassphrase);
    let Reply::DayClosed(closed) = house.ask(Request::CloseDay {
        passphrase: words(OTHER_WORDS),
        today: WEDNESDAY,
        headcount: 4,
    }) else {
        panic!("the day closes with the new words");
    };
    assert_eq!(closed.damaged, 0);
}
