//! What is worked out about one woman when her day is closed, and what a round says of where it is held.

use std::rc::Rc;

use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Lang, Length, Record, xlsform};
use waymark_count::{Class, Measure, SmallestGroup, Standing, Tally};
use waymark_plan::{
    AreaName, Breakdown, Plan, PlanError, Providers, Residents, ResidentsError, RoundId,
    RoundTerms, Setting, contribution,
};

fn form() -> Rc<Form> {
    let sheet = |name: &str| {
        let path = format!(
            "{}/../../surveys/service-feedback/{name}.csv",
            env!("CARGO_MANIFEST_DIR")
        );
        xlsform::read_csv(name, &std::fs::read(path).unwrap()).unwrap()
    };
    let sheets = ["survey", "choices", "settings"].map(sheet);
    Rc::new(xlsform::form(&sheets).unwrap_or_else(|findings| panic!("{findings:?}")))
}

fn terms(length: Length, setting: Setting) -> RoundTerms {
    RoundTerms {
        round: RoundId([1; 16]),
        label: "First round".to_owned(),
        area: AreaName("North".to_owned()),
        length,
        smallest_group: SmallestGroup::DEFAULT,
        window_months: 24,
        practice: Standing::Practice,
        lang: Lang::new(0),
        setting,
    }
}

fn plan(setting: Setting) -> Plan {
    Plan::freeze(&form(), terms(Length::Full, setting)).unwrap()
}

fn by_age() -> Setting {
    Setting {
        expected: 100,
        breakdown: Breakdown::Age,
        ..Setting::UNSAID
    }
}

/// A woman who answers "question:choice" and goes past every other question.
fn woman(form: &Rc<Form>, answers: &str, checks: Checks, age: AgeBand) -> Record {
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    while let Some(id) = interview.current() {
        let question = form.question(id).unwrap();
        let given = answers
            .split_whitespace()
            .map(|part| part.split_once(':').unwrap());
        let given = given.filter(|(name, _)| *name == question.name());
        let choices: Vec<_> = given
            .map(|(_, choice)| question.find_choice(choice).expect("a known choice"))
            .collect();
        choices.iter().for_each(|choice| interview.choose(*choice));
        if choices.is_empty() {
            interview.skip();
        } else {
            interview.next();
        }
    }
    let sat = Sat {
        outcome: Outcome::Finished,
        age,
        checks,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    };
    interview.finish(sat).unwrap()
}

/// The cells of one woman in the tables whose id begins like this.
fn cells(plan: &Plan, record: &Record, begins: &str) -> Vec<String> {
    let mut tally = Tally::empty(plan.tables());
    tally
        .add(&contribution(plan, &form(), record).unwrap())
        .unwrap();
    let one = tally.to_bytes();
    let mut cells = Vec::new();
    for (at, table) in plan.tables().tables().iter().enumerate() {
        for (category, cell) in table.categories.iter().enumerate() {
            let place = one.len() - 2 - 4 * plan.tables().len()
                + 4 * plan.tables().cell(at, category).unwrap().index();
            if one[place + 3] == 1 && table.id.starts_with(begins) {
                cells.push(format!("{} {}", table.id, cell.code));
            }
        }
    }
    cells
}

fn check(answers: &str, table: &str, expected: &[&str]) {
    let record = woman(&form(), answers, Checks::Passed, AgeBand::From25);
    assert_eq!(
        cells(&plan(Setting::UNSAID), &record, table),
        expected,
        "{answers}"
    );
}

#[test]
fn who_did_not_get_one_of_the_helps_she_looked_for_went_without() {
    let yes = ["went-without yes"];
    let no = ["went-without no"];
    check("sf01:health sf02_health:got", "went-without", &no);
    check("sf01:health sf02_health:waiting", "went-without", &no);
    check(
        "sf01:health sf01:police sf02_health:got sf02_police:did_not",
        "went-without",
        &yes,
    );
    // Who looked for nothing, or did not say what came of it, is not in the base.
    check("sf01:none", "went-without", &[]);
    check("sf01:health", "went-without", &[]);
}

