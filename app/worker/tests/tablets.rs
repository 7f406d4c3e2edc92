//! Two tablets collect for one round: the file goes over whole or not at all, and takes nothing along that must not go.

use crate::house;

use house::{House, MONDAY, TUESDAY, contact, now, set_up, settings};
use waymark_keep::stored::{ClosedTotals, RoundKeys, RoundPublic, SharedRound, keys};
use waymark_keep::{Shelf, Vault};
use waymark_plan::Plan;
use waymark_talk::{
    ContactKind, ContactTested, ContentBytes, Figures, Home, Reply, Request, RoundFile, RoundSeen,
    Settings, Setup, SupportContact, Tablets, Today, TroubleKind,
};
use waymark_unlock::{Passphrase, RoundKey, Workspace, read_round_file, write_round_file};

fn given_on(first: &mut House) -> RoundFile {
    match first.ask(Request::ShareRound) {
        Reply::RoundFile(file) => file,
        other => panic!("expected a file, got {other:?}"),
    }
}

fn seen(second: &mut House, file: &ContentBytes) -> RoundSeen {
    match second.ask(Request::ReadRoundFile(file.clone())) {
        Reply::RoundSeen(seen) => *seen,
        other => panic!("expected what the file says, got {other:?}"),
    }
}

fn join(file: &ContentBytes) -> Request {
    Request::JoinRound {
        file: file.clone(),
        today: TUESDAY,
    }
}

/// The second team, somewhere else, with its own contact.
fn second_settings() -> Settings {
    Settings {
        area: "South bank".into(),
        support: match contact(ContactKind::TrainedResponder, ContactTested::On(MONDAY)) {
            SupportContact::Card {
                hours,
                complaint,
                kind,
                tested,
                ..
            } => SupportContact::Card {
                name: "The school nurse".into(),
                phone: "555 0199".into(),
                hours,
                complaint,
                kind,
                tested,
            },
            SupportContact::NoneYet => SupportContact::NoneYet,
        },
        ..settings()
    }
}

fn second() -> House {
    let mut house = House::new();
    house.state(set_up(second_settings()));
    house.is_ready();
    house
}

fn home(house: &mut House, settings: Settings) -> Home {
    match house.state(Request::SaveSettings { settings }).setup {
        Setup::Unlocked(home) => *home,
        other => panic!("expected to be unlocked, got {other:?}"),
    }
}

fn workspace(house: &House) -> Workspace {
    Workspace::open(&Passphrase::new(house::WORDS), &house.public(keys::LOCK)).unwrap()
}

fn work(house: &House, key: &str) -> Vec<u8> {
    let sealed = now(house.memory.get(Shelf::Work, key)).unwrap().unwrap();
    workspace(house).open_value(key, &sealed).unwrap().to_vec()
}

fn plan(house: &House) -> Plan {
    Plan::from_bytes(&work(house, keys::PLAN)).unwrap()
}

#[test]
fn both_tablets_collect_for_the_same_round_by_the_same_plan() {
    let (mut first, mut second) = (House::with_round(), second());
    let given = given_on(&mut first);
    let seen = seen(&mut second, &given.file);
    assert_eq!(seen.pictures, given.pictures);
    assert_eq!(
        (seen.label.as_str(), seen.area.as_str()),
        ("Spring", "North ward")
    );
    assert_eq!((seen.smallest_group, seen.opened_on), (10, MONDAY));
    second.state(join(&given.file));
    assert_eq!(plan(&first).hash(), plan(&second).hash());
    let tag = |house: &House| {
        RoundPublic::from_bytes(&house.public(keys::ROUND))
            .unwrap()
            .round
    };
    assert_eq!(tag(&first), tag(&second));
    let card = |house: &mut House, settings| home(house, settings).round.unwrap();
    let first_card = card(&mut first, settings());
    let second_card = card(&mut second, second_settings());
    assert_eq!(first_card.tablets, Tablets::GivenOn);
    assert_eq!(second_card.tablets, Tablets::Joined);
    assert_eq!(second_card.opened_on, MONDAY);
    // A day on each: the second shows nothing of its own, however many came.
    for (house, women) in [(&mut first, 20), (&mut second, 27)] {
        house.open_day(TUESDAY);
        house.women_answer(women);
        house.close_day(TUESDAY, women);
    }
    assert_eq!(first.results().figures, Figures::Shown);
    assert_eq!(second.results().figures, Figures::AtFirstTablet);
    assert!(second.results().release.is_empty());
}

#[test]
fn the_same_round_is_given_on_with_the_same_pictures() {
    let (mut first, mut second) = (House::with_round(), second());
    let once = given_on(&mut first);
    let twice = given_on(&mut first);
    assert_eq!(once.pictures, twice.pictures);
    assert!(once.file != twice.file);
    second.state(join(&twice.file));
    // Another round has others.
    let mut other = House::with_round();
    assert_ne!(given_on(&mut other).pictures, once.pictures);
}

#[test]
fn a_file_never_sets_who_helps() {
    let (mut first, mut second) = (House::with_round(), second());
    let given = given_on(&mut first);
    assert!(seen(&mut second, &given.file).helper.contains("555 0100"));
    second.state(join(&given.file));
    let card = RoundPublic::from_bytes(&second.public(keys::ROUND))
        .unwrap()
        .support;
    assert_eq!(card.phone, "555 0199");
    let kept = home(&mut second, second_settings()).settings;
    assert!(kept == second_settings());
}

