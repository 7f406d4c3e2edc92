//! The plan of the service instrument: what is in it, what freezes with it, and how women become counts.

mod layouts;
mod women;

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

fn worked_out(plan: &Plan) -> usize {
    let tables = plan.tables().tables().iter();
    tables.filter(|table| table.measure.is_worked_out()).count()
}
