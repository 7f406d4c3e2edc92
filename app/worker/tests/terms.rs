//! What a team says about a round before it opens: what it changes, what is refused, and what nobody ever reads.

use crate::house;

use house::{House, MONDAY, new_round, now};
use waymark_count::{Ledger, Release, release};
use waymark_keep::stored::keys;
use waymark_keep::{Shelf, Vault};
use waymark_plan::{Breakdown, PEOPLE_FOR_ONE_PROVIDER, Plan, Providers, Setting};
use waymark_talk::{
    ContentBytes, Counts, FileKind, NewRound, PlanSeen, ReleaseOf, Reply, Request, SaidBreakdown,
    SaidResidents, SaidTerms, SizeSeen, TroubleKind,
};
use waymark_unlock::{Passphrase, Workspace};

fn by_age(expected: u32) -> SaidTerms {
    SaidTerms {
        expected,
        breakdown: SaidBreakdown::Age,
        ..SaidTerms::unsaid()
    }
}

fn living(people: u32, reason: &str, signed_by: &str) -> SaidTerms {
    SaidTerms {
        residents: SaidResidents::People {
            people,
            reason: reason.into(),
            signed_by: signed_by.into(),
        },
        ..SaidTerms::unsaid()
    }
}

fn alone(helps: &[&str]) -> SaidTerms {
    SaidTerms {
        one_provider: helps.iter().map(|help| (*help).into()).collect(),
        ..SaidTerms::unsaid()
    }
}

fn round(terms: SaidTerms) -> NewRound {
    NewRound {
        terms,
        ..new_round()
    }
}

fn team() -> House {
    let mut house = House::new();
    house.is_set_up();
    house
}

fn planned(house: &mut House, terms: SaidTerms) -> PlanSeen {
    match house.ask(Request::PlanRound(round(terms))) {
        Reply::PlanSeen(seen) => *seen,
        other => panic!("expected a plan, got {other:?}"),
    }
}

fn frozen(house: &House) -> Plan {
    let sealed = now(house.memory.get(Shelf::Work, keys::PLAN))
        .unwrap()
        .unwrap();
    let lock = house.public(keys::LOCK);
    let workspace = Workspace::open(&Passphrase::new(house::WORDS), &lock).unwrap();
    Plan::from_bytes(&workspace.open_value(keys::PLAN, &sealed).unwrap()).unwrap()
}

/// Sixty women, of every age, on one day.
fn collected(terms: SaidTerms) -> House {
    let mut house = team();
    house.state(Request::OpenRound(round(terms)));
    house.open_day(MONDAY);
    house.women_answer(60);
    house.close_day(MONDAY, 60);
    house
}

fn shown(house: &mut House) -> Release {
    let results = house.results();
    let ledger = Ledger::from_bytes(&results.ledger).unwrap();
    release::read(&results.release, &ledger).unwrap()
}

fn ids<'a>(release: &'a Release, of: &str) -> Vec<&'a str> {
    let ids = release
        .tables()
        .iter()
        .map(waymark_count::ReleasedTable::id);
    ids.filter(|id| id.starts_with(of)).collect()
}

#[test]
fn a_round_of_a_hundred_is_shown_by_age_and_one_of_forty_is_not() {
    let mut house = collected(by_age(100));
    let release = shown(&mut house);
    let bands = ["SF-14", "SF-14 from_18", "SF-14 from_25", "SF-14 from_50"];
    assert_eq!(ids(&release, "SF-14"), bands);
    let based = |table: &&waymark_count::ReleasedTable| table.base().is_some();
    let by_age = |table: &&waymark_count::ReleasedTable| table.id().contains(" from_");
    let tables = || release.tables().iter().filter(by_age);
    assert_eq!(tables().count(), 9);
    assert!(tables().any(|table| based(&table)), "no age band is shown");
    // The control: the same women without it.
    let mut house = collected(SaidTerms::unsaid());
    let release = shown(&mut house);
    assert_eq!(ids(&release, "SF-14"), ["SF-14", "SF-14 passed"]);
}

#[test]
fn what_may_not_be_is_refused_and_leaves_nothing_half_open() {
    let long = "x".repeat(500);
    let small = TroubleKind::SmallAreaUnsigned;
    let cases = [
        (by_age(40), Some(TroubleKind::TooFewForABreakdown)),
        (by_age(99), Some(TroubleKind::TooFewForABreakdown)),
        (by_age(100), None),
        (
            living(1_999, "the only clinic", "the head"),
            Some(TroubleKind::AreaTooSmall),
        ),
        (living(2_000, "the only clinic", "the head"), None),
        (living(9_999, "", "the head"), Some(small)),
        (living(9_999, "the only clinic", " "), Some(small)),
        (living(9_999, &long, "the head"), Some(small)),
        (living(10_000, "", ""), None),
        (
            alone(&["health", "no such help"]),
            Some(TroubleKind::PlanRefused),
        ),
        (alone(&["helpline", "health"]), None),
    ];
    for (terms, refusal) in cases {
        let mut house = team();
        let before = now(house.memory.list(Shelf::Work)).unwrap();
        let Some(refusal) = refusal else {
            planned(&mut house, terms.clone());
            assert!(!house.has(Shelf::Public, keys::ROUND), "a look opened it");
            house.state(Request::OpenRound(round(terms)));
            assert!(house.has(Shelf::Public, keys::ROUND));
            continue;
        };
        assert_eq!(
            house.refused(Request::PlanRound(round(terms.clone()))),
            refusal
        );
        assert_eq!(house.refused(Request::OpenRound(round(terms))), refusal);
        assert!(!house.has(Shelf::Public, keys::ROUND), "{refusal:?}");
        assert!(now(house.memory.list(Shelf::Work)).unwrap() == before);
        // Put right, it opens.
        house.state(Request::OpenRound(new_round()));
    }
}

