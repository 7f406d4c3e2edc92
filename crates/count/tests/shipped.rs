//! Every shipped indicator over its own question of the service instrument, worked out by hand.

use crate::common;

use common::{PLAN, shown, single, table, tally, word};
use waymark_count::{Band, CellId, Class, Release, Shape, Table, Tables, Tally, indicators};

/// The questions that carry indicators, with their classes and answers.
fn instrument() -> Vec<Table> {
    use Class::{Harmful, Personal, Plain};
    vec![
        single("checks", Personal, "passed failed"),
        single(
            "SF-07",
            Plain,
            "same_day days_1_3 days_4_7 weeks_1_4 over_month ?not_sure",
        ),
        single(
            "SF-08",
            Plain,
            "under_30_min min_30_60 hours_1_2 hours_2_4 over_4_hours",
        ),
        table(
            "SF-09",
            Harmful,
            Shape::Multiple,
            "!nothing travel service medicine_tests_forms staff_extra",
        ),
        single("SF-13", Personal, "all mostly sometimes_not no"),
        single("SF-14", Personal, "all mostly sometimes_not no"),
        single("SF-15", Personal, "no maybe yes"),
        single("SF-16", Harmful, "no yes ?dont_know"),
        single("SF-18", Harmful, "safer no_change less_safe"),
        single("SF-19", Personal, "yes no not_wanted"),
        single("SF-20", Plain, "clearly a_little no"),
        single("SF-21", Personal, "i_did together others"),
        single("SF-22", Personal, "always sometimes no -not_apply"),
        single("SF-24", Harmful, "no yes -not_apply"),
        single("SF-25", Personal, "respect mixed badly"),
        single("SF-26", Harmful, "no yes"),
        single("SF-27", Harmful, "no yes ?dont_know"),
        single(
            "SF-28",
            Personal,
            "one two three four_five six_more ?not_sure",
        ),
        single("SF-29", Personal, "got could_not chose_not needed nothing"),
        single("SF-30", Plain, "yes partly no -only_one"),
        single("SF-33", Plain, "a_lot a_little no -not_needed"),
        single("CM-10", Personal, "surely maybe no"),
        single("CM-11", Personal, "many some few"),
        single("CM-16", Plain, "yes some no ?dont_know"),
        single("CM-21 heard", Plain, "yes no"),
        single("CM-22", Plain, "yes no ?dont_know"),
    ]
}

/// Tables worked out about each person, as a plan has them: what they count is not of interest here.
fn about_each_person() -> Vec<Table> {
    vec![
        single("went-without", Class::Personal, "yes no"),
        single("waited-long", Class::Personal, "yes no"),
        single("cost-did-harm", Class::Harmful, "yes no"),
        single(
            "care-score",
            Class::Harmful,
            "under_half half three_quarters",
        ),
        single(
            "knows-where",
            Class::Personal,
            "none one_two three_four five_six seven_more",
        ),
    ]
}

fn over(tables: Vec<Table>) -> Tables {
    let shipped = indicators::shipped(&tables);
    Tables::new(PLAN, tables, shipped).unwrap()
}

/// What an indicator says, and of how many.
fn said(release: &Release, id: &str) -> String {
    let found = release.indicators().iter().find(|found| found.id() == id);
    let found = found.unwrap_or_else(|| panic!("{id} is not there"));
    let base = found.base().map_or("-".to_owned(), |base| base.to_string());
    format!("{} of {base}", word(found.statement()))
}

fn check(question: &str, answers: &str, id: &str, expected: &str) {
    let mut tables = [instrument(), about_each_person()].concat();
    tables.retain(|table| table.id == question);
    let tables = over(tables);
    let release = shown(&tables, &tally(&tables, 2, &[answers]));
    assert_eq!(said(&release, id), expected, "{id}: {answers}");
}

#[test]
fn all_thirty_four_are_shipped_in_the_order_readers_get_them() {
    let tables = [instrument(), about_each_person()].concat();
    let ids: Vec<String> = indicators::shipped(&tables)
        .into_iter()
        .map(|found| found.id)
        .collect();
    let expected = "I-14 I-12 I-11 I-13 I-05 I-16 I-10 I-08 I-09 I-09b I-15 I-17 I-18 I-19 I-20 I-46 I-47 I-48a I-48b I-48c I-49 \
                    I-21 I-22 I-23 I-23b I-24 I-25 I-27a I-27b I-28 I-31 I-32 I-33 I-50";
    assert_eq!(ids.join(" "), expected);
}