#[test]
fn without_a_tested_contact_of_its_own_a_tablet_does_not_join() {
    let given = given_on(&mut House::with_round());
    for (support, expected) in [
        (SupportContact::NoneYet, TroubleKind::NoSupportContact),
        (
            contact(ContactKind::TrainedResponder, ContactTested::NotYet),
            TroubleKind::SupportUntested,
        ),
        (
            contact(ContactKind::PoliceOnly, ContactTested::On(MONDAY)),
            TroubleKind::SupportIsPoliceOnly,
        ),
    ] {
        let mut second = House::new();
        second.state(set_up(Settings {
            support,
            ..settings()
        }));
        check(&mut second, join(&given.file), expected);
    }
}

/// A refusal leaves the store exactly as it was.
fn check(house: &mut House, request: Request, expected: TroubleKind) {
    let before = house.memory.all_bytes();
    assert_eq!(house.refused(request), expected);
    assert!(
        house.memory.all_bytes() == before,
        "{expected:?} changed something"
    );
}

#[test]
fn a_cut_changed_or_foreign_file_is_refused_and_nothing_is_left() {
    let (mut first, mut second) = (House::with_round(), second());
    let whole = given_on(&mut first).file.0;
    let step = whole.len() / 40;
    let mut refuse = |bytes: Vec<u8>, kind| {
        let file = ContentBytes(bytes);
        check(&mut second, Request::ReadRoundFile(file.clone()), kind);
        check(&mut second, join(&file), kind);
    };
    for at in (0..whole.len()).step_by(step) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        refuse(changed, TroubleKind::RoundFileDamaged);
        refuse(whole[..at].to_vec(), TroubleKind::RoundFileDamaged);
    }
    refuse(
        b"a letter to the council".to_vec(),
        TroubleKind::RoundFileDamaged,
    );
    // The control.
    second.state(join(&ContentBytes(whole)));
}

/// The file of the first tablet with one thing in it changed, as somebody with this program could make it.
fn forged(file: &ContentBytes, change: impl Fn(&mut SharedRound)) -> ContentBytes {
    let mut shared = read_round_file(&file.0).unwrap();
    change(&mut shared);
    let mut rng = getrandom::rand_core::UnwrapErr(getrandom::SysRng);
    ContentBytes(write_round_file(&shared, &mut rng).unwrap())
}

#[test]
fn a_forged_file_is_refused_or_has_other_pictures() {
    let (mut first, mut second) = (House::with_round(), second());
    let given = given_on(&mut first);
    let plan_at = |at: usize| {
        forged(&given.file, move |shared| {
            let at = at.min(shared.plan.len() - 1);
            shared.plan[at] ^= 1;
        })
    };
    for file in [
        plan_at(40),
        plan_at(usize::MAX),
        forged(&given.file, |shared| shared.form[30] ^= 1),
        forged(&given.file, |shared| {
            shared.form = shared.form[1..].to_vec()
        }),
        forged(&given.file, |shared| shared.decoy.clear()),
    ] {
        check(&mut second, join(&file), TroubleKind::RoundFileUnsound);
    }
    let swapped = forged(&given.file, |shared| shared.totals_key = [3; 32]);
    assert_ne!(seen(&mut second, &swapped).pictures, given.pictures);
    // The control: written again with nothing changed, it is the same round.
    let same = forged(&given.file, |_| {});
    assert_eq!(seen(&mut second, &same).pictures, given.pictures);
}

#[test]
fn a_tablet_with_a_round_or_with_this_round_behind_it_does_not_join() {
    let (mut first, mut second) = (House::with_round(), second());
    let given = given_on(&mut first);
    check(&mut first, join(&given.file), TroubleKind::RoundAlreadyOpen);
    second.state(join(&given.file));
    check(
        &mut second,
        join(&given.file),
        TroubleKind::RoundAlreadyOpen,
    );
    second.state(Request::CloseRound { today: TUESDAY });
    second.is_ready();
    check(&mut second, join(&given.file), TroubleKind::RoundClosedHere);
    second.restart();
    check(&mut second, join(&given.file), TroubleKind::Locked);
    check(
        &mut second,
        Request::ReadRoundFile(given.file),
        TroubleKind::Locked,
    );
    check(&mut second, Request::ShareRound, TroubleKind::Locked);
}

#[test]
fn totals_of_a_closed_shared_round_open_on_the_first_tablet_alone() {
    let (mut first, mut second) = (House::with_round(), second());
    let given = given_on(&mut first);
    second.state(join(&given.file));
    second.open_day(TUESDAY);
    second.women_answer(7);
    second.close_day(TUESDAY, 7);
    second.state(Request::CloseRound {
        today: Today(TUESDAY.0 + 1),
    });
    let totals = ClosedTotals::list_from_bytes(&work(&second, keys::CLOSED_TOTALS)).unwrap();
    let plan = Plan::from_bytes(&totals[0].plan).unwrap();
    let own = RoundKeys::list_from_bytes(&work(&second, keys::ROUND_KEYS)).unwrap();
    assert!(own[0].wrapped.is_empty());
    let keys = RoundKeys::list_from_bytes(&work(&first, keys::ROUND_KEYS)).unwrap();
    let open = |house: &House| RoundKey::open(&workspace(house), &keys[0].public, &keys[0].wrapped);
    let (_, opened) = open(&first)
        .unwrap()
        .open_totals(&totals[0].round, plan.tables(), &totals[0].sealed)
        .unwrap();
    assert_eq!(opened.people(), 7);
    assert!(open(&second).is_err());
    // Changed by one bit, it opens nowhere.
    let mut changed = totals[0].sealed.clone();
    changed[40] ^= 1;
    let key = open(&first).unwrap();
    assert!(
        key.open_totals(&totals[0].round, plan.tables(), &changed)
            .is_err()
    );
}
