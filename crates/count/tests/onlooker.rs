//! A careful reader with all the time in the world, written without the guard's own code.

use crate::common;
use crate::reader;

use common::{PLAN, alone, line_words, service_tables, shown, single, table, tally};
use proptest::prelude::*;
use reader::{agrees, chosen_alone, rounded, splits};
use waymark_count::{Band, Class, Release, Shape, Statement, Tables, Tally, indicators};

/// Values seen in each hidden cell over all single tables that agree with the first table of the release.
fn seen(release: &Release, class: Class, extra: impl Fn(&[u32]) -> bool) -> Vec<Vec<bool>> {
    let released = &release.tables()[0];
    let band = released.base().unwrap();
    let mut seen = vec![vec![false; 500]; released.lines().len()];
    for base in band.least()..=band.most().unwrap() {
        splits(base, released.lines().len(), &mut |counts| {
            let lines = released.lines().iter().zip(counts);
            if lines
                .into_iter()
                .all(|(line, count)| agrees(line.statement(), *count, base, class))
                && extra(counts)
            {
                for (cell, count) in counts.iter().enumerate() {
                    let hidden = match released.lines()[cell].statement() {
                        Statement::MoreThanHalf => base - count,
                        _ => *count,
                    };
                    seen[cell][hidden as usize] = true;
                }
            }
        });
    }
    seen
}

fn check_secrets(
    release: &Release,
    class: Class,
    extra: impl Fn(&[u32]) -> bool,
) -> Result<(), TestCaseError> {
    if release.tables()[0].base().is_none() {
        return Ok(());
    }
    let seen = seen(release, class, extra);
    for (cell, line) in release.tables()[0].lines().iter().enumerate() {
        if matches!(
            line.statement(),
            Statement::Few { .. } | Statement::MoreThanHalf
        ) {
            let possible = seen[cell].iter().take(class.few_below() as usize);
            prop_assert!(
                possible.into_iter().all(|seen| *seen),
                "{}: {:?}",
                line.label(),
                line_words(release, 0)
            );
        }
    }
    Ok(())
}

fn class() -> impl Strategy<Value = Class> {
    prop_oneof![Just(Class::Personal), Just(Class::Harmful)]
}

fn counts(cells: core::ops::Range<usize>) -> impl Strategy<Value = Vec<u32>> {
    let count = prop_oneof![3 => 0_u32..6, 2 => 0_u32..16];
    proptest::collection::vec(count, cells).prop_filter("10 to 29 people", |counts| {
        (10..30).contains(&counts.iter().sum::<u32>())
    })
}

fn spec_of(counts: &[u32]) -> Vec<String> {
    let cells = counts.iter().enumerate();
    cells
        .map(|(cell, count)| format!("c{cell}:{count}"))
        .collect()
}

fn counted(tables: &Tables, counts: &[u32]) -> Tally {
    tally(tables, 2, &[&spec_of(counts).join(" ")])
}