#[test]
fn a_long_wait_is_over_a_month_or_not_over_yet() {
    let got = "sf01:health sf02_health:got sf05:health sf06:came";
    check(
        &format!("{got} sf07:over_month"),
        "waited-long",
        &["waited-long yes"],
    );
    check(
        &format!("{got} sf07:same_day"),
        "waited-long",
        &["waited-long no"],
    );
    check(
        "sf01:court sf02_court:waiting",
        "waited-long",
        &["waited-long yes"],
    );
    check(
        "sf01:court sf02_court:did_not",
        "waited-long",
        &["waited-long no"],
    );
}

#[test]
fn cost_did_harm_to_those_who_paid_too_much_or_got_nothing_for_it() {
    let (yes, no) = (["cost-did-harm yes"], ["cost-did-harm no"]);
    let paid = "sf01:health sf02_health:got sf05:health sf06:came sf09:service";
    check(&format!("{paid} sf10:a_lot"), "cost-did-harm", &yes);
    check(&format!("{paid} sf10:a_little"), "cost-did-harm", &no);
    check(
        "sf01:court sf02_court:did_not sf03:cost",
        "cost-did-harm",
        &yes,
    );
    check(
        "sf01:court sf02_court:did_not sf03:too_far",
        "cost-did-harm",
        &no,
    );
    // Cost kept her from one help and she got another: that is an obstacle, not this figure.
    check(
        "sf01:court sf01:health sf02_court:did_not sf02_health:got sf03:cost",
        "cost-did-harm",
        &no,
    );
    check("sf01:health sf02_health:got", "cost-did-harm", &[]);
}

#[test]
fn the_care_score_is_of_women_with_six_items_or_more() {
    let got = "sf01:health sf02_health:got sf05:health sf06:came";
    let six = "sf14:all sf15:no sf16:no sf20:clearly sf21:i_did";
    let score = |more: &str, expected: &[&str]| {
        check(&format!("{got} {six} {more}"), "care-score", expected)
    };
    score("", &[]);
    score("sf25:respect", &["care-score three_quarters"]);
    // What does not apply or is not known does not count.
    score("sf22:not_apply", &[]);
    score("sf29:chose_not", &[]);
    score("sf25:badly sf26:yes", &["care-score half"]);
    // Six of eight are three quarters.
    score(
        "sf25:respect sf28:three sf26:yes",
        &["care-score three_quarters"],
    );
    check(
        &format!("{got} sf14:no sf15:yes sf20:no sf21:others sf25:respect sf28:one"),
        "care-score",
        &["care-score under_half"],
    );
}

#[test]
fn who_passed_the_practice_questions_is_counted_once_more() {
    let answers = "sf01:health sf02_health:got sf05:health sf06:came sf14:all";
    let plan = plan(Setting::UNSAID);
    let of = |checks| {
        cells(
            &plan,
            &woman(&form(), answers, checks, AgeBand::From25),
            "SF-14",
        )
    };
    assert_eq!(of(Checks::Passed), ["SF-14 all", "SF-14 passed all"]);
    assert_eq!(of(Checks::Failed), ["SF-14 all"]);
}

#[test]
fn one_breakdown_a_table_and_never_of_what_could_bring_harm() {
    let plan = plan(by_age());
    let answers = "sf01:health sf02_health:got sf05:health sf06:came sf14:all";
    let of = |age| {
        cells(
            &plan,
            &woman(&form(), answers, Checks::Passed, age),
            "SF-14",
        )
    };
    assert_eq!(of(AgeBand::From18), ["SF-14 all", "SF-14 from_18 all"]);
    assert_eq!(of(AgeBand::From50), ["SF-14 all", "SF-14 from_50 all"]);
    assert_eq!(of(AgeBand::NotSaid), ["SF-14 all"]);
    let mut broken = 0;
    for table in plan.tables().tables() {
        if let Measure::Within { of, by, .. } = &table.measure {
            let whole = &plan.tables().tables()[plan.tables().position(of).unwrap()];
            assert_ne!(whole.sensitivity, Class::Harmful, "{of}");
            let aged = ["SF-14", "SF-28", "SF-33"].contains(&of.as_str());
            assert_eq!(by, if aged { "age" } else { "checks" }, "{of}");
            broken += usize::from(by == "age");
        }
    }
    assert_eq!(broken, 9);
}

