//! The plan of the service instrument: what is in it, what freezes with it, and how women become counts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::rc::Rc;

use proptest::prelude::*;
use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Kind, Lang, Length, Record, xlsform};
use waymark_count::{
    CategoryRole, Class, Guarded, Ledger, Release, Shape, SmallestGroup, Standing, Statement,
    Tally, guard,
};
use waymark_plan::{
    AreaName, ContributionError, Plan, PlanBytesError, PlanError, RoundId, RoundTerms, Setting,
    contribution,
};

fn survey(folder: &str) -> Vec<xlsform::Sheet> {
    let sheet = |name: &str| {
        let path = format!(
            "{}/../../surveys/{folder}/{name}.csv",
            env!("CARGO_MANIFEST_DIR")
        );
        xlsform::read_csv(name, &std::fs::read(path).unwrap()).unwrap()
    };
    ["survey", "choices", "settings"].map(sheet).into()
}

fn form() -> Rc<Form> {
    Rc::new(
        xlsform::form(&survey("service-feedback"))
            .unwrap_or_else(|findings| panic!("{findings:?}")),
    )
}

fn terms() -> RoundTerms {
    RoundTerms {
        round: RoundId([1; 16]),
        label: "First round".to_owned(),
        area: AreaName("North".to_owned()),
        length: Length::Full,
        smallest_group: SmallestGroup::DEFAULT,
        window_months: 24,
        practice: Standing::Practice,
        lang: Lang::new(0),
        setting: Setting::UNSAID,
    }
}

fn plan() -> Plan {
    Plan::freeze(&form(), terms()).unwrap()
}

fn sat(outcome: Outcome) -> Sat {
    Sat {
        outcome,
        age: AgeBand::From25,
        checks: Checks::Passed,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    }
}

/// One woman who answers the named questions and goes past every other one.
fn woman(form: &Rc<Form>, answers: &[(&str, &str)]) -> Record {
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    while let Some(id) = interview.current() {
        let question = form.question(id).unwrap();
        let given = answers.iter().filter(|(name, _)| *name == question.name());
        let choices: Vec<_> = given
            .map(|(_, choice)| question.find_choice(choice).expect("a known choice"))
            .collect();
        choices.iter().for_each(|choice| interview.choose(*choice));
        if choices.is_empty() {
            interview.skip()
        } else {
            interview.next()
        }
    }
    interview.finish(sat(Outcome::Finished)).unwrap()
}

const OPENING: [(&str, &str); 4] = [
    ("sf01", "health"),
    ("sf02_health", "got"),
    ("sf05", "health"),
    ("sf06", "came"),
];

/// "code code …" from "code:people".
fn column(spec: &str) -> Vec<String> {
    let parts = spec
        .split_whitespace()
        .map(|part| part.split_once(':').unwrap());
    parts
        .flat_map(|(code, people)| std::iter::repeat_n(code.to_owned(), people.parse().unwrap()))
        .collect()
}

