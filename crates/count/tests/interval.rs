//! Intervals: the published examples to the digit, and what is shown instead of them.

use crate::common;

use common::{alone, shown, single, table, tally, terms};
use proptest::prelude::*;
use waymark_count::interval::{FEWEST_PAIRS, newcombe, wilson};
use waymark_count::{
    Band, Class, Guarded, Interval, Ledger, Release, Shape, SmallestGroup, Statement, Tables, guard,
};

fn check_wilson(count: u32, base: u32, expected: (&str, &str)) {
    let (low, high) = wilson(count, base);
    let found = (format!("{low:.4}"), format!("{high:.4}"));
    let found = (found.0.as_str(), found.1.as_str());
    assert_eq!(found, expected, "{count} of {base}");
}

#[test]
fn wilson_gives_what_newcombe_published() {
    // Statistics in Medicine 17 (1998), 857-872, table I, method 3.
    check_wilson(81, 263, ("0.2553", "0.3662"));
    check_wilson(15, 148, ("0.0624", "0.1605"));
    check_wilson(0, 20, ("0.0000", "0.1611"));
    check_wilson(1, 29, ("0.0061", "0.1718"));
    check_wilson(20, 20, ("0.8389", "1.0000"));
    check_wilson(0, 0, ("0.0000", "1.0000"));
}

fn check_newcombe(before: (u32, u32), after: (u32, u32), expected: (&str, &str)) {
    let (low, high) = newcombe(before, after);
    let found = (format!("{low:+.4}"), format!("{high:+.4}"));
    let found = (found.0.as_str(), found.1.as_str());
    assert_eq!(found, expected, "{before:?} to {after:?}");
}

#[test]
fn newcombe_gives_what_he_published() {
    // Statistics in Medicine 17 (1998), 873-890, table II, method 10.
    check_newcombe((48, 80), (56, 70), ("+0.0524", "+0.3339"));
    check_newcombe((3, 10), (9, 10), ("+0.1705", "+0.8090"));
    check_newcombe((0, 29), (5, 56), ("-0.0381", "+0.1926"));
    check_newcombe((0, 10), (10, 10), ("+0.6075", "+1.0000"));
    check_newcombe((0, 0), (1, 2), ("-1.0000", "+1.0000"));
}

/// The worked examples of change in the handbook, in whole percentage points.
fn check_example(before: (u32, u32), after: (u32, u32), expected: (i32, i32, i32)) {
    let share = |(count, base): (u32, u32)| 100.0 * f64::from(count) / f64::from(base);
    let (low, high) = newcombe(before, after);
    let points = [share(after) - share(before), 100.0 * low, 100.0 * high].map(f64::round);
    assert_eq!(
        points.map(|at| at as i32),
        [expected.0, expected.1, expected.2]
    );
}

#[test]
fn the_handbook_examples_of_change_come_out_to_the_point() {
    check_example((24, 60), (39, 65), (20, 2, 36));
    check_example((12, 30), (18, 32), (16, -8, 38));
}

fn one_share(class: Class, count: u32, base: u32, smallest: u32) -> Option<Release> {
    let tables = alone(single("Q", class, "yes no"));
    let tally = tally(&tables, 2, &[&format!("yes:{count} no:{}", base - count)]);
    let mut terms = terms();
    terms.smallest_group = SmallestGroup::new(smallest).unwrap();
    match guard(&tables, &tally, &terms, &Ledger::empty()) {
        Guarded::Shown(release, _) => Some(*release),
        _ => None,
    }
}

fn interval(release: &Release) -> Option<Interval> {
    let table = &release.tables()[0];
    release.line_interval(table, &table.lines()[0])
}

fn check_shown(class: Class, count: u32, base: u32, expected: Option<(u8, u8)>) {
    let release = one_share(class, count, base, 10).unwrap();
    let found = interval(&release).map(|found| (found.low(), found.high()));
    assert_eq!(found, expected, "{count} of {base}");
}