#[test]
fn safety() {
    // 14 of 20; 2 of 21.
    check(
        "SF-13",
        "all:9 mostly:5 sometimes_not:3 no:3 skip:4",
        "I-11",
        "70 of 20-29",
    );
    check(
        "SF-13",
        "all:9 mostly:10 sometimes_not:1 no:1",
        "I-11",
        "more of 20-29",
    );
    check(
        "SF-14",
        "all:10 mostly:6 sometimes_not:3 no:3 skip:2",
        "I-12",
        "75 of 20-29",
    );
    check(
        "SF-18",
        "safer:12 no_change:6 less_safe:2 skip:4",
        "I-14",
        "<5 of 20-29",
    );
    // 11 of 20: the four who did not want it are left out.
    check("SF-19", "yes:11 no:9 not_wanted:4", "I-13", "55 of 20-29");
    check("SF-19", "yes:4 no:5 not_wanted:15", "I-13", "too few of -");
}

#[test]
fn measures_of_a_person() {
    check("went-without", "yes:9 no:11", "I-05", "45 of 20-29");
    check("waited-long", "yes:2 no:20", "I-16", "<3 of 20-29");
    check("cost-did-harm", "yes:6 no:15", "I-10", "30 of 20-29");
    check("cost-did-harm", "yes:4 no:17", "I-10", "<5 of 20-29");
    check(
        "care-score",
        "under_half:6 half:8 three_quarters:10",
        "I-25",
        "40 of 20-29",
    );
}

#[test]
fn distance_and_time() {
    // 4 + 3 + 1 of 24 is a third.
    check(
        "SF-08",
        "under_30_min:10 min_30_60:6 hours_1_2:4 hours_2_4:3 over_4_hours:1",
        "I-08",
        "35 of 20-29",
    );
    // 3 + 7 of 20; who is not sure is left out.
    check(
        "SF-07",
        "same_day:3 days_1_3:7 days_4_7:5 weeks_1_4:4 over_month:1 not_sure:6",
        "I-15",
        "50 of 20-29",
    );
}

#[test]
fn told_what_there_is_and_asked_first() {
    check("SF-20", "clearly:9 a_little:8 no:6", "I-17", "40 of 20-29");
    check(
        "SF-21",
        "i_did:8 together:8 others:8",
        "I-18",
        "65 of 20-29",
    );
    // 12 of 22; where it did not come up she is left out.
    check(
        "SF-22",
        "always:12 sometimes:6 no:4 not_apply:8",
        "I-19",
        "55 of 20-29",
    );
}

#[test]
fn private_and_not_pushed() {
    check("SF-24", "no:15 yes:6 not_apply:9", "I-20", "70 of 20-29");
    check("SF-24", "no:20 yes:1", "I-20", "more of 20-29");
    check("SF-15", "no:11 maybe:6 yes:5", "I-46", "50 of 20-29");
    check("SF-16", "no:14 yes:7 dont_know:4", "I-47", "65 of 20-29");
}

#[test]
fn respected_and_helped() {
    check(
        "SF-25",
        "respect:16 mixed:5 badly:4",
        "I-48a",
        "65 of 20-29",
    );
    check("SF-26", "no:17 yes:6", "I-48b", "75 of 20-29");
    check("SF-27", "no:12 yes:8 dont_know:3", "I-48c", "60 of 20-29");
    check(
        "SF-33",
        "a_lot:7 a_little:8 no:6 not_needed:5",
        "I-49",
        "35 of 20-29",
    );
}

#[test]
fn joined_up() {
    let told = "one:4 two:6 three:5 four_five:4 six_more:2 not_sure:2 skip:1";
    check("SF-28", told, "I-21", "50 of 20-29");
    check("SF-28", told, "I-22", "median [three] of 20-29");
    let onward = "got:6 could_not:4 chose_not:2 needed:5 nothing:4 skip:3";
    check("SF-29", onward, "I-23", "60 of 10-14");
    check("SF-29", onward, "I-23b", "60 of 15-19");
    check(
        "SF-30",
        "yes:9 partly:8 no:4 only_one:9",
        "I-24",
        "45 of 20-29",
    );
}

