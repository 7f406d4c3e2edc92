//! Copies, the keys to them, and the end: the work comes back, a row never does, and a power cut leaves all or nothing.

use crate::house;
mod power;
mod recovery;
mod secrets;

use std::collections::BTreeSet;

use house::{House, MONDAY, TUESDAY, WORDS, women, words};
use waymark_keep::stored::keys;
use waymark_keep::{Fault, Shelf, StoreError, Vault};
use waymark_talk::{
    ContentBytes, CopyFor, CopyKey, CopyMade, DayStanding, Erasure, Figures, Home, RecoveryIs,
    Reply, Request, Restored, ResultsMade, RoundBack, Seats, Setup, State, StudyEnd, Today,
    TotalsCopied, TroubleKind,
};
use waymark_unlock::{BackupKey, Opened, Passphrase, open_backup};

const WEDNESDAY: Today = Today(MONDAY.0 + 2);
const THURSDAY: Today = Today(MONDAY.0 + 3);
const OTHER_WORDS: &str = "gravel hatch igloo jaguar kettle lilac";

/// Two days with ten women each: results are open.
fn with_results() -> House {
    let mut house = House::with_round();
    day(&mut house, MONDAY, 10);
    day(&mut house, TUESDAY, 10);
    house
}

fn day(house: &mut House, today: Today, count: u32) -> Figures {
    house.open_day(today);
    house.women_answer(count);
    house.close_day(today, count).figures
}

fn copy(house: &mut House, purpose: CopyFor) -> CopyMade {
    let today = WEDNESDAY;
    match house.ask(Request::MakeCopy { purpose, today }) {
        Reply::Copy(made) => made,
        other => panic!("expected a copy, got {other:?}"),
    }
}

fn bring_back(file: ContentBytes) -> Request {
    Request::Restore {
        file,
        key: CopyKey::Passphrase(words(WORDS)),
        today: THURSDAY,
    }
}

/// A new tablet with the copy on it.
fn elsewhere(file: ContentBytes) -> (House, Restored) {
    let mut house = House::new();
    house.state(Request::Start);
    match house.ask(bring_back(file)) {
        Reply::Restored(restored) => (house, restored),
        other => panic!("expected the copy to come back, got {other:?}"),
    }
}

fn look_in(file: &ContentBytes) -> Opened {
    let words = Passphrase::new(WORDS);
    open_backup(&file.0, &BackupKey::Passphrase(&words)).unwrap()
}

fn home(house: &mut House) -> Home {
    match house.state(Request::Start).setup {
        Setup::Unlocked(home) => *home,
        other => panic!("expected to be unlocked, got {other:?}"),
    }
}

fn unlock(passphrase: &str) -> Request {
    Request::Unlock {
        passphrase: words(passphrase),
    }
}

fn change(old: &str, new: &str) -> Request {
    Request::ChangePassphrase {
        old: words(old),
        new: words(new),
    }
}

/// Makes a recovery key; as it is printed.
fn recovery_key(house: &mut House) -> String {
    let Reply::Suggestion(printed) = house.ask(Request::OfferRecoveryKey) else {
        panic!("expected a key to write down");
    };
    let printed = printed.as_str().to_owned();
    house.state(Request::KeepRecoveryKey {
        passphrase: words(WORDS),
        key: words(&printed),
    });
    printed
}

fn recover(printed: &str) -> Request {
    Request::Recover {
        key: words(printed),
        passphrase: words(OTHER_WORDS),
    }
}

#[test]
fn work_that_moves_gives_the_same_results_to_the_byte_and_new_ones() {
    let mut old = with_results();
    let before = old.results();
    let made = copy(&mut old, CopyFor::Moving);
    assert_eq!(made.totals, TotalsCopied::All);
    let (mut new, restored) = elsewhere(made.file);
    assert_eq!(restored.round, RoundBack::Whole);
    assert_eq!(restored.totals, TotalsCopied::All);
    assert!(new.results() == before);
    assert!(home(&mut new).settings == home(&mut old).settings);
    // And it goes on: twelve more women open a second release, here and not where the work came from.
    assert_eq!(day(&mut new, THURSDAY, 12), Figures::Shown);
    assert!(new.results() != before);
    assert_eq!(home(&mut old).keeping.results, ResultsMade::Elsewhere);
    assert_eq!(day(&mut old, THURSDAY, 12), Figures::Shown);
    assert!(old.results() == before);
}