#[test]
fn what_is_shown_is_wider_than_the_exact_interval() {
    // 24 of 60 alone would be 29 to 53; with a band of 50 to 99 and 40 % rounded it is 25 to 60.
    check_shown(Class::Plain, 24, 60, Some((25, 60)));
    // 16 of 22 alone: 52 to 87.
    check_shown(Class::Personal, 16, 22, Some((50, 90)));
    check_shown(Class::Plain, 0, 25, Some((0, 20)));
    check_shown(Class::Plain, 60, 120, Some((39, 61)));
}

#[test]
fn under_twenty_people_there_are_words_and_no_interval() {
    check_shown(Class::Plain, 6, 10, None);
    check_shown(Class::Plain, 9, 19, None);
    check_shown(Class::Plain, 10, 20, Some((25, 75)));
}

#[test]
fn where_too_few_pairs_fit_there_is_no_interval() {
    // A smallest group of 29 leaves one base in the band of 20 to 29: the interval would name the count.
    let release = one_share(Class::Plain, 12, 29, 29).unwrap();
    assert_eq!(release.tables()[0].base(), Some(Band::From20));
    assert_eq!(interval(&release), None);
    let release = one_share(Class::Plain, 12, 29, 20).unwrap();
    assert!(interval(&release).is_some());
}

/// Every pair of a count and a base that the release would have said the same of: rounding as the handbook has it.
fn fitting(release: &Release, smallest: u32, class: Class) -> Vec<(u32, u32)> {
    let table = &release.tables()[0];
    let Statement::Share(percent) = table.lines()[0].statement() else {
        return Vec::new();
    };
    let (band, few) = (table.base().unwrap(), class.few_below());
    let bases = band.least().max(smallest)..=band.most().unwrap_or(2_000);
    let step = u32::from(band.step());
    let mut fitting = Vec::new();
    for base in bases {
        for count in few..=base.saturating_sub(few) {
            let steps = (200 * count + step * base) / (2 * step * base);
            if steps * step == u32::from(percent.value()) {
                fitting.push((count, base));
            }
        }
    }
    fitting
}

fn classes() -> impl Strategy<Value = Class> {
    prop_oneof![
        Just(Class::Plain),
        Just(Class::Personal),
        Just(Class::Harmful)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_shown_interval_contains_the_exact_one_and_fits_ten_pairs(
        class in classes(),
        base in 10_u32..120,
        share in 0_u32..=1_000,
        smallest in prop_oneof![3 => Just(10_u32), 1 => 10_u32..60],
    ) {
        let count = base * share / 1_000;
        let Some(release) = one_share(class, count, base, smallest) else { return Ok(()) };
        let Some(shown) = interval(&release) else { return Ok(()) };
        let (low, high) = wilson(count, base);
        prop_assert!(f64::from(shown.low()) <= 100.0 * low, "{shown:?} {low}");
        prop_assert!(f64::from(shown.high()) >= 100.0 * high, "{shown:?} {high}");
        let pairs = fitting(&release, smallest, class);
        prop_assert!(pairs.contains(&(count, base)));
        prop_assert!(pairs.len() >= FEWEST_PAIRS, "{} pairs", pairs.len());
    }
}

#[test]
fn exact_intervals_would_name_the_count() {
    // The control: of all pairs with a base of 10 to 99, how many have an interval of their own, to a tenth of a percent?
    let mut seen = std::collections::BTreeMap::new();
    for base in 10..100_u32 {
        for count in 0..=base {
            let (low, high) = wilson(count, base);
            let ends = ((1e6 * low).round() as i64, (1e6 * high).round() as i64);
            *seen.entry(ends).or_insert(0) += 1;
        }
    }
    assert_eq!(seen.values().sum::<u32>(), 4_995);
    assert!(seen.values().filter(|pairs| **pairs == 1).count() > 4_800);
}

#[test]
fn what_is_not_a_share_has_no_interval() {
    let tables: Tables = alone(table("Q", Class::Harmful, Shape::Single, "yes no never"));
    let release = shown(&tables, &tally(&tables, 1, &["yes:28 no:1 never:1"]));
    let table = &release.tables()[0];
    for line in table.lines() {
        assert!(!matches!(line.statement(), Statement::Share(_)));
        assert_eq!(release.line_interval(table, line), None);
    }
}