#[test]
fn a_round_without_a_name_is_told_from_a_form_that_does_not_fit() {
    let mut house = team();
    let named = |label: String| {
        Request::OpenRound(NewRound {
            label,
            ..new_round()
        })
    };
    for label in [String::new(), "x".repeat(500)] {
        assert_eq!(house.refused(named(label)), TroubleKind::RoundUnnamed);
    }
    house.state(named("Spring".into()));
}

#[test]
fn what_was_looked_at_is_what_is_frozen() {
    let mut house = team();
    let terms = SaidTerms {
        expected: 120,
        one_provider: vec!["helpline".into(), "health".into()],
        breakdown: SaidBreakdown::Age,
        ..living(5_000, "the only clinic", "the head")
    };
    let seen = planned(&mut house, terms.clone());
    house.state(Request::OpenRound(round(terms)));
    let plan = frozen(&house);
    let setting = &plan.terms().setting;
    assert_eq!((setting.expected, setting.breakdown), (120, Breakdown::Age));
    let alone = ["health", "helpline"].map(str::to_owned).to_vec();
    assert_eq!(setting.providers, Providers::OneOf(alone));
    let known: Vec<&str> = seen.tables.iter().map(|table| table.id.as_str()).collect();
    let tables = plan.tables().tables();
    let ids: Vec<&str> = tables.iter().map(|table| table.id.as_str()).collect();
    assert_eq!(known, ids);
    assert_eq!(
        seen.one_provider,
        ["Health care", "A helpline, or facts about help"]
    );
    assert_eq!(seen.one_provider_from, PEOPLE_FOR_ONE_PROVIDER);
    assert_eq!((seen.size, seen.smallest_group), (SizeSeen::Signed, 10));
    let many = |counts| {
        seen.tables
            .iter()
            .filter(|table| table.counts == counts)
            .count()
    };
    assert_eq!(many(Counts::Age), 9);
    let waits = |table: &&waymark_count::Table| table.opens_at.people() == PEOPLE_FOR_ONE_PROVIDER;
    let waiting: Vec<&str> = tables.iter().filter(waits).map(|t| t.id.as_str()).collect();
    assert!(waiting.contains(&"SF-02 health") && !waiting.contains(&"SF-02 police"));
}

#[test]
fn a_team_that_says_nothing_opens_the_round_it_always_opened() {
    let mut house = team();
    house.state(Request::OpenRound(new_round()));
    assert_eq!(frozen(&house).terms().setting, Setting::UNSAID);
}

#[test]
fn the_kinds_of_help_are_named_in_the_language_of_the_screen() {
    let mut house = team();
    let first = |house: &mut House, language: &str| {
        let form = ContentBytes(house::women::form().to_bytes());
        let language = language.into();
        match house.ask(Request::KindsOfHelp { form, language }) {
            Reply::KindsOfHelp(kinds) => (kinds.len(), kinds[0].clone()),
            other => panic!("expected kinds of help, got {other:?}"),
        }
    };
    let (count, english) = first(&mut house, "en");
    assert_eq!((count, english.code.as_str()), (11, "health"));
    assert_eq!(english.label, "Health care");
    assert_eq!(first(&mut house, "ar").1.label, "الرعاية الصحية");
    assert_eq!(first(&mut house, "xx").1.label, "Health care");
}

#[test]
fn why_a_small_area_is_asked_in_stays_in_the_plan() {
    const REASON: &str = "zebra crossing";
    const SIGNED: &str = "quokka keeper";
    let mut house = collected(living(5_000, REASON, SIGNED));
    let mut printed = format!("{:?}", house.results());
    for kind in FileKind::ALL {
        let (of, language) = (ReleaseOf::Open, "en".into());
        match house.ask(Request::MakeFile { of, kind, language }) {
            Reply::FileMade(made) => printed += &String::from_utf8_lossy(&made.bytes.0),
            other => panic!("expected a file, got {other:?}"),
        }
    }
    printed += &String::from_utf8_lossy(&house.results().release);
    printed += &String::from_utf8_lossy(&house.public(keys::ROUND));
    for hidden in [REASON, SIGNED] {
        assert!(!printed.contains(hidden), "{hidden} leaves");
    }
    // The control: the area is named in the files, and the plan keeps both.
    assert!(printed.contains("North ward"));
    let plan = String::from_utf8_lossy(&frozen(&house).to_bytes()).into_owned();
    assert!(plan.contains(REASON) && plan.contains(SIGNED));
}
