//! The careful reader again, with everything that every shipped indicator says of its question.

use crate::common;
use crate::reader;

use common::{PLAN, shown, single, table, tally};
use proptest::prelude::*;
use reader::{agrees, chosen_alone, rounded, splits};
use waymark_count::{Band, Class, Release, Rule, Shape, Statement, Table, Tables, indicators};

/// The questions of one answer that carry indicators and have small numbers to keep. Plain ones keep none.
fn questions() -> Vec<Table> {
    use Class::{Harmful, Personal};
    vec![
        single("checks", Personal, "passed failed"),
        single("SF-13", Personal, "all mostly sometimes_not no"),
        single("SF-15", Personal, "no maybe yes"),
        single("SF-16", Harmful, "no yes ?dont_know"),
        single("SF-18", Harmful, "safer no_change less_safe"),
        single("SF-19", Personal, "yes no not_wanted"),
        single("SF-21", Personal, "i_did together others"),
        single("SF-22", Personal, "always sometimes no -not_apply"),
        single("SF-24", Harmful, "no yes -not_apply"),
        single("SF-25", Personal, "respect mixed badly"),
        single("SF-26", Harmful, "no yes"),
        single("SF-27", Harmful, "no yes ?dont_know"),
    ]
}

fn answers(table: &Table) -> Vec<String> {
    let shown = table.categories.iter().filter(|cell| cell.role.is_answer());
    shown.map(|cell| cell.code.clone()).collect()
}

/// Whether these counts, in the order of the lines, fit what every indicator of the release says.
fn fits(release: &Release, codes: &[String], counts: &[u32]) -> bool {
    let sum = |wanted: &[String]| -> u32 {
        let cells = codes.iter().zip(counts);
        cells
            .filter(|(code, _)| wanted.contains(code))
            .map(|(_, count)| count)
            .sum()
    };
    release
        .indicators()
        .iter()
        .all(|figure| match figure.rule().unwrap() {
            Rule::Share {
                numerator,
                denominator,
                ..
            } => {
                let (part, whole) = (sum(numerator), sum(denominator));
                match (figure.statement(), figure.base()) {
                    (Statement::TooFew, _) => whole < 10,
                    (Statement::Withheld, _) => true,
                    (said, Some(base)) => {
                        Band::of(whole) == Some(base) && agrees(said, part, whole, figure.class())
                    }
                    _ => false,
                }
            }
            other => panic!("{other:?} is not of one answer"),
        })
}

/// Every small number of the table, and every value up to its limit that no table she holds possible has there.
fn given_away(release: &Release, codes: &[String], extra: impl Fn(&[u32]) -> bool) -> Vec<String> {
    let released = &release.tables()[0];
    let Some(band) = released.base() else {
        return Vec::new();
    };
    let (class, lines) = (released.class(), released.lines());
    let mut seen = vec![vec![false; 500]; lines.len()];
    for base in band.least()..=band.most().unwrap() {
        splits(base, lines.len(), &mut |counts| {
            let mut said = lines.iter().zip(counts);
            if said.all(|(line, count)| agrees(line.statement(), *count, base, class))
                && fits(release, codes, counts)
                && extra(counts)
            {
                for (cell, count) in counts.iter().enumerate() {
                    let others = *lines[cell].statement() == Statement::MoreThanHalf;
                    seen[cell][if others { base - count } else { *count } as usize] = true;
                }
            }
        });
    }
    let small = |at: &usize| {
        matches!(
            lines[*at].statement(),
            Statement::Few { .. } | Statement::MoreThanHalf
        )
    };
    let cells = (0..lines.len()).filter(small);
    let missing = cells.flat_map(|at| {
        let values = (0..class.few_below() as usize).filter(|value| !seen[at][*value]);
        values
            .map(|value| format!("{} is not {value}", codes[at]))
            .collect::<Vec<_>>()
    });
    missing.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_shipped_indicator_undoes_what_its_question_hides(
        at in 0_usize..12,
        counts in proptest::collection::vec(prop_oneof![3 => 0_u32..6, 2 => 0_u32..16], 4),
    ) {
        let table = questions().swap_remove(at);
        let codes = answers(&table);
        let counts = &counts[..codes.len()];
        prop_assume!((10..30).contains(&counts.iter().sum::<u32>()));
        let shipped = indicators::shipped(std::slice::from_ref(&table));
        prop_assert!(!shipped.is_empty(), "{}", table.id);
        let tables = Tables::new(PLAN, vec![table], shipped).unwrap();
        let spec: Vec<String> = codes.iter().zip(counts).map(|(code, count)| format!("{code}:{count}")).collect();
        let release = shown(&tables, &tally(&tables, 2, &[&spec.join(" ")]));
        prop_assert!(release.tables()[0].base().is_none() || fits(&release, &codes, counts), "the truth must fit");
        prop_assert_eq!(given_away(&release, &codes, |_| true), Vec::<String>::new(), "{} {:?}", spec.join(" "), release);
    }
}

