//! A reader who kept every release of a round and subtracts one from the other.

use crate::common;
use crate::reader;

use std::collections::BTreeSet;

use common::{alone, line_words, single, tally, terms};
use proptest::prelude::*;
use reader::{agrees, splits};
use waymark_count::{Class, Guarded, Ledger, Release, Statement, Tables, guard};

type Counts = Vec<u32>;

fn released(tables: &Tables, counts: &[u32], ledger: &Ledger) -> (Release, Ledger) {
    let cells = counts.iter().enumerate();
    let spec: Vec<String> = cells
        .map(|(cell, count)| format!("c{cell}:{count}"))
        .collect();
    match guard(
        tables,
        &tally(tables, 2, &[&spec.join(" ")]),
        &terms(),
        ledger,
    ) {
        Guarded::Shown(release, ledger) => (*release, ledger),
        other => panic!("{other:?}"),
    }
}

/// Every table that agrees with one release; nothing if it says nothing.
fn worlds(release: &Release, class: Class) -> Option<Vec<Counts>> {
    let table = &release.tables()[0];
    let band = table.base()?;
    let mut found = Vec::new();
    for base in band.least()..=band.most().unwrap() {
        splits(base, table.lines().len(), &mut |counts| {
            let lines = table.lines().iter().zip(counts);
            if lines
                .into_iter()
                .all(|(line, count)| agrees(line.statement(), *count, base, class))
            {
                found.push(counts.to_vec());
            }
        });
    }
    Some(found)
}

/// The tables at each time through which the round may have gone, from the first release to the last.
fn ways(releases: &[Release], class: Class) -> Option<Vec<Vec<Counts>>> {
    let worlds = releases.iter().map(|release| worlds(release, class));
    let mut times = worlds.collect::<Option<Vec<_>>>()?;
    let grows = |before: &Counts, after: &Counts| before.iter().zip(after).all(|(b, a)| b <= a);
    for time in 1..times.len() {
        let (before, after) = times.split_at_mut(time);
        after[0].retain(|after| before[time - 1].iter().any(|before| grows(before, after)));
    }
    for time in (1..times.len()).rev() {
        let (before, after) = times.split_at_mut(time);
        before[time - 1].retain(|before| after[0].iter().any(|after| grows(before, after)));
    }
    Some(times)
}

/// A small number of one release that the others narrow, as a sentence; nothing if there is none.
fn leak(releases: &[Release], class: Class) -> Option<String> {
    for (release, worlds) in releases.iter().zip(ways(releases, class)?) {
        for (cell, line) in release.tables()[0].lines().iter().enumerate() {
            let hidden = |counts: &Counts| match line.statement() {
                Statement::MoreThanHalf => counts.iter().sum::<u32>() - counts[cell],
                _ => counts[cell],
            };
            let small = matches!(
                line.statement(),
                Statement::Few { .. } | Statement::MoreThanHalf
            );
            let seen: BTreeSet<u32> = worlds.iter().map(hidden).collect();
            if small && !(0..class.few_below()).all(|value| seen.contains(&value)) {
                let said: Vec<String> = releases.iter().map(|said| line_words(said, 0)).collect();
                return Some(format!("cell {cell} of {said:?}"));
            }
        }
    }
    None
}

/// The releases of a round in which these women came, one after the other.
fn remembering(tables: &Tables, came: &[Counts]) -> Vec<Release> {
    let (mut ledger, mut all) = (Ledger::empty(), vec![0; came[0].len()]);
    let mut releases = Vec::new();
    for more in came {
        all = together(&all, more);
        let (release, with) = released(tables, &all, &ledger);
        releases.push(release);
        ledger = with;
    }
    releases
}

fn class() -> impl Strategy<Value = Class> {
    prop_oneof![Just(Class::Personal), Just(Class::Harmful)]
}

fn plan(class: Class, cells: usize) -> Tables {
    let codes: String = (0..cells).map(|cell| format!("c{cell} ")).collect();
    alone(single("Q", class, &codes))
}

/// Two to four answers: the first women, then those who came as well.
fn a_growing_round() -> impl Strategy<Value = (Counts, Counts)> {
    let count = || prop_oneof![3 => 0_u32..4, 1 => 0_u32..13];
    let women = move |cells| proptest::collection::vec(count(), cells);
    (2_usize..4)
        .prop_flat_map(move |cells| (women(cells), women(cells)))
        .prop_filter("10 to 19, and 10 to 15 more", |(first, more)| {
            (10..20).contains(&first.iter().sum::<u32>())
                && (10..16).contains(&more.iter().sum::<u32>())
        })
}

fn together(first: &[u32], more: &[u32]) -> Counts {
    first.iter().zip(more).map(|(a, b)| a + b).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn two_releases_together_tell_no_small_number((first, more) in a_growing_round(), class in class()) {
        let releases = remembering(&plan(class, first.len()), &[first, more]);
        prop_assert_eq!(leak(&releases, class), None);
    }

    #[test]
    fn nor_do_four_releases(yes in proptest::collection::vec(0_u32..11, 4), more in 10_u32..13) {
        let came: Vec<Counts> = yes.into_iter().map(|yes| vec![yes.min(more), more - yes.min(more)]).collect();
        for class in [Class::Personal, Class::Harmful] {
            prop_assert_eq!(leak(&remembering(&plan(class, 2), &came), class), None);
        }
    }
}

/// Every round of two answers with 10 to 14 women and 10 to 12 more.
fn every_small_round(mut see: impl FnMut(&[u32], &[u32])) {
    for people in 10..15 {
        for more in 10..13 {
            splits(people, 3, &mut |first| {
                splits(more, 3, &mut |new| see(first, new));
            });
        }
    }
}

/// The positive control: the same reader, where the second release forgets the first.
#[test]
fn releases_that_forget_one_another_leak_and_those_that_remember_do_not() {
    let tables = plan(Class::Harmful, 3);
    let (mut leaks, mut looked) = (0, 0);
    let mut at = 0;
    every_small_round(|first, more| {
        at += 1;
        if at % 53 != 0 {
            return;
        }
        looked += 1;
        let (early, _) = released(&tables, first, &Ledger::empty());
        let (late, _) = released(&tables, &together(first, more), &Ledger::empty());
        if leak(&[early, late], Class::Harmful).is_some() {
            leaks += 1;
            let releases = remembering(&tables, &[first.to_vec(), more.to_vec()]);
            assert_eq!(leak(&releases, Class::Harmful), None);
        }
    });
    println!("{leaks} of {looked} small rounds leak without memory");
    assert!(leaks > 0, "of {looked}");
}