fn north() -> Release {
    let (form, plan) = (form(), plan());
    let columns = [
        (
            "sf14",
            column("all:10 mostly:6 sometimes_not:3 no:3 skip:2"),
        ),
        ("sf18", column("safer:12 no_change:6 less_safe:2 skip:4")),
        (
            "sf28",
            column("one:4 two:6 three:5 four_five:4 six_more:2 not_sure:2 skip:1"),
        ),
        (
            "sf29",
            column("got:6 could_not:4 chose_not:2 needed:5 nothing:4 skip:3"),
        ),
    ];
    let mut tally = Tally::empty(plan.tables());
    for person in 0..24 {
        let mut answers = OPENING.to_vec();
        answers.extend(
            columns
                .iter()
                .map(|(name, column)| (*name, column[person].as_str()))
                .filter(|(_, code)| *code != "skip"),
        );
        tally
            .add(&contribution(&plan, &form, &woman(&form, &answers)).unwrap())
            .unwrap();
    }
    tally.close_day();
    match guard(
        plan.tables(),
        &tally,
        &plan.release_terms(),
        &Ledger::empty(),
    ) {
        Guarded::Shown(release, _) => *release,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_worked_example_comes_out_of_records() {
    let release = north();
    let check = |id: &str, expected: &str, band: &str| {
        let indicator = release
            .indicators()
            .iter()
            .find(|indicator| indicator.id() == id)
            .unwrap();
        let said = match indicator.statement() {
            Statement::Share(percent) => format!("{} %", percent.value()),
            Statement::Few { below } => format!("fewer than {below}"),
            Statement::Median { label } => format!("middle {label}"),
            other => format!("{other:?}"),
        };
        assert_eq!(
            (
                said.as_str(),
                indicator.base().unwrap().to_string().as_str()
            ),
            (expected, band),
            "{id}"
        );
    };
    check("I-12", "75 %", "20-29");
    check("I-14", "fewer than 5", "20-29");
    check("I-21", "50 %", "20-29");
    check("I-22", "middle 3", "20-29");
    check("I-23", "60 %", "10-14");
    check("I-23b", "60 %", "15-19");
    assert_eq!(
        (release.area(), release.terms().language.as_str()),
        ("North", "en")
    );
}

#[test]
fn every_question_that_is_asked_and_kept_has_its_table() {
    let (form, plan) = (form(), plan());
    let ids: Vec<&str> = plan
        .tables()
        .tables()
        .iter()
        .map(|table| table.id.as_str())
        .collect();
    let kept = form
        .questions()
        .iter()
        .filter(|question| question.role().is_recorded());
    let kept =
        kept.filter(|question| matches!(question.kind(), Kind::SelectOne | Kind::SelectMultiple));
    let worked_out = plan.tables().tables().iter();
    let worked_out = worked_out
        .filter(|table| table.measure.is_worked_out())
        .count();
    assert_eq!(ids.len(), 2 + kept.count() + worked_out);
    assert_eq!(ids[..4], ["taking-part", "checks", "SF-01", "SF-02 health"]);
    for item in 1..=34 {
        let item = format!("SF-{item:02}");
        assert!(
            ids.iter()
                .any(|id| *id == item || id.starts_with(&format!("{item} "))),
            "{item}"
        );
    }
    let figures = plan.tables().indicators().iter();
    let figures: Vec<&str> = figures.map(|figure| figure.id.as_str()).collect();
    assert_eq!(
        figures.join(" "),
        "I-14 I-12 I-11 I-13 I-05 I-16 I-10 I-08 I-09 I-09b I-15 I-17 I-18 I-19 I-20 I-46 I-47 I-48a I-48b I-48c I-49 \
         I-21 I-22 I-23 I-23b I-24 I-25 I-50"
    );
}

#[test]
fn a_community_gets_its_own_figures() {
    let form = xlsform::form(&survey("community")).unwrap();
    let plan = Plan::freeze(&form, terms()).unwrap();
    let figures = plan.tables().indicators().iter();
    let figures: Vec<&str> = figures.map(|figure| figure.id.as_str()).collect();
    assert_eq!(figures.join(" "), "I-27a I-27b I-28 I-31 I-32 I-33 I-50");
}

#[test]
fn words_and_care_come_from_the_form() {
    let plan = plan();
    let table = |id: &str| plan.tables().tables()[plan.tables().position(id).unwrap()].clone();
    let sf18 = table("SF-18");
    assert_eq!(sf18.title, "Did using this help make things safer for you?");
    assert_eq!(
        (sf18.sensitivity, sf18.shape),
        (Class::Harmful, Shape::Single)
    );
    assert_eq!(sf18.categories[2].label, "No, less safe");
    assert_eq!(table("SF-05").sensitivity, Class::Personal);
    assert_eq!(table("SF-04").sensitivity, Class::Plain);
    let role = |id: &str, code: &str| {
        let table = table(id);
        table.categories[table.position(code).unwrap()].role
    };
    assert_eq!(role("SF-28", "not_sure"), CategoryRole::DontKnow);
    assert_eq!(role("SF-22", "not_apply"), CategoryRole::DoesNotApply);
    assert_eq!(role("SF-01", "none"), CategoryRole::NoneOfThese);
    // Nobody can pick "none" as the help she tells about.
    assert_eq!(role("SF-05", "none"), CategoryRole::DoesNotApply);
}

#[test]
fn a_short_round_plans_only_what_it_asks() {
    let short = Plan::freeze(
        &form(),
        RoundTerms {
            length: Length::Short,
            ..terms()
        },
    )
    .unwrap();
    let ids: Vec<&str> = short
        .tables()
        .tables()
        .iter()
        .map(|table| table.id.as_str())
        .collect();
    assert!(ids.contains(&"SF-14") && ids.contains(&"SF-05") && !ids.contains(&"SF-18"));
    assert!(
        short
            .tables()
            .indicators()
            .iter()
            .all(|indicator| indicator.id != "I-14")
    );
}

#[test]
fn any_other_term_or_word_makes_another_plan() {
    let check =
        |other: RoundTerms| assert_ne!(Plan::freeze(&form(), other).unwrap().hash(), plan().hash());
    assert_eq!(plan().hash(), plan().hash());
    check(RoundTerms {
        round: RoundId([2; 16]),
        ..terms()
    });
    check(RoundTerms {
        label: "Second round".to_owned(),
        ..terms()
    });
    check(RoundTerms {
        area: AreaName("South".to_owned()),
        ..terms()
    });
    check(RoundTerms {
        length: Length::Short,
        ..terms()
    });
    check(RoundTerms {
        smallest_group: SmallestGroup::new(11).unwrap(),
        ..terms()
    });
    check(RoundTerms {
        window_months: 12,
        ..terms()
    });
    let mut sheets = survey("service-feedback");
    let cell = sheets[1]
        .rows
        .iter_mut()
        .flatten()
        .find(|cell| *cell == "Mostly")
        .unwrap();
    *cell = "Mainly".to_owned();
    let reworded = xlsform::form(&sheets).unwrap();
    assert_ne!(
        Plan::freeze(&reworded, terms()).unwrap().hash(),
        plan().hash()
    );
}

#[test]
fn a_round_that_must_not_open_is_refused() {
    let check = |terms: RoundTerms, expected: PlanError| {
        assert_eq!(Plan::freeze(&form(), terms), Err(expected))
    };
    check(
        RoundTerms {
            label: "  ".to_owned(),
            ..terms()
        },
        PlanError::Unnamed,
    );
    check(
        RoundTerms {
            area: AreaName("x".repeat(500)),
            ..terms()
        },
        PlanError::Unnamed,
    );
    check(
        RoundTerms {
            lang: Lang::new(9),
            ..terms()
        },
        PlanError::NoSuchLanguage,
    );
    check(
        RoundTerms {
            practice: Standing::Live,
            ..terms()
        },
        PlanError::TextsAreDrafts,
    );
    let decoy = xlsform::form(&survey("market-day")).unwrap();
    assert_eq!(
        Plan::freeze(&decoy, terms()),
        Err(PlanError::NothingToCount)
    );
}

fn touched(record: &Record) -> Vec<String> {
    let (form, plan) = (form(), plan());
    let mut tally = Tally::empty(plan.tables());
    tally
        .add(&contribution(&plan, &form, record).unwrap())
        .unwrap();
    let mut cells = Vec::new();
    // A tally of one is read the only way there is from outside: by what a second person would change.
    let one = tally.to_bytes();
    for (at, table) in plan.tables().tables().iter().enumerate() {
        for (category, cell) in table.categories.iter().enumerate() {
            // Behind the cells stands only that there are no parts of other tablets.
            let place = one.len() - 2 - 4 * plan.tables().len()
                + 4 * plan.tables().cell(at, category).unwrap().index();
            if one[place + 3] == 1 {
                cells.push(format!("{} {}", table.id, cell.code));
            }
        }
    }
    cells
}

#[test]
fn one_woman_is_counted_once_in_each_table_she_answered() {
    let mut answers = OPENING.to_vec();
    answers.extend([
        ("sf01", "police"),
        ("sf02_police", "did_not"),
        ("sf03", "cost"),
        ("sf03", "too_far"),
        ("sf14", "all"),
    ]);
    let cells = touched(&woman(&form(), &answers));
    for expected in [
        "taking-part finished",
        "checks passed",
        "SF-01 health",
        "SF-01 police",
        "SF-01 gave an answer",
        "SF-02 health got",
        "SF-02 police did_not",
        "SF-03 too_far",
        "SF-03 cost",
        "SF-03 gave an answer",
        "SF-05 health",
        "SF-14 all",
        "SF-18 went past",
    ] {
        assert!(
            cells.iter().any(|cell| cell == expected),
            "{expected} in {cells:?}"
        );
    }
    // Not asked: nothing. She went nowhere herself, and looked for no court.
    assert!(!cells.iter().any(|cell| cell.starts_with("SF-08")
        || cell.starts_with("SF-13")
        || cell.starts_with("SF-02 court")));
}

#[test]
fn a_stopped_interview_gives_what_she_kept() {
    let form = form();
    let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
    let sf01 = form.question(interview.current().unwrap()).unwrap();
    interview.choose(sf01.find_choice("none").unwrap());
    interview.next();
    let record = interview.finish(sat(Outcome::Stopped)).unwrap();
    assert_eq!(
        touched(&record),
        [
            "taking-part stopped",
            "checks passed",
            "SF-01 none",
            "SF-01 gave an answer"
        ]
    );
}

#[test]
fn a_record_of_another_wording_adds_nothing() {
    let mut sheets = survey("service-feedback");
    let cell = sheets[1]
        .rows
        .iter_mut()
        .flatten()
        .find(|cell| *cell == "Mostly")
        .unwrap();
    *cell = "Mainly".to_owned();
    let reworded = Rc::new(xlsform::form(&sheets).unwrap());
    let theirs = woman(&reworded, &OPENING);
    assert!(contribution(&plan(), &form(), &woman(&form(), &OPENING)).is_ok());
    assert!(matches!(
        contribution(&plan(), &reworded, &theirs),
        Err(ContributionError::OtherForm)
    ));
    assert!(matches!(
        contribution(&plan(), &form(), &theirs),
        Err(ContributionError::Record(_))
    ));
}

#[test]
fn a_plan_survives_its_bytes() {
    let plan = plan();
    let back = Plan::from_bytes(&plan.to_bytes()).unwrap();
    assert_eq!((back.hash(), &back), (plan.hash(), &plan));
    let mut longer = plan.to_bytes();
    longer.push(0);
    assert_eq!(Plan::from_bytes(&longer), Err(PlanBytesError::OtherHash));
    let mut newer = plan.to_bytes();
    newer[0] = 9;
    assert_eq!(Plan::from_bytes(&newer), Err(PlanBytesError::Version));
}

proptest! {
    #[test]
    fn changed_bytes_are_no_plan(at in any::<prop::sample::Index>(), flip in 1_u8.., cut in any::<prop::sample::Index>()) {
        let bytes = plan().to_bytes();
        let mut changed = bytes.clone();
        changed[at.index(bytes.len())] ^= flip;
        prop_assert!(Plan::from_bytes(&changed).is_err());
        prop_assert!(Plan::from_bytes(&bytes[..cut.index(bytes.len())]).is_err());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Plan::from_bytes(&bytes).is_err());
    }
}

#[test]
fn a_release_says_what_was_asked_so_that_a_later_round_can_be_held_against_it() {
    let asked = |terms| Plan::freeze(&form(), terms).unwrap().release_terms().asked;
    let again = RoundTerms {
        round: RoundId([9; 16]),
        label: "Second round".to_owned(),
        ..terms()
    };
    assert_eq!(asked(terms()), asked(again));
    let shorter = RoundTerms {
        window_months: 12,
        ..terms()
    };
    assert_ne!(asked(terms()), asked(shorter));
}

/// The plan of this room's tests as it was kept in one layout. A file is written once by the version of its day and never
/// again: `WAYMARK_BLESS=1` writes only what is not there.
fn kept(layout: u8) -> Plan {
    let file = format!("tests/fixtures/plan_v{layout}.bin");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("WAYMARK_BLESS").is_some() && !path.exists() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, plan().to_bytes()).unwrap();
    }
    let bytes = std::fs::read(&path).unwrap();
    let kept = Plan::from_bytes(&bytes).unwrap();
    assert_eq!((bytes[0], kept.to_bytes()), (layout, bytes));
    assert_eq!(kept.terms().area.0, "North");
    kept
}

fn worked_out(plan: &Plan) -> usize {
    let tables = plan.tables().tables().iter();
    tables.filter(|table| table.measure.is_worked_out()).count()
}

#[test]
fn plans_of_every_layout_are_read_for_ever() {
    let [first, second, third, fourth] = [1, 2, 3, 4].map(kept);
    assert_eq!(worked_out(&first), 0);
    assert!(worked_out(&second) > 4);
    assert_ne!(first.hash(), second.hash());
    // The third also says who is asked what.
    assert_eq!(second.tables().frames(), []);
    assert!(third.tables().frames().len() > 30);
    // The fourth says what tables are broken down by, and this one by nothing.
    assert_eq!(third.tables().frames(), fourth.tables().frames());
    assert_ne!(third.hash(), fourth.hash());
}

#[test]
fn a_plan_is_frozen_again_in_its_own_layout() {
    // By the program and from the form of today; the kept files may be of an earlier wording.
    assert!(plan().follows_from(&form()));
    let first = kept(1);
    if first.wording() == form().wording() {
        assert!(first.follows_from(&form()));
    }
    let decoy = xlsform::form(&survey("market-day")).unwrap();
    assert!(!plan().follows_from(&decoy));
}
