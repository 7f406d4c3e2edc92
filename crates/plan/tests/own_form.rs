//! The plan of a round on a form that was imported.

use std::rc::Rc;
use waymark_ask::round_form::{self, Asking, Breakdown, Wish, Wishes};

use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::workbook::{self, markdown};
use waymark_ask::{Form, Interview, Lang, Length, Sensitivity, xlsform};
use waymark_count::{Class, Guarded, Ledger, SmallestGroup, Standing, Tally, guard};
use waymark_plan::{
    AreaName, Breakdown as ByWhat, Plan, RoundId, RoundTerms, Setting, contribution,
};

fn around() -> Form {
    let sheet = |name: &str| {
        let folder = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../surveys/service-feedback"
        );
        let bytes = std::fs::read(format!("{folder}/{name}.csv")).unwrap();
        xlsform::read_csv(name, &bytes).unwrap()
    };
    xlsform::form(&["survey", "choices", "settings"].map(sheet)).unwrap()
}

fn plan(rows: &str) -> Plan {
    plan_of(rows, Sensitivity::Harmful, Setting::UNSAID)
}

fn plan_of(rows: &str, class: Sensitivity, setting: Setting) -> Plan {
    planned(rows, class, setting).1
}

fn planned(rows: &str, class: Sensitivity, setting: Setting) -> (Form, Plan) {
    let lists = "| choices |\n| | list_name | name | label |\n| | yn | y | Yes |\n| | yn | n | No |\n\
        | | kinds | bus | Bus |\n| | kinds | walk | On foot |\n| | unsure | y | Yes |\n| | unsure | dk | No idea |\n";
    let survey = format!("| survey |\n| | type | name | label | relevant |\n{rows}{lists}");
    let (definition, _) = workbook::read(&markdown(&survey).unwrap());
    let wishes = Wishes {
        unnamed: "en".to_owned(),
        questions: ["was", "way"]
            .map(|name| (name.to_owned(), wish(class)))
            .into(),
    };
    let made = round_form::make(&definition, &around(), &wishes);
    let terms = RoundTerms {
        round: RoundId([1; 16]),
        label: "First round".to_owned(),
        area: AreaName("North".to_owned()),
        length: Length::Full,
        smallest_group: SmallestGroup::DEFAULT,
        window_months: 0,
        practice: Standing::Practice,
        lang: Lang::new(0),
        setting,
    };
    let form = made.form.unwrap();
    let plan = Plan::freeze(&form, terms).unwrap();
    (form, plan)
}

fn wish(class: Sensitivity) -> Wish {
    Wish {
        asking: Asking::Asked,
        class,
        breakdown: Breakdown::Age,
    }
}

/// Each frame as `table: other=code code, …`.
fn frames(rows: &str) -> Vec<String> {
    let plan = plan(rows);
    let frames = plan.tables().frames().iter();
    frames
        .map(|frame| {
            let of = frame.of.iter();
            let of: Vec<String> = of
                .map(|(id, codes)| format!("{id}={}", codes.join(" ")))
                .collect();
            format!("{}: {}", frame.table, of.join(", "))
        })
        .collect()
}

#[test]
fn every_question_has_a_table() {
    let plan = plan(
        "| | select_one yn | was | Was it open? | |\n| | select_multiple kinds | way | How did you come? | |\n",
    );
    let tables = plan.tables().tables();
    let ids: Vec<&str> = tables.iter().map(|table| table.id.as_str()).collect();
    assert_eq!(ids, ["taking-part", "checks", "was", "way"]);
    assert!(
        tables
            .iter()
            .skip(2)
            .all(|table| table.sensitivity == Class::Harmful)
    );
    assert!(Plan::from_bytes(&plan.to_bytes()).is_ok());
}

