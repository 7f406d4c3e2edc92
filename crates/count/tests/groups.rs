//! The handbook's own rounds about groups of a table (worked example E5): when they are shown, and when none is.

use crate::common;

use common::{PLAN, line_words, shown, single, tally};
use waymark_count::{Class, Measure, Tables};

/// One question, asked of younger and older women, and the same question among each of them.
fn plan(class: Class) -> Tables {
    let among = |group: &str| {
        let mut table = single(group, class, "yes no");
        table.measure = Measure::Within {
            of: "Q".to_owned(),
            by: "AGE".to_owned(),
            group: group.to_owned(),
        };
        table
    };
    let asked = [
        single("Q", class, "yes no"),
        single("AGE", Class::Plain, "younger older"),
    ];
    let groups = ["younger", "older"].map(among);
    Tables::new(PLAN, asked.into_iter().chain(groups).collect(), vec![]).unwrap()
}

/// So many younger women, then older ones, half of each with yes; the bases said of the whole and of each group.
fn check(class: Class, younger: usize, older: usize, expected: [Option<&str>; 3]) {
    let tables = plan(class);
    let [young, old] = [younger, older].map(|people| (people / 2, people - people / 2));
    let answers = format!("yes:{} no:{} yes:{} no:{}", young.0, young.1, old.0, old.1);
    let ages = format!("younger:{younger} older:{older}");
    let release = shown(&tables, &tally(&tables, 2, &[&answers, &ages]));
    let base = |table: usize| release.tables()[table].base().map(|band| band.to_string());
    assert_eq!(
        [0, 2, 3].map(base),
        expected.map(|band| band.map(str::to_owned))
    );
    if expected[1].is_none() {
        let words = [2, 3].map(|table| line_words(&release, table));
        assert_eq!(words, ["withheld withheld"; 2], "nor why");
    }
}

#[test]
fn fourteen_women_in_groups_of_eleven_and_three_are_shown_as_a_whole_only() {
    check(Class::Plain, 11, 3, [Some("10-14"), None, None]);
    check(Class::Personal, 11, 3, [Some("10-14"), None, None]);
}

#[test]
fn twenty_six_in_groups_of_fourteen_and_twelve_are_shown_both_ways() {
    let both = [Some("20-29"), Some("10-14"), Some("10-14")];
    check(Class::Plain, 14, 12, both);
    check(Class::Personal, 14, 12, both);
}
