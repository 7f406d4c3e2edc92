//! What a community knows (I-31), and women and men apart: known answers, and never a second breakdown.

use std::rc::Rc;

use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Lang, Length, xlsform};
use waymark_count::{Measure, SmallestGroup, Standing, Table, Tally};
use waymark_plan::{
    AreaName, Breakdown, Plan, PlanError, RoundId, RoundTerms, SEX, Setting, contribution,
};

fn form(name: &str) -> Rc<Form> {
    let sheet = |sheet: &str| {
        let path = format!(
            "{}/../../surveys/{name}/{sheet}.csv",
            env!("CARGO_MANIFEST_DIR")
        );
        xlsform::read_csv(sheet, &std::fs::read(path).unwrap()).unwrap()
    };
    let sheets = ["survey", "choices", "settings"].map(sheet);
    Rc::new(xlsform::form(&sheets).unwrap_or_else(|findings| panic!("{findings:?}")))
}

fn plan(form: &Form, expected: u32, breakdown: Breakdown) -> Result<Plan, PlanError> {
    let terms = RoundTerms {
        round: RoundId([1; 16]),
        label: "First round".to_owned(),
        area: AreaName("North".to_owned()),
        length: Length::Full,
        smallest_group: SmallestGroup::DEFAULT,
        window_months: 0,
        practice: Standing::Practice,
        lang: Lang::new(0),
        setting: Setting {
            expected,
            breakdown,
            ..Setting::UNSAID
        },
    };
    Plan::freeze(form, terms)
}

fn community(breakdown: Breakdown) -> Plan {
    plan(&form("community"), 100, breakdown).unwrap()
}

/// The cells of somebody who answers "question:choice" and goes past every other question, in tables that begin like this.
fn cells(plan: &Plan, answers: &str, begins: &str) -> Vec<String> {
    let form = form("community");
    let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
    while let Some(id) = interview.current() {
        let question = form.question(id).unwrap();
        let given = answers.split_whitespace().filter_map(|part| {
            let (name, choice) = part.split_once(':').unwrap();
            (name == question.name()).then(|| question.find_choice(choice).expect("a choice"))
        });
        let choices: Vec<_> = given.collect();
        choices.iter().for_each(|choice| interview.choose(*choice));
        if choices.is_empty() {
            interview.skip();
        } else {
            interview.next();
        }
    }
    let sat = Sat {
        outcome: Outcome::Finished,
        age: AgeBand::From25,
        checks: Checks::Passed,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    };
    let record = interview.finish(sat).unwrap();
    let touched = contribution(plan, &form, &record).unwrap();
    let counts = |tally: &Tally| tally.to_bytes();
    let empty = counts(&Tally::empty(plan.tables()));
    let mut tally = Tally::empty(plan.tables());
    tally.add(&touched).unwrap();
    let one = counts(&tally);
    assert_eq!(one.len(), empty.len());
    let mut found = Vec::new();
    for (at, table) in plan.tables().tables().iter().enumerate() {
        for (category, cell) in table.categories.iter().enumerate() {
            let index = plan.tables().cell(at, category).unwrap().index();
            let place = one.len() - 2 - 4 * (plan.tables().len() - index);
            if one[place + 3] == 1 && table.id.starts_with(begins) {
                found.push(format!("{} {}", table.id, cell.code));
            }
        }
    }
    found
}

const HELPS: [&str; 11] = [
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

/// Somebody who knows so many kinds of help, and how to reach the first of them.
fn knows(known: usize, reached: usize, expected: &[&str]) {
    let named = HELPS.iter().take(known).map(|help| format!("cm04:{help}"));
    let reach = HELPS.iter().enumerate().take(known).map(|(at, help)| {
        let answer = if at < reached { "yes" } else { "no" };
        format!("cm05_{help}:{answer}")
    });
    let answers: Vec<String> = named.chain(reach).collect();
    let plan = community(Breakdown::PracticeQuestionsOnly);
    let found = cells(&plan, &answers.join(" "), "knows-where");
    assert_eq!(found, expected, "{known} {reached}");
}

#[test]
fn a_help_counts_when_it_is_known_and_can_be_reached() {
    knows(1, 0, &["knows-where none"]);
    knows(11, 0, &["knows-where none"]);
    knows(1, 1, &["knows-where one_two"]);
    knows(2, 2, &["knows-where one_two"]);
    knows(5, 3, &["knows-where three_four"]);
    knows(4, 4, &["knows-where three_four"]);
    knows(6, 5, &["knows-where five_six"]);
    knows(11, 6, &["knows-where five_six"]);
    knows(7, 7, &["knows-where seven_more"]);
    knows(11, 11, &["knows-where seven_more"]);
}

#[test]
fn who_knows_none_is_among_them_and_who_went_past_the_question_is_not() {
    let plan = community(Breakdown::PracticeQuestionsOnly);
    let found = |answers: &str| cells(&plan, answers, "knows-where");
    assert_eq!(found("cm04:none"), ["knows-where none"]);
    assert!(found("cm10:surely").is_empty());
}

fn ids(plan: &Plan, within: impl Fn(&Table) -> bool) -> Vec<&str> {
    let tables = plan.tables().tables().iter();
    tables
        .filter(|table| within(table))
        .map(|table| table.id.as_str())
        .collect()
}

fn by_sex(table: &Table) -> bool {
    matches!(&table.measure, Measure::Within { by, .. } if by == SEX)
}

#[test]
fn four_tables_have_women_and_men_apart_and_each_table_one_breakdown() {
    let plan = community(Breakdown::Sex);
    assert_eq!(
        ids(&plan, by_sex),
        [
            "CM-10 woman",
            "CM-10 man",
            "CM-11 woman",
            "CM-11 man",
            "CM-21 heard woman",
            "CM-21 heard man",
            "CM-22 woman",
            "CM-22 man",
        ]
    );
    let others = ids(
        &plan,
        |table| matches!(&table.measure, Measure::Within { by, .. } if by != SEX),
    );
    assert_eq!(others, ["CM-16 passed"]);
    // Without it all five are shown for those who passed the practice questions.
    let plain = community(Breakdown::PracticeQuestionsOnly);
    assert!(ids(&plain, by_sex).is_empty());
    assert_ne!(plain.hash(), plan.hash());
    assert!(plan.follows_from(&form("community")) && plain.follows_from(&form("community")));
    let kept = Plan::from_bytes(&plan.to_bytes()).unwrap();
    assert_eq!(kept, plan);
    assert_eq!(kept.terms().setting.breakdown, Breakdown::Sex);
}

#[test]
fn a_person_is_in_her_own_group_alone_and_who_says_it_another_way_in_none() {
    let plan = community(Breakdown::Sex);
    let check = |sex: &str, expected: &[&str]| {
        let answers = format!("cm10:surely {sex}");
        let mut found = cells(&plan, &answers, "CM-10");
        found.retain(|cell| cell != "CM-10 surely");
        assert_eq!(found, expected, "{sex}");
    };
    check("sex:woman", &["CM-10 woman surely"]);
    check("sex:man", &["CM-10 man surely"]);
    check("sex:another", &[]);
    check("", &[]);
}

#[test]
fn it_needs_a_hundred_people_and_a_form_that_asks() {
    let check = |name: &str, expected: u32, found: Option<PlanError>| {
        let made = plan(&form(name), expected, Breakdown::Sex);
        assert_eq!(made.err(), found, "{name} {expected}");
    };
    check("community", 100, None);
    check("community", 99, Some(PlanError::TooFewForABreakdown));
    check("service-feedback", 100, Some(PlanError::NoSuchBreakdown));
}
