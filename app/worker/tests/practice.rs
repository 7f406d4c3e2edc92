//! The practice district: built by the real path, whole at once, and never in the team's own place.

use crate::house;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use house::{House, now};
use waymark_count::{Ledger, Release, release};
use waymark_keep::stored::{DayPublic, RoundPublic, keys};
use waymark_keep::{Change, Memory, Shelf, Vault};
use waymark_talk::{
    ContentBytes, DayStanding, Figures, HeadCheck, Home, PRACTICE_PASSPHRASE, PracticeHouse, Reply,
    Request, Results, Secret, Setup, Today, ToldIn, TroubleKind,
};
use waymark_worker::{Desk, Erasing, Means, MemorySlot};

const TODAY: Today = Today(20_800);

type Practice = Desk<Memory, MemorySlot, UnwrapErr<SysRng>>;

fn desk(memory: &Memory, slot: &MemorySlot) -> Practice {
    Desk::in_practice(Means {
        vault: memory.clone(),
        erasing: Erasing::Strong(slot.clone()),
        rng: UnwrapErr(SysRng),
        probe: |_| 1_000,
    })
}

fn district() -> PracticeHouse {
    let round = house::new_round();
    PracticeHouse {
        settings: house::settings(),
        earlier: "Earlier".into(),
        open: "Open".into(),
        told: vec![ToldIn {
            language: "en".into(),
            said: "The health post closes too early.".into(),
            changed: "It is open until eight now.".into(),
            when: "Next Sunday".into(),
            place: "The meeting house".into(),
        }],
        invitation: round.invitation,
        form: ContentBytes(round.form.0),
        decoy: ContentBytes(round.decoy.0),
        language: "en".into(),
        today: TODAY,
    }
}

fn home(reply: Reply) -> Home {
    match reply {
        Reply::State(state) => match state.setup {
            Setup::Unlocked(home) => *home,
            other => panic!("expected open, got {other:?}"),
        },
        other => panic!("expected how things stand, got {other:?}"),
    }
}

fn earlier(desk: &mut Practice) -> Results {
    match now(desk.answer(Request::PastResults { place: 0 })) {
        Reply::Results(results) => results,
        other => panic!("expected results, got {other:?}"),
    }
}

fn read(results: &Results) -> Release {
    let ledger = Ledger::from_bytes(&results.ledger).unwrap();
    release::read(&results.release, &ledger).unwrap()
}

fn close() -> Request {
    Request::CloseDay {
        passphrase: Secret::new(PRACTICE_PASSPHRASE.into()),
        today: TODAY,
        headcount: 0,
    }
}

#[test]
fn entering_finds_a_closed_round_and_an_open_day() {
    let (memory, slot) = (Memory::new(), MemorySlot::default());
    let mut desk = desk(&memory, &slot);
    let home = home(now(desk.answer(Request::EnterPractice(district()))));
    assert_eq!(home.day, DayStanding::Open(TODAY));
    assert_eq!(home.round.unwrap().label, "Open");
    assert_eq!(home.figures, Figures::NothingYet);
    let results = earlier(&mut desk);
    assert_eq!(results.figures, Figures::Shown);
    let release = read(&results);
    assert_eq!(release.terms().round, "Earlier");
    assert!(release.tables().len() >= 20, "{}", release.tables().len());
    assert!(!release.indicators().is_empty());
    assert!(now(memory.list(Shelf::Pool)).unwrap().is_empty());
}

#[test]
fn the_district_is_the_same_every_time() {
    let tables = || {
        let (memory, slot) = (Memory::new(), MemorySlot::default());
        let mut desk = desk(&memory, &slot);
        home(now(desk.answer(Request::EnterPractice(district()))));
        let release = read(&earlier(&mut desk));
        format!("{:?}{:?}", release.indicators(), release.tables())
    };
    assert_eq!(tables(), tables());
}

#[test]
fn the_day_closes_on_the_date_it_was_made() {
    let (memory, slot) = (Memory::new(), MemorySlot::default());
    let mut desk = desk(&memory, &slot);
    home(now(desk.answer(Request::EnterPractice(district()))));
    match now(desk.answer(close())) {
        Reply::DayClosed(closed) => {
            assert_eq!(closed.heads, HeadCheck::Agrees);
            assert_eq!(closed.figures, Figures::TooFewPeople);
        }
        other => panic!("expected a closed day, got {other:?}"),
    }
    // The earlier round is still there, and the district can be had afresh.
    assert_eq!(earlier(&mut desk).figures, Figures::Shown);
    let afresh = home(now(desk.answer(Request::PracticeAfresh(district()))));
    assert_eq!(afresh.day, DayStanding::Open(TODAY));
}

#[test]
fn coming_back_keeps_what_was_done() {
    let (memory, slot) = (Memory::new(), MemorySlot::default());
    let mut first = desk(&memory, &slot);
    home(now(first.answer(Request::EnterPractice(district()))));
    now(first.answer(close()));
    let mut second = desk(&memory, &slot);
    let home = home(now(second.answer(Request::EnterPractice(district()))));
    assert_eq!(home.day, DayStanding::NoDay);
    assert_eq!(home.last_closed, Some(TODAY));
}

#[test]
fn a_district_half_made_is_made_again() {
    let (memory, slot) = (Memory::new(), MemorySlot::default());
    home(now(
        desk(&memory, &slot).answer(Request::EnterPractice(district()))
    ));
    // As if the power had gone just before the end.
    let gone = Change::delete(Shelf::Public, keys::PRACTICE_WHOLE);
    now(memory.commit(&[gone, Change::delete(Shelf::Work, keys::PAST)])).unwrap();
    let mut again = desk(&memory, &slot);
    home(now(again.answer(Request::EnterPractice(district()))));
    assert_eq!(earlier(&mut again).figures, Figures::Shown);
}

#[test]
fn the_teams_own_place_refuses_practice() {
    let mut house = House::with_round();
    house.open_day(house::MONDAY);
    let (round, day) = (house.public(keys::ROUND), house.public(keys::DAY));
    for request in [
        Request::EnterPractice(district()),
        Request::PracticeAfresh(district()),
    ] {
        assert_eq!(house.refused(request), TroubleKind::NotUnderstood);
    }
    assert!(RoundPublic::from_bytes(&round).is_ok() && DayPublic::from_bytes(&day).is_ok());
    assert_eq!(house.public(keys::ROUND), round);
    assert_eq!(house.public(keys::DAY), day);
}

#[test]
fn nothing_of_practice_goes_to_another_tablet() {
    let (memory, slot) = (Memory::new(), MemorySlot::default());
    let mut desk = desk(&memory, &slot);
    home(now(desk.answer(Request::EnterPractice(district()))));
    match now(desk.answer(Request::ShareRound)) {
        Reply::Trouble(trouble) => assert_eq!(trouble.kind, TroubleKind::NotUnderstood),
        other => panic!("expected a refusal, got {other:?}"),
    }
    // The control: a team's own round may be given on.
    let mut house = House::with_round();
    assert!(!matches!(house.ask(Request::ShareRound), Reply::Trouble(_)));
}

#[test]
fn the_open_round_tells_what_came_of_the_earlier_one() {
    let (memory, slot) = (Memory::new(), MemorySlot::default());
    let mut desk = desk(&memory, &slot);
    now(desk.answer(Request::EnterPractice(district())));
    let round = now(memory.get(Shelf::Public, keys::ROUND))
        .unwrap()
        .unwrap();
    let round = RoundPublic::from_bytes(&round).unwrap();
    assert!(round.last_time_in("en").is_some() && round.heard_in("en").is_some());
}