#[test]
fn a_small_round_has_no_breakdown() {
    let freeze = |expected| {
        let setting = Setting {
            expected,
            ..by_age()
        };
        Plan::freeze(&form(), terms(Length::Full, setting)).map(|_| ())
    };
    assert_eq!(freeze(99), Err(PlanError::TooFewForABreakdown));
    assert_eq!(freeze(100), Ok(()));
}

#[test]
fn a_measure_is_as_careful_as_the_most_careful_question_it_reads() {
    let plan = plan(Setting::UNSAID);
    let class = |id: &str| plan.tables().tables()[plan.tables().position(id).unwrap()].sensitivity;
    assert_eq!(class("went-without"), Class::Personal);
    assert_eq!(class("waited-long"), Class::Personal);
    assert_eq!(class("cost-did-harm"), Class::Harmful);
    assert_eq!(class("care-score"), Class::Harmful);
}

#[test]
fn a_short_round_has_the_measures_it_can_work_out() {
    let short = Plan::freeze(&form(), terms(Length::Short, Setting::UNSAID)).unwrap();
    let has = |id: &str| short.tables().position(id).is_some();
    assert!(has("went-without") && has("waited-long"));
    assert!(!has("cost-did-harm") && !has("care-score"));
}

#[test]
fn a_help_with_one_provider_waits_for_twenty_people() {
    let opens = |list: &[&str], id: &str| {
        let list = list.iter().map(|help| (*help).to_owned()).collect();
        let plan = plan(Setting {
            providers: Providers::OneOf(list),
            ..Setting::UNSAID
        });
        plan.tables().tables()[plan.tables().position(id).unwrap()]
            .opens_at
            .people()
    };
    assert_eq!(opens(&["police"], "SF-02 police"), 20);
    assert_eq!(opens(&["police"], "SF-02 health"), 10);
    assert_eq!(opens(&["police"], "SF-14"), 10);
    let every = [
        "health",
        "emotional",
        "police",
        "court",
        "place",
        "money",
        "papers",
        "children",
        "work",
        "women",
        "helpline",
    ];
    assert_eq!(opens(&every, "SF-14"), 20);
    assert_eq!(opens(&every, "SF-14 passed"), 20);
    assert_eq!(opens(&every, "care-score"), 20);
    assert_eq!(opens(&every, "SF-04"), 10);
}

#[test]
fn an_area_is_large_enough_or_somebody_signs_why_not() {
    assert!(Residents::of(10_000).is_ok());
    assert_eq!(Residents::of(9_999), Err(ResidentsError::NeedsReason));
    let fewer = |people, reason, signed| Residents::fewer(people, reason, signed);
    assert!(fewer(2_000, "The valley is one area", "The lead of the round").is_ok());
    assert_eq!(
        fewer(2_000, " ", "The lead"),
        Err(ResidentsError::NeedsReason)
    );
    assert_eq!(
        fewer(2_000, "One valley", ""),
        Err(ResidentsError::NeedsReason)
    );
    assert_eq!(
        fewer(1_999, "One valley", "The lead"),
        Err(ResidentsError::UnderTheFloor)
    );
}

#[test]
fn the_setting_is_part_of_the_plan_and_of_its_hash() {
    let plain = plan(Setting::UNSAID);
    let check = |setting: Setting| {
        let other = plan(setting.clone());
        assert_ne!(other.hash(), plain.hash(), "{setting:?}");
        let back = Plan::from_bytes(&other.to_bytes()).unwrap();
        assert_eq!((&back, back.terms().setting.clone()), (&other, setting));
        assert!(back.follows_from(&form()));
    };
    check(Setting {
        expected: 40,
        ..Setting::UNSAID
    });
    check(by_age());
    check(Setting {
        residents: Residents::of(12_000).unwrap(),
        ..Setting::UNSAID
    });
    check(Setting {
        residents: Residents::fewer(3_000, "One valley", "The lead").unwrap(),
        ..Setting::UNSAID
    });
    check(Setting {
        providers: Providers::OneOf(vec!["police".to_owned()]),
        ..Setting::UNSAID
    });
}

#[test]
fn a_signed_reason_is_kept_and_never_printed() {
    let signed = Residents::fewer(2_000, "The valley is one area", "The lead of the round");
    let printed = format!("{:?}", signed.unwrap());
    // The number is there, so something is printed at all.
    assert!(printed.contains("2000"), "{printed}");
    assert!(!printed.contains("valley") && !printed.contains("lead"));
}
