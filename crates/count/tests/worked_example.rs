//! The worked example of the field handbook, figure by figure.

use crate::common;

use common::{line_words, service_tables, shown, tally, word};
use waymark_count::{Release, Words};

fn north() -> Release {
    let tables = service_tables();
    let tally = tally(
        &tables,
        1,
        &[
            "all:10 mostly:6 sometimes_not:3 no:3 skip:2",
            "safer:12 no_change:6 less_safe:2 skip:4",
            "one:4 two:6 three:5 four_five:4 six_more:2 not_sure:2 skip:1",
            "got:6 could_not:4 chose_not:2 needed:5 nothing:4 skip:3",
        ],
    );
    assert_eq!(tally.people(), 24);
    shown(&tables, &tally)
}

fn check(id: &str, expected: &str, band: Option<&str>) {
    let release = north();
    let indicator = release
        .indicators()
        .iter()
        .find(|indicator| indicator.id() == id)
        .unwrap();
    assert_eq!(word(indicator.statement()), expected, "{id}");
    assert_eq!(
        indicator.base().map(|base| base.to_string()).as_deref(),
        band,
        "{id}"
    );
}

#[test]
fn half_told_their_story_to_three_or_more() {
    check("I-21", "50", Some("20-29"));
    let release = north();
    let told = release
        .indicators()
        .iter()
        .find(|indicator| indicator.id() == "I-21")
        .unwrap();
    assert_eq!(told.words().unwrap().0, Words::AboutHalf);
}

#[test]
fn the_middle_woman_told_it_to_three() {
    check("I-22", "median [three]", Some("20-29"));
}

#[test]
fn three_quarters_felt_safe() {
    check("I-12", "75", Some("20-29"));
}

#[test]
fn two_less_safe_are_fewer_than_five_maybe_none() {
    check("I-14", "<5", Some("20-29"));
}

#[test]
fn referral_completion_counts_neither_choice_nor_no_need() {
    check("I-23", "60", Some("10-14"));
    check("I-23b", "60", Some("15-19"));
}

#[test]
fn the_tables_of_the_example_read_as_they_should() {
    let release = north();
    assert_eq!(line_words(&release, 0), "45 25 15 15");
    // 60 % and 30 % of twenty-odd would leave two or more for the third answer: 30 % stays back.
    assert_eq!(line_words(&release, 1), "60 withheld <5");
    // The middle answer beside every share would give "6 or more" away: two shares stay back for it.
    assert_eq!(line_words(&release, 2), "withheld 30 25 withheld <3");
    assert_eq!(line_words(&release, 3), "30 20 <3 25 20");
    assert_eq!(release.band().to_string(), "20-29");
}

#[test]
fn whether_help_made_anybody_less_safe_comes_first() {
    let ids: Vec<String> = north()
        .indicators()
        .iter()
        .map(|indicator| indicator.id().to_owned())
        .collect();
    assert_eq!(ids, ["I-14", "I-12", "I-21", "I-22", "I-23", "I-23b"]);
}
