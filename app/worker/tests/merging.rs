//! Two tablets' totals become one sum: each once, none ever shown alone, and every false file is refused with its reason.

use crate::house;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use house::{House, MONDAY, TUESDAY};
use waymark_count::{Ledger, Sender, Tally, release};
use waymark_keep::Shelf;
use waymark_keep::stored::keys;
use waymark_plan::Plan;
use waymark_talk::{
    ContentBytes, CopyFor, CopyKey, Figures, Home, PastTotals, Reply, Request, Secret, Setup,
    Today, TotalsGiven, TroubleKind,
};
use waymark_unlock::{TotalsFile, read_round_file, seal_totals};

const WEDNESDAY: Today = Today(TUESDAY.0 + 1);

/// The first tablet with its round given on, and the file of it.
fn first() -> (House, ContentBytes) {
    let mut first = House::with_round();
    let Reply::RoundFile(given) = first.ask(Request::ShareRound) else {
        panic!("no file")
    };
    (first, given.file)
}

/// A tablet that has joined.
fn joined(file: &ContentBytes) -> House {
    let mut second = House::new();
    second.is_set_up();
    second.state(Request::JoinRound {
        file: file.clone(),
        today: MONDAY,
    });
    second
}

/// So many women on one day.
fn women_on(house: &mut House, day: Today, women: u32) {
    house.open_day(day);
    house.women_answer(women);
    house.close_day(day, women);
}

fn given(second: &mut House) -> TotalsGiven {
    match second.ask(Request::GiveTotals { place: 0 }) {
        Reply::TotalsGiven(given) => given,
        other => panic!("expected a file, got {other:?}"),
    }
}

/// A second tablet on which so many women answered, its round closed.
fn totals_of(file: &ContentBytes, women: u32) -> TotalsGiven {
    let mut second = joined(file);
    women_on(&mut second, TUESDAY, women);
    second.state(Request::CloseRound { today: WEDNESDAY });
    given(&mut second)
}

fn home(house: &mut House) -> Home {
    match house.state(Request::Start).setup {
        Setup::Unlocked(home) => *home,
        other => panic!("expected to be unlocked, got {other:?}"),
    }
}

/// The band of the release shown, or why there is none.
fn shown(house: &mut House) -> Result<String, Figures> {
    let results = house.results();
    if results.figures != Figures::Shown {
        assert!(results.release.is_empty());
        return Err(results.figures);
    }
    let ledger = Ledger::from_bytes(&results.ledger).unwrap();
    let release = release::read(&results.release, &ledger).unwrap();
    Ok(release.band().to_string())
}

/// A refusal, read or taken, leaves the store exactly as it was.
fn refuses(house: &mut House, file: &ContentBytes, expected: TroubleKind) {
    let before = house.memory.all_bytes();
    for request in [
        Request::ReadTotals(file.clone()),
        Request::TakeTotals(file.clone()),
    ] {
        assert_eq!(house.refused(request), expected);
    }
    assert!(
        house.memory.all_bytes() == before,
        "{expected:?} changed something"
    );
}

#[test]
fn the_sum_is_shown_where_the_round_was_opened_and_nowhere_else() {
    let (mut first, round) = first();
    women_on(&mut first, TUESDAY, 9);
    assert_eq!(shown(&mut first), Err(Figures::TooFewPeople));
    let mut second = joined(&round);
    // More than enough to be shown: but it is a part of a sum.
    women_on(&mut second, TUESDAY, 26);
    assert_eq!(shown(&mut second), Err(Figures::AtFirstTablet));
    second.state(Request::CloseRound { today: WEDNESDAY });
    assert_eq!(home(&mut second).past[0].totals, PastTotals::ToGive);
    let totals = given(&mut second);
    // However often it is saved, it is the same file.
    assert!(given(&mut second) == totals);
    let Reply::TotalsSeen(pictures) = first.ask(Request::ReadTotals(totals.file.clone())) else {
        panic!("not seen")
    };
    assert_eq!(pictures, totals.pictures);
    assert_eq!(shown(&mut first), Err(Figures::TooFewPeople));
    first.state(Request::TakeTotals(totals.file));
    assert_eq!(shown(&mut first), Ok("30-49".into()));
    // And it is still so when the tablet is switched on again.
    first.restart();
    first.state(Request::Unlock {
        passphrase: house::words(house::WORDS),
    });
    assert_eq!(shown(&mut first), Ok("30-49".into()));
}