fn codes(cells: usize) -> String {
    (0..cells).map(|cell| format!("c{cell} ")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_few_may_be_none_and_may_be_all_but_the_limit(class in class(), counts in counts(2..5)) {
        let tables = alone(single("Q", class, &codes(counts.len())));
        let release = shown(&tables, &counted(&tables, &counts));
        check_secrets(&release, class, |_| true)?;
    }

    #[test]
    fn no_base_under_ten_is_ever_said(class in class(), counts in proptest::collection::vec(0_u32..6, 2..6), more in 20_u32..40) {
        let tables = alone(single("Q", class, &codes(counts.len())));
        let mut spec = spec_of(&counts);
        spec.push(format!("skip:{more}"));
        let release = shown(&tables, &tally(&tables, 2, &[&spec.join(" ")]));
        if counts.iter().sum::<u32>() < 10 {
            prop_assert_eq!(release.tables()[0].base(), None);
            prop_assert!(release.tables()[0].lines().iter().all(|line| *line.statement() == Statement::TooFew));
        }
    }

    #[test]
    fn indicators_do_not_undo_what_a_table_hides(
        got in 0_u32..8, could_not in 0_u32..8, chose_not in 0_u32..4, needed in 0_u32..8, nothing in 0_u32..8,
    ) {
        let people = got + could_not + chose_not + needed + nothing;
        prop_assume!((10..25).contains(&people));
        let tables = vec![single("SF-29", Class::Personal, "got could_not chose_not needed nothing")];
        let shipped = indicators::shipped(&tables);
        let tables = Tables::new(PLAN, tables, shipped).unwrap();
        let spec = format!("got:{got} could_not:{could_not} chose_not:{chose_not} needed:{needed} nothing:{nothing}");
        let release = shown(&tables, &tally(&tables, 2, &[&spec]));
        let agrees_with = |id: &str, part: u32, whole: u32| {
            let indicator = release.indicators().iter().find(|indicator| indicator.id() == id).unwrap();
            match (indicator.statement(), indicator.base()) {
                (Statement::TooFew, _) => whole < 10,
                (Statement::Withheld, _) => true,
                (statement, Some(base)) => Band::of(whole) == Some(base) && agrees(statement, part, whole, Class::Personal),
                _ => false,
            }
        };
        prop_assert!(agrees_with("I-23", got, got + could_not));
        check_secrets(&release, Class::Personal, |counts| {
            agrees_with("I-23", counts[0], counts[0] + counts[1])
                && agrees_with("I-23b", counts[1] + counts[3], counts[0] + counts[1] + counts[3])
        })?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_middle_answer_does_not_undo_it_either(counts in proptest::collection::vec(0_u32..7, 5)) {
        prop_assume!((10..25).contains(&counts.iter().sum::<u32>()));
        let names = ["one", "two", "three", "four_five", "six_more"];
        let tables = vec![single("SF-28", Class::Personal, &names.join(" "))];
        let shipped = indicators::shipped(&tables);
        let tables = Tables::new(PLAN, tables, shipped).unwrap();
        let spec: Vec<String> = names.iter().zip(&counts).map(|(name, count)| format!("{name}:{count}")).collect();
        let release = shown(&tables, &tally(&tables, 2, &[&spec.join(" ")]));
        let said = |id: &str| release.indicators().iter().find(|indicator| indicator.id() == id).unwrap();
        let fits = |counts: &[u32]| {
            let base: u32 = counts.iter().sum();
            let share = match said("I-21").statement() {
                Statement::Withheld => true,
                statement => agrees(statement, counts[2..].iter().sum(), base, Class::Personal),
            };
            let middle = match said("I-22").statement() {
                Statement::Median { label } => {
                    let at = (1..=5).find(|cells| 2 * counts[..*cells].iter().sum::<u32>() >= base).unwrap() - 1;
                    *label == format!("[{}]", names[at])
                }
                _ => true,
            };
            share && middle
        };
        prop_assert!(fits(&counts));
        check_secrets(&release, Class::Personal, fits)?;
    }
}

#[test]
fn the_reader_herself_would_notice_an_unprotected_table() {
    // The positive control: the same reader, given the first rule alone, knows that "fewer than five" is two to four.
    let tables = service_tables();
    let release = shown(
        &tables,
        &tally(
            &tables,
            1,
            &[
                "all:24",
                "safer:12 no_change:6 less_safe:2 skip:4",
                "one:24",
                "got:24",
            ],
        ),
    );
    let lines = ["60", "30"];
    let mut seen = [false; 5];
    for base in 20..30 {
        splits(base, 3, &mut |counts| {
            let shares = counts
                .iter()
                .zip(lines)
                .all(|(count, share)| rounded(*count, base).to_string() == share);
            if shares && counts[2] < 5 {
                seen[counts[2] as usize] = true;
            }
        });
    }
    assert_eq!(seen, [false, false, true, true, true]);
    assert_eq!(line_words(&release, 1), "60 withheld <5");
}

#[test]
fn two_small_answers_that_must_share_five_people_are_not_said_at_all() {
    // 14 of 21 is neither few nor all but a few, so the others share five or more: neither could be "maybe none".
    let tables = service_tables();
    let release = shown(
        &tables,
        &tally(
            &tables,
            1,
            &[
                "all:24",
                "safer:14 no_change:4 less_safe:3",
                "one:24",
                "got:24",
            ],
        ),
    );
    assert_eq!(line_words(&release, 1), "withheld withheld withheld");
    assert_eq!(release.tables()[1].base(), None);
}

#[test]
fn everybody_in_the_base_of_a_multiple_table_chose_something() {
    // 60 % and 30 % of 20 people leave two who must have chosen the third: it could not be "maybe none".
    let tables = alone(table(
        "Q",
        Class::Harmful,
        Shape::Multiple,
        "travel service gift",
    ));
    let release = shown(&tables, &chosen_alone(&tables, &[12, 6, 2]));
    assert_eq!(line_words(&release, 0), "60 withheld <5");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn multiple_tables_keep_their_secrets_too(class in class(), counts in counts(3..4)) {
        prop_assume!(counts.iter().sum::<u32>() >= 20);
        let tables = alone(table("Q", class, Shape::Multiple, "c0 c1 c2"));
        let release = shown(&tables, &chosen_alone(&tables, &counts));
        let Some(band) = release.tables()[0].base() else { return Ok(()) };
        let lines = release.tables()[0].lines();
        let mut seen = vec![vec![false; 100]; 3];
        for base in band.least()..=band.most().unwrap() {
            let fits = |cell: usize| move |count: &u32| agrees(lines[cell].statement(), *count, base, class);
            for a in (0..=base).filter(fits(0)) {
                for b in (0..=base).filter(fits(1)) {
                    for c in (0..=base).filter(fits(2)).filter(|c| a + b + c >= base) {
                        for (cell, count) in [a, b, c].into_iter().enumerate() {
                            let more = matches!(lines[cell].statement(), Statement::MoreThanHalf);
                            seen[cell][if more { base - count } else { count } as usize] = true;
                        }
                    }
                }
            }
        }
        for (cell, line) in lines.iter().enumerate() {
            if matches!(line.statement(), Statement::Few { .. } | Statement::MoreThanHalf) {
                prop_assert!((0..class.few_below() as usize).all(|value| seen[cell][value]), "{:?}", line_words(&release, 0));
            }
        }
    }
}