#[test]
fn what_a_community_says() {
    check(
        "CM-10",
        "surely:12 maybe:6 no:2 skip:5",
        "I-27a",
        "60 of 20-29",
    );
    check("CM-11", "many:10 some:8 few:2", "I-27b", "50 of 20-29");
    // Who does not know is in no base, and skips are in none.
    check(
        "CM-16",
        "yes:6 some:8 no:6 dont_know:7",
        "I-28",
        "30 of 20-29",
    );
    check("CM-21 heard", "yes:5 no:15 skip:3", "I-32", "25 of 20-29");
    check("CM-22", "yes:8 no:12 dont_know:9", "I-33", "40 of 20-29");
    // Of 24 people the twelfth and the thirteenth know three or four; of 21 the eleventh knows five or six.
    check(
        "knows-where",
        "none:3 one_two:7 three_four:8 five_six:3 seven_more:3",
        "I-31",
        "median [three_four] of 20-29",
    );
    check(
        "knows-where",
        "none:4 one_two:3 three_four:3 five_six:6 seven_more:5",
        "I-31",
        "median [five_six] of 20-29",
    );
}

#[test]
fn practice_questions() {
    check("checks", "passed:16 failed:4", "I-50", "80 of 20-29");
    check("checks", "passed:22 failed:2", "I-50", "more of 20-29");
}

/// People who named nothing, and people who named these.
fn paid(tables: &Tables, groups: &[(&[&str], u32)]) -> Tally {
    let mut tally = Tally::empty(tables);
    let cell = |code: &str| {
        tables
            .cell(0, tables.tables()[0].position(code).unwrap())
            .unwrap()
    };
    for (codes, people) in groups {
        for _ in 0..*people {
            let cells: Vec<CellId> = codes.iter().copied().chain(["(base)"]).map(cell).collect();
            tally.add(&tables.contribution(cells).unwrap()).unwrap();
        }
    }
    tally.close_day();
    tally
}

fn check_paid(groups: &[(&[&str], u32)], had_to_pay: &str, staff_asked: &str) {
    let mut tables = [instrument(), about_each_person()].concat();
    tables.retain(|table| table.id == "SF-09");
    let tables = over(tables);
    let release = shown(&tables, &paid(&tables, groups));
    assert_eq!(said(&release, "I-09"), had_to_pay, "{groups:?}");
    assert_eq!(said(&release, "I-09b"), staff_asked, "{groups:?}");
}

#[test]
fn who_had_to_pay_is_everybody_but_those_who_paid_nothing() {
    // 10 of 24 paid nothing: 40 %, so about 60 % had to pay.
    check_paid(
        &[
            (&["nothing"], 10),
            (&["travel", "service"], 8),
            (&["staff_extra"], 6),
        ],
        "60 of 20-29",
        "25 of 20-29",
    );
    check_paid(
        &[(&["nothing"], 3), (&["travel"], 21)],
        "more of 20-29",
        "<5 of 20-29",
    );
    check_paid(
        &[(&["nothing"], 22), (&["travel"], 2)],
        "<5 of 20-29",
        "<5 of 20-29",
    );
    check_paid(
        &[(&["nothing"], 11), (&["travel"], 9)],
        "45 of 20-29",
        "<5 of 20-29",
    );
}

#[test]
fn a_form_with_other_answers_gets_no_indicator() {
    // The control of all the above: an indicator is known by item and answers, not by item alone.
    let other = [
        single("SF-14", Class::Personal, "always mostly no"),
        single("SF-09", Class::Harmful, "nothing travel staff_extra"),
        table(
            "SF-20",
            Class::Plain,
            Shape::Multiple,
            "clearly a_little no",
        ),
    ];
    assert_eq!(indicators::shipped(&other), []);
}

#[test]
fn obstacles_stand_in_order_and_equals_share_a_place() {
    let asked = table(
        "SF-03",
        Class::Harmful,
        Shape::Multiple,
        "too_far cost did_not_know closed sent_away !nothing",
    );
    let tables = over(vec![asked]);
    let release = shown(
        &tables,
        &paid(
            &tables,
            &[
                (&["cost", "too_far"], 8),
                (&["cost"], 6),
                (&["closed"], 8),
                (&["sent_away"], 1),
                (&["nothing"], 12),
            ],
        ),
    );
    let (table, ranked) = release.obstacles().unwrap();
    assert_eq!(table.base(), Some(Band::From30));
    let places: Vec<String> = ranked
        .iter()
        .map(|ranked| format!("{} {}", ranked.place(), ranked.line().code()))
        .collect();
    // "Nothing", the second most often, is no obstacle; those under five have no place.
    assert_eq!(places, ["1 cost", "2 too_far", "2 closed"]);
    let none = over(vec![single("SF-03", Class::Plain, "a b")]);
    assert!(
        shown(&none, &tally(&none, 1, &["a:20"]))
            .obstacles()
            .is_some()
    );
    let other = over(vec![single("SF-04", Class::Plain, "a b")]);
    assert!(
        shown(&other, &tally(&other, 1, &["a:20"]))
            .obstacles()
            .is_none()
    );
}