#[test]
fn the_reader_would_notice_an_indicator_that_says_too_much() {
    // The control: the same questions without their indicators in the guard, and then the first rule's share of the first
    // two answers said beside the lines all the same.
    let (mut told, mut leaks) = (0, 0);
    for first in 3..20 {
        for second in 3..10 {
            for third in 0..3 {
                let counts = [first, second, third];
                if !(20..30).contains(&counts.iter().sum::<u32>()) {
                    continue;
                }
                let table = single("SF-21", Class::Personal, "i_did together others");
                let codes = answers(&table);
                let tables = Tables::new(PLAN, vec![table], vec![]).unwrap();
                let spec = format!("i_did:{first} together:{second} others:{third}");
                let release = shown(&tables, &tally(&tables, 2, &[&spec]));
                assert_eq!(given_away(&release, &codes, |_| true), Vec::<String>::new());
                let joint = rounded(first + second, first + second + third);
                let said =
                    |counts: &[u32]| rounded(counts[0] + counts[1], counts.iter().sum()) == joint;
                told += 1;
                leaks += usize::from(!given_away(&release, &codes, said).is_empty());
            }
        }
    }
    assert!(leaks > told / 4, "{leaks} of {told}");
}

/// What the indicators say of a question with several answers: the line, or everybody but those of "none".
fn fits_several(release: &Release, counts: &[u32; 3], base: u32) -> bool {
    let class = release.tables()[0].class();
    release.indicators().iter().all(
        |figure| match (figure.rule().unwrap(), figure.statement()) {
            (_, Statement::Withheld | Statement::TooFew) => true,
            (Rule::Named { .. }, said) => agrees(said, counts[2], base, class),
            // An exact half may have been rounded either way: the reader holds both possible.
            (Rule::AllBut { .. }, Statement::Share(percent)) => {
                100 - rounded(counts[0], base) == u32::from(percent.value())
            }
            (Rule::AllBut { .. }, said) => agrees(said, base - counts[0], base, class),
            other => panic!("{other:?}"),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nor_do_those_of_a_question_with_several_answers(counts in [0_u32..16, 0_u32..16, 0_u32..16]) {
        prop_assume!((20..30).contains(&counts.iter().sum::<u32>()));
        let asked = table("SF-09", Class::Harmful, Shape::Multiple, "!nothing travel staff_extra");
        let shipped = indicators::shipped(std::slice::from_ref(&asked));
        prop_assert_eq!(shipped.len(), 2);
        let tables = Tables::new(PLAN, vec![asked], shipped).unwrap();
        let release = shown(&tables, &chosen_alone(&tables, &counts));
        let Some(band) = release.tables()[0].base() else { return Ok(()) };
        let lines = release.tables()[0].lines();
        let mut seen = vec![vec![false; 100]; 3];
        for base in band.least()..=band.most().unwrap() {
            let fit = |cell: usize| move |count: &u32| agrees(lines[cell].statement(), *count, base, Class::Harmful);
            for a in (0..=base).filter(fit(0)) {
                for b in (0..=base).filter(fit(1)) {
                    for c in (0..=base).filter(fit(2)) {
                        // Who says "nothing" says nothing else, and everybody says something.
                        let possible = a + b.max(c) <= base && a + b + c >= base;
                        if possible && fits_several(&release, &[a, b, c], base) {
                            for (cell, count) in [a, b, c].into_iter().enumerate() {
                                let others = *lines[cell].statement() == Statement::MoreThanHalf;
                                seen[cell][if others { base - count } else { count } as usize] = true;
                            }
                        }
                    }
                }
            }
        }
        for (cell, line) in lines.iter().enumerate() {
            if matches!(line.statement(), Statement::Few { .. } | Statement::MoreThanHalf) {
                prop_assert!(seen[cell].iter().take(5).all(|seen| *seen), "{}: {:?}", line.code(), counts);
            }
        }
    }
}