#[test]
fn an_old_copy_takes_answers_and_makes_no_new_results() {
    let mut old = with_results();
    let made = copy(&mut old, CopyFor::Keeping);
    let before = old.results();
    let (mut new, restored) = elsewhere(made.file);
    assert_eq!(restored.round, RoundBack::MergesOnly);
    assert!(new.results() == before);
    assert_eq!(home(&mut new).keeping.results, ResultsMade::Elsewhere);
    assert_eq!(day(&mut new, THURSDAY, 12), Figures::Shown);
    assert!(new.results() == before, "a second list of results began");
    // The answers are in the totals all the same.
    let more = copy(&mut new, CopyFor::Keeping);
    assert_eq!(more.totals, TotalsCopied::All);
    // The control: where the work is at home, the same twelve make new results.
    day(&mut old, THURSDAY, 12);
    assert!(old.results() != before);
}

#[test]
fn a_copy_from_before_any_result_says_that_results_are_made_elsewhere() {
    let mut old = House::with_round();
    day(&mut old, MONDAY, 12);
    let made = copy(&mut old, CopyFor::Keeping);
    let (mut new, _) = elsewhere(made.file);
    assert_eq!(new.results().figures, Figures::MadeElsewhere);
    assert_eq!(day(&mut new, THURSDAY, 20), Figures::MadeElsewhere);
    assert!(new.results().release.is_empty());
}

#[test]
fn a_file_that_is_no_good_changes_nothing() {
    let mut old = with_results();
    let made = copy(&mut old, CopyFor::Keeping).file;
    let mut damaged = made.clone();
    damaged.0[20_000] ^= 1;
    let cut = ContentBytes(made.0[..made.0.len() - 1].to_vec());
    let mut new = House::new();
    new.state(Request::Start);
    for (file, expected) in [
        (damaged, TroubleKind::CopyDamaged),
        (cut, TroubleKind::NotACopy),
        (
            ContentBytes(b"a shopping list".to_vec()),
            TroubleKind::NotACopy,
        ),
    ] {
        assert_eq!(new.refused(bring_back(file)), expected);
    }
    for (key, expected) in [
        (
            CopyKey::Passphrase(words("not the passphrase of it")),
            TroubleKind::WrongPassphrase,
        ),
        (
            by_paper("not a key", OTHER_WORDS),
            TroubleKind::RecoveryMistyped,
        ),
        (
            by_paper("0000 0000 0000 0000 0000 0000 018T D6G0", OTHER_WORDS),
            TroubleKind::WrongRecoveryKey,
        ),
        (
            by_paper("0000 0000 0000 0000 0000 0000 018T D6G0", "short"),
            TroubleKind::WeakPassphrase,
        ),
    ] {
        let file = made.clone();
        let today = WEDNESDAY;
        assert_eq!(new.refused(Request::Restore { file, key, today }), expected);
    }
    assert_eq!(new.memory.commits(), 0);
    assert_eq!(new.state(Request::Start).setup, Setup::NeverSetUp);
    // A tablet that has work on it takes no copy.
    assert_eq!(
        old.refused(bring_back(made.clone())),
        TroubleKind::AlreadySetUp
    );
    let early = Request::Restore {
        file: made.clone(),
        key: CopyKey::Passphrase(words(WORDS)),
        today: Today(MONDAY.0 - 1),
    };
    assert_eq!(new.refused(early), TroubleKind::ClockSetBack);
    assert!(matches!(new.ask(bring_back(made)), Reply::Restored(_)));
}

fn by_paper(key: &str, passphrase: &str) -> CopyKey {
    CopyKey::Recovery {
        key: words(key),
        passphrase: words(passphrase),
    }
}

#[test]
fn the_end_of_the_study_is_kept_and_comes_back() {
    let mut house = House::with_round();
    let end = StudyEnd::On(Today(MONDAY.0 + 90));
    house.state(Request::SetEnd { end });
    assert_eq!(home(&mut house).keeping.ends, end);
    let (mut new, restored) = {
        let made = copy(&mut house, CopyFor::Keeping);
        elsewhere(made.file)
    };
    assert_eq!(restored.made_on, WEDNESDAY);
    assert_eq!(home(&mut new).keeping.ends, end);
    assert_eq!(home(&mut new).keeping.last_copy, Some(WEDNESDAY));
    new.state(Request::SetEnd {
        end: StudyEnd::Open,
    });
    assert_eq!(home(&mut new).keeping.ends, StudyEnd::Open);
}

#[test]
fn a_browser_without_an_erasable_file_copies_and_brings_back_too() {
    let mut old = House::without_file();
    old.set_up_with_round();
    day(&mut old, MONDAY, 10);
    day(&mut old, TUESDAY, 10);
    let before = old.results();
    let made = copy(&mut old, CopyFor::Keeping);
    assert_eq!(copy(&mut old, CopyFor::Keeping).totals, TotalsCopied::All);
    let mut new = House::without_file();
    assert!(matches!(new.ask(bring_back(made.file)), Reply::Restored(_)));
    assert!(new.results() == before);
    assert_eq!(copy(&mut new, CopyFor::Keeping).totals, TotalsCopied::All);
}
