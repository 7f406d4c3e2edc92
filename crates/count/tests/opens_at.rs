//! A table may wait for more people than the round's smallest group: a help that one provider alone offers (rule D9).

use crate::common;

use common::{PLAN, line_words, shown, single, tally, word};
use waymark_count::{Class, SmallestGroup, Tables, indicators};

/// What is said of a question, and of its indicator, that opens at so many people and was answered by `yes` and `no`.
fn check(opens_at: u32, yes: u32, no: u32, expected: &str) {
    let mut table = single("SF-25", Class::Personal, "respect badly");
    table.opens_at = SmallestGroup::new(opens_at).unwrap();
    assert_eq!(table.expected(SmallestGroup::DEFAULT).people(), opens_at);
    assert_eq!(table.expected_for_interval(SmallestGroup::DEFAULT), 20);
    let tables = vec![table];
    let shipped = indicators::shipped(&tables);
    let tables = Tables::new(PLAN, tables, shipped).unwrap();
    let skip = 30 - yes - no;
    let spec = format!("respect:{yes} badly:{no} skip:{skip}");
    let release = shown(&tables, &tally(&tables, 2, &[&spec]));
    let figure = word(release.indicators()[0].statement());
    assert_eq!(format!("{}, {figure}", line_words(&release, 0)), expected);
}

#[test]
fn a_table_about_one_provider_is_said_from_twenty_people() {
    check(20, 12, 7, "too few too few, too few");
    check(20, 12, 8, "60 40, 60");
    // The control: the same answers where several providers offer the help.
    check(10, 12, 7, "60 40, 60");
    check(10, 6, 3, "too few too few, too few");
}
