//! Copies, the keys to them, and the end: the work comes back, a row never does, and a power cut leaves all or nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod house;

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
fn totals_that_differ_by_fewer_than_ten_women_are_never_copied() {
    let mut house = House::with_round();
    assert_eq!(
        copy(&mut house, CopyFor::Keeping).totals,
        TotalsCopied::Nobody
    );
    day(&mut house, MONDAY, 9);
    let nine = copy(&mut house, CopyFor::Keeping);
    assert_eq!(nine.totals, TotalsCopied::TooFew);
    assert_eq!(look_in(&nine.file).contents.get("tally"), None);
    day(&mut house, TUESDAY, 1);
    let ten = copy(&mut house, CopyFor::Keeping);
    assert_eq!(ten.totals, TotalsCopied::All);
    let tally = look_in(&ten.file).contents.get("tally").unwrap().to_vec();
    let in_it = |made: &CopyMade| {
        look_in(&made.file)
            .contents
            .get("tally")
            .map(<[u8]>::to_vec)
    };
    day(&mut house, WEDNESDAY, 9);
    for _ in 0..2 {
        let nineteen = copy(&mut house, CopyFor::Keeping);
        assert_eq!(nineteen.totals, TotalsCopied::AsLastTime);
        assert_eq!(in_it(&nineteen), Some(tally.clone()));
        house.restart();
        house.state(unlock(WORDS));
    }
    let too_soon = Request::MakeCopy {
        purpose: CopyFor::Moving,
        today: WEDNESDAY,
    };
    assert_eq!(house.refused(too_soon), TroubleKind::MoveTooSoon);
    day(&mut house, THURSDAY, 1);
    let twenty = copy(&mut house, CopyFor::Keeping);
    assert_eq!(twenty.totals, TotalsCopied::All);
    assert!(in_it(&twenty).is_some_and(|now| now != tally));
    assert_eq!(copy(&mut house, CopyFor::Moving).totals, TotalsCopied::All);
    // Brought back, a tablet remembers what was copied.
    let (mut new, _) = elsewhere(twenty.file);
    day(&mut new, Today(THURSDAY.0 + 1), 9);
    assert_eq!(
        copy(&mut new, CopyFor::Keeping).totals,
        TotalsCopied::AsLastTime
    );
}

/// Stretches of what is searched for that are telling enough to be no chance.
fn telling(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .windows(12)
        .filter(|window| window.iter().collect::<BTreeSet<_>>().len() >= 6)
}

fn found(needle: &[u8], hay: &[u8]) -> bool {
    let stretches: BTreeSet<&[u8]> = telling(needle).collect();
    hay.windows(12).any(|window| stretches.contains(window))
}

#[test]
fn an_attacker_with_the_passphrase_finds_no_row_and_no_key_of_a_day_in_a_copy() {
    let mut house = with_results();
    house.open_day(WEDNESDAY);
    house.women_answer(5);
    let made = copy(&mut house, CopyFor::Keeping);
    let opened = look_in(&made.file);
    let inside: Vec<u8> = opened
        .contents
        .all()
        .flat_map(|(name, value)| [name.as_bytes(), value].concat())
        .collect();
    let names: Vec<&str> = opened.contents.all().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "settings", "days", "ledger", "plan", "release", "ready", "round", "tally", "totals",
            "made-on"
        ]
    );
    let mut secret: Vec<Vec<u8>> = Vec::new();
    // The answers themselves, beyond the first bytes, which name the form as the plan does.
    secret.extend((0..10).map(|number| women::record(number).bytes()[17..].to_vec()));
    secret.extend(house.pool().into_iter().map(|(_, entry)| entry));
    secret.extend(house.pool().into_iter().map(|(id, _)| id.into_bytes()));
    secret.extend(house.slot.all().into_iter().map(|place| place.to_vec()));
    let work = |key| {
        house::now(house.memory.get(Shelf::Work, key))
            .unwrap()
            .unwrap()
    };
    secret.extend([keys::DAY_KEY, keys::TALLY, keys::TALLY_COPIED].map(work));
    secret.push(house.public(keys::DAY));
    let leaks = secret
        .iter()
        .filter(|one| found(one, &inside) || found(one, &made.file.0));
    assert_eq!(leaks.count(), 0);
    // The control: planted, each of them is found.
    for (number, one) in secret.iter().enumerate() {
        if telling(one).next().is_some() {
            let planted = [inside.as_slice(), one, &inside].concat();
            assert!(found(one, &planted), "{number} would not be found");
        }
    }
    assert!(
        secret
            .iter()
            .filter(|one| telling(one).next().is_some())
            .count()
            >= 25
    );
    // And what is there is readable to this attacker.
    assert!(found(b"The health post", &inside));
    assert!(!found(b"The health post", &made.file.0));
}

#[test]
fn a_copy_opens_no_day_even_with_the_tablet_it_came_from() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(3);
    let printed = recovery_key(&mut house);
    let made = copy(&mut house, CopyFor::Keeping);
    let opened = look_in(&made.file);
    let wrapped = house::now(house.memory.get(Shelf::Work, keys::DAY_KEY))
        .unwrap()
        .unwrap();
    let wrapped = waymark_keep::stored::Slotted::from_bytes(&wrapped).unwrap();
    let waymark_keep::stored::SlotAt::Position(at) = wrapped.at else {
        panic!("there is a file, so it is used");
    };
    let place = house.slot.all()[usize::from(at)];
    let secret = || waymark_unlock::SlotSecret::from_bytes(place);
    let day = waymark_keep::stored::DayPublic::from_bytes(&house.public(keys::DAY)).unwrap();
    let wrapped = waymark_unlock::WrappedDayKey::from_bytes(wrapped.sealed);
    let opens = |workspace: &waymark_unlock::Workspace| {
        waymark_unlock::DayKey::open(workspace, &secret(), &day.key, &wrapped).is_ok()
    };
    assert!(!opens(&opened.workspace));
    let key = waymark_unlock::RecoveryKey::read(&printed).unwrap();
    let lock = house.public(keys::LOCK);
    let second = waymark_unlock::SecondWay::of(&lock).unwrap();
    let recovered = waymark_unlock::Workspace::recover(&key, &second).unwrap();
    assert!(!opens(&recovered));
    // The control: the passphrase and the tablet together do.
    let workspace = waymark_unlock::Workspace::open(&Passphrase::new(WORDS), &lock).unwrap();
    assert!(opens(&workspace));
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