#[test]
fn a_tablet_is_taken_in_once_even_by_another_copy_of_its_work() {
    let (mut first, round) = first();
    women_on(&mut first, TUESDAY, 20);
    let mut second = joined(&round);
    women_on(&mut second, TUESDAY, 12);
    let copy = match second.ask(Request::MakeCopy {
        purpose: CopyFor::Keeping,
        today: TUESDAY,
    }) {
        Reply::Copy(made) => made.file,
        other => panic!("expected a copy, got {other:?}"),
    };
    second.state(Request::CloseRound { today: WEDNESDAY });
    let once = given(&mut second);
    // The same work on a third tablet, closed there again: other bytes, the same women.
    let mut twin = House::new();
    let back = twin.ask(Request::Restore {
        file: copy,
        key: CopyKey::Passphrase(Secret::new(house::WORDS.into())),
        today: WEDNESDAY,
    });
    assert!(matches!(back, Reply::Restored(_)), "{back:?}");
    twin.state(Request::CloseRound { today: WEDNESDAY });
    let again = given(&mut twin);
    assert!(once.file != again.file);
    first.state(Request::TakeTotals(once.file.clone()));
    let sum = shown(&mut first);
    for file in [once.file, again.file] {
        refuses(&mut first, &file, TroubleKind::TotalsTakenAlready);
    }
    assert_eq!(shown(&mut first), sum);
    // The control: another tablet's are taken.
    let other = totals_of(&round, 12);
    first.state(Request::TakeTotals(other.file));
}

#[test]
fn a_cut_changed_or_foreign_file_is_refused_and_nothing_is_left() {
    let (mut first, round) = first();
    women_on(&mut first, TUESDAY, 20);
    let whole = totals_of(&round, 12).file.0;
    for at in (0..whole.len()).step_by(whole.len() / 30) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        for bytes in [changed, whole[..at].to_vec()] {
            let file = ContentBytes(bytes);
            refuses(&mut first, &file, TroubleKind::TotalsFileDamaged);
        }
    }
    let with = |change: &dyn Fn(&mut TotalsFile)| {
        let mut file = TotalsFile::from_bytes(&whole).unwrap();
        change(&mut file);
        ContentBytes(file.to_bytes())
    };
    let other_plan = with(&|file| file.plan.0[3] ^= 1);
    refuses(&mut first, &other_plan, TroubleKind::TotalsOtherPlan);
    let swapped = with(&|file| file.sealed[40] ^= 1);
    refuses(&mut first, &swapped, TroubleKind::TotalsNotForHere);
    let elsewhere = totals_of(&first_again(), 12).file;
    refuses(&mut first, &elsewhere, TroubleKind::TotalsOtherRound);
    // The control.
    first.state(Request::TakeTotals(ContentBytes(whole)));
}

/// The file of a round of another team.
fn first_again() -> ContentBytes {
    first().1
}

#[test]
fn only_the_tablet_that_opened_the_round_takes_totals_and_never_while_a_day_is_open() {
    let (mut first, round) = first();
    let totals = totals_of(&round, 12);
    let mut third = joined(&round);
    refuses(&mut third, &totals.file, TroubleKind::TotalsNotForHere);
    first.open_day(TUESDAY);
    refuses(&mut first, &totals.file, TroubleKind::DayAlreadyOpen);
    first.close_day(TUESDAY, 0);
    first.state(Request::Lock);
    refuses(&mut first, &totals.file, TroubleKind::Locked);
    let mut alone = House::new();
    alone.is_set_up();
    refuses(&mut alone, &totals.file, TroubleKind::NoRound);
}