#[test]
fn what_a_rule_says_plainly_frames_its_table() {
    let first =
        "| | select_one yn | was | Was it open? | |\n| | select_multiple kinds | way | How? | |\n";
    for (rule, expected) in [
        ("${was} = 'y'", &["next: was=y"][..]),
        ("selected(${way}, 'bus')", &["next: way=bus"]),
        ("${was} != ''", &["next: was="]),
        ("count-selected(${way}) > 0", &["next: way="]),
        (
            "${was} = 'y' or selected(${way}, 'bus')",
            &["next: was=y, way=bus"],
        ),
        (
            "${was} = 'y' and not(selected(${way}, 'bus'))",
            &["next: was=y"],
        ),
        ("${was} = 'y' or ${was} = 'n'", &["next: was=y n"]),
        // Whoever went past the first question is asked these too.
        ("${was} != 'y'", &[]),
        ("not(${was} = 'y')", &[]),
        ("${was} = 'y' or not(${was} = 'n')", &[]),
    ] {
        let rows = format!("{first}| | select_one yn | next | And then? | {rule} |\n");
        assert_eq!(frames(&rows), expected, "{rule}");
    }
}

#[test]
fn who_does_not_know_gave_no_answer_of_a_table() {
    let rows = "| | select_one unsure | was | Was it open? | |\n| | select_one yn | next | And then? | ${was} != '' |\n";
    assert_eq!(frames(rows), [""; 0]);
    let rows = rows.replace("${was} != ''", "${was} = 'y'");
    assert_eq!(frames(&rows), ["next: was=y"]);
}

#[test]
fn the_team_says_which_tables_are_broken_down_by_age() {
    let rows = "| | select_one yn | was | Was it open? | |\n| | select_multiple kinds | way | How did you come? | |\n";
    let by_age = |class, setting| {
        let plan = plan_of(rows, class, setting);
        let tables = plan.tables().tables().iter();
        let ids = tables.map(|table| table.id.clone());
        ids.filter(|id| id.starts_with("was ") || id.starts_with("way "))
            .collect::<Vec<_>>()
    };
    let many = || Setting {
        expected: 120,
        breakdown: ByWhat::Age,
        ..Setting::UNSAID
    };
    // Of questions with several answers never: whoever gave two would be in two groups of one table.
    assert_eq!(
        by_age(Sensitivity::Personal, many()),
        ["was from_18", "was from_25", "was from_50"]
    );
    assert_eq!(by_age(Sensitivity::Harmful, many()), [""; 0]);
    assert_eq!(by_age(Sensitivity::Personal, Setting::UNSAID), [""; 0]);
}

/// Fifty questions, each second one asked only after a yes: as large as the largest real survey leaves behind.
#[test]
fn a_large_form_is_counted_and_guarded() {
    let rows: String = (0..50)
        .map(|at| {
            let after = match at % 2 {
                0 => String::new(),
                _ => format!("${{q{}}} = 'y'", at - 1),
            };
            let kind = ["select_one yn", "select_one kinds", "select_multiple kinds"];
            let kind = if at % 2 == 0 { kind[0] } else { kind[at % 3] };
            format!("| | {kind} | q{at} | Was it so with {at}? | {after} |\n")
        })
        .collect();
    let (form, plan) = planned(&rows, Sensitivity::Harmful, Setting::UNSAID);
    let form = Rc::new(form);
    let mut tally = Tally::empty(plan.tables());
    for woman in 0..60_u64 {
        if woman == 30 {
            tally.close_day();
        }
        let mut chance = woman * 2_654_435_761 + 1;
        let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
        while let Some(question) = interview.current() {
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let options = interview.options(question);
            let drawn = usize::try_from(chance >> 40).unwrap() % (options.len() + 1);
            if let Some(choice) = options.get(drawn) {
                interview.choose(*choice);
            }
            interview.next();
        }
        let sat = Sat {
            outcome: Outcome::Finished,
            age: AgeBand::From25,
            checks: Checks::Passed,
            mode: Mode::HerOwn,
            area: AreaIndex::new(0),
        };
        let record = interview.finish(sat).unwrap();
        tally
            .add(&contribution(&plan, &form, &record).unwrap())
            .unwrap();
    }
    tally.close_day();
    let begun = std::time::Instant::now();
    let guarded = guard(
        plan.tables(),
        &tally,
        &plan.release_terms(),
        &Ledger::empty(),
    );
    println!("guarded in {:?}", begun.elapsed());
    assert!(matches!(guarded, Guarded::Shown(..)), "{guarded:?}");
}