/// Whoever has the round's file has its public key, and could seal made-up answers to it. The pictures tell.
#[test]
fn made_up_totals_have_other_pictures_than_the_tablet_shows() {
    let (mut first, round) = first();
    let totals = totals_of(&round, 12);
    let shared = read_round_file(&round.0).unwrap();
    let plan = Plan::from_bytes(&shared.plan).unwrap();
    let honest = TotalsFile::from_bytes(&totals.file.0).unwrap();
    let mut stuffed = Tally::empty(plan.tables());
    for _ in 0..40 {
        stuffed
            .add(&plan.tables().contribution([]).unwrap())
            .unwrap();
    }
    stuffed.close_day();
    let forged = TotalsFile {
        sealed: seal_totals(
            &shared.totals_key,
            &honest.round,
            (Sender([9; 32]), &stuffed),
            &mut UnwrapErr(SysRng),
        )
        .unwrap(),
        ..honest
    };
    let seen = |house: &mut House, file| match house.ask(Request::ReadTotals(file)) {
        Reply::TotalsSeen(pictures) => pictures,
        other => panic!("expected pictures, got {other:?}"),
    };
    let theirs = seen(&mut first, ContentBytes(forged.to_bytes()));
    assert_ne!(theirs, totals.pictures);
    // The control.
    assert_eq!(seen(&mut first, totals.file), totals.pictures);
}

#[test]
fn a_small_part_changes_nothing_that_was_shown_and_shows_nothing_of_itself() {
    let (mut first, round) = first();
    women_on(&mut first, TUESDAY, 20);
    let before = first.results();
    first.state(Request::TakeTotals(totals_of(&round, 3).file));
    assert!(first.results() == before, "a part of three can be told");
    // Nor does a large one: the next release less this one would be that tablet's women alone.
    first.state(Request::TakeTotals(totals_of(&round, 25).file));
    assert!(
        first.results() == before,
        "a part of twenty-five can be told"
    );
    // Alone under another's sum, however large, nothing opens.
    let (mut empty, round) = self::first();
    empty.state(Request::TakeTotals(totals_of(&round, 30).file));
    assert_eq!(shown(&mut empty), Err(Figures::TooFewBeyondAPart));
    // The control: five beyond it, and there are enough.
    empty.state(Request::TakeTotals(totals_of(&round, 5).file));
    assert_eq!(shown(&mut empty), Ok("30-49".into()));
}

#[test]
fn the_part_itself_is_nowhere_on_the_first_tablet() {
    let (mut first, round) = first();
    women_on(&mut first, TUESDAY, 20);
    let totals = totals_of(&round, 12);
    first.state(Request::TakeTotals(totals.file.clone()));
    let sealed = TotalsFile::from_bytes(&totals.file.0).unwrap().sealed;
    let kept = first.memory.all_bytes();
    let held = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|at| at == part);
    assert!(!held(&kept, &sealed[..48]));
    // The control: the sum's own sealed bytes are found in the same way.
    let tally = house::now(waymark_keep::Vault::get(
        &first.memory,
        Shelf::Work,
        keys::TALLY,
    ));
    assert!(held(&kept, &tally.unwrap().unwrap()[..48]));
}

#[test]
fn cut_off_while_taking_in_it_is_all_or_nothing() {
    let (mut first, round) = first();
    women_on(&mut first, TUESDAY, 9);
    let totals = totals_of(&round, 26);
    for slot_writes in 0..6 {
        first.slot.fail_after(slot_writes);
        let reply = first.ask(Request::TakeTotals(totals.file.clone()));
        let taken = matches!(reply, Reply::State(_));
        first.restart();
        first.state(Request::Unlock {
            passphrase: house::words(house::WORDS),
        });
        let expected = match taken {
            true => Ok("30-49".into()),
            false => Err(Figures::TooFewPeople),
        };
        assert_eq!(shown(&mut first), expected);
        if taken {
            assert!(slot_writes > 0, "the first try was to be cut off");
            refuses(&mut first, &totals.file, TroubleKind::TotalsTakenAlready);
            return;
        }
    }
    panic!("never taken");
}
