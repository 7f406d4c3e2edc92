//! A reader who kept every release of a round and holds a measure beside its questions, then and now.

use crate::chance;
use crate::common;
use crate::reader;

use chance::Chance;
use common::{PLAN, line_words, single, terms};
use reader::agrees;
use waymark_count::{
    Band, Class, Event, Guarded, Ledger, Measure, Release, Statement, Tables, Tally, guard,
};

/// People who got both helps, the first, the second, or none; everybody looked for both.
type Kinds = [u32; 4];
/// Counts of the two answers of both questions and of "went without one or the other".
type Margins = [[u32; 2]; 3];

#[derive(Clone, Copy, PartialEq)]
enum Weighed {
    Together,
    OneByOne,
}

fn tables(class: Class, weighed: Weighed) -> Tables {
    // Nobody can go past these, and the reader knows it.
    let question = |id: &str| {
        let mut question = single(id, class, "got did_not");
        question.categories.truncate(2);
        question.measure = Measure::Round;
        question
    };
    let mut measure = single("M", class, "yes no");
    measure.categories.truncate(2);
    if weighed == Weighed::Together {
        measure.measure = Measure::AnyOf {
            events: ["A", "B"]
                .map(|id| Event {
                    table: id.to_owned(),
                    answer: "did_not".to_owned(),
                    unless: Vec::new(),
                })
                .into(),
            base: ["A", "B"].map(str::to_owned).into(),
        };
    }
    Tables::new(PLAN, vec![question("A"), question("B"), measure], vec![]).unwrap()
}

fn margins([both, first, second, none]: Kinds) -> Margins {
    [
        [both + first, second + none],
        [both + second, first + none],
        [first + second + none, both],
    ]
}

fn add(tally: &mut Tally, tables: &Tables, kinds: Kinds, weighed: Weighed) {
    for (kind, many) in kinds.into_iter().enumerate() {
        let answers = [kind / 2, kind % 2, usize::from(kind == 0)];
        let asked = if weighed == Weighed::Together { 2 } else { 3 };
        for _ in 0..many {
            let cells = answers.iter().take(asked).enumerate();
            let cells = cells.map(|(table, answer)| tables.cell(table, *answer).unwrap());
            tally.add(&tables.contribution(cells).unwrap()).unwrap();
        }
    }
    tally.close_day();
}

/// The releases of a round in which these people came, one group after the other.
fn releases(tables: &Tables, came: &[Kinds], weighed: Weighed) -> Vec<Release> {
    let (mut tally, mut ledger) = (Tally::empty(tables), Ledger::empty());
    let mut releases = Vec::new();
    for kinds in came {
        add(&mut tally, tables, *kinds, weighed);
        match guard(tables, &tally, &terms(), &ledger) {
            Guarded::Shown(release, with) => {
                releases.push(*release);
                ledger = with;
            }
            other => panic!("{other:?}"),
        }
    }
    releases
}

/// Every round of so many people as the band says that agrees with a release.
fn worlds(release: &Release, class: Class) -> Vec<Kinds> {
    let fits = |kinds: Kinds| {
        margins(kinds)
            .iter()
            .zip(release.tables())
            .all(|(counts, table)| {
                let base = counts.iter().sum();
                let mut lines = table.lines().iter().zip(counts);
                table.base().is_none_or(|band| {
                    let said = |(line, count): (&waymark_count::Line, &u32)| {
                        agrees(line.statement(), *count, base, class)
                    };
                    Band::of(base) == Some(band) && lines.all(said)
                })
            })
    };
    let mut found = Vec::new();
    for people in release.band().least()..=release.band().most().unwrap() {
        for both in 0..=people {
            for first in 0..=people - both {
                for second in 0..=people - both - first {
                    let kinds = [both, first, second, people - both - first - second];
                    if fits(kinds) {
                        found.push(kinds);
                    }
                }
            }
        }
    }
    found
}

/// Whether a small number of one release is narrowed by all of them together.
fn leak(releases: &[Release], class: Class) -> Option<String> {
    let mut times: Vec<Vec<Kinds>> = releases.iter().map(|own| worlds(own, class)).collect();
    let grows = |before: &Kinds, after: &Kinds| before.iter().zip(after).all(|(b, a)| b <= a);
    for time in 1..times.len() {
        let (before, after) = times.split_at_mut(time);
        after[0].retain(|after| before[time - 1].iter().any(|before| grows(before, after)));
    }
    for time in (1..times.len()).rev() {
        let (before, after) = times.split_at_mut(time);
        before[time - 1].retain(|before| after[0].iter().any(|after| grows(before, after)));
    }
    for (release, worlds) in releases.iter().zip(&times) {
        for (table, released) in release.tables().iter().enumerate() {
            for (cell, line) in released.lines().iter().enumerate() {
                let small = |kinds: &Kinds| match line.statement() {
                    Statement::Few { .. } => Some(margins(*kinds)[table][cell]),
                    Statement::MoreThanHalf => Some(margins(*kinds)[table][1 - cell]),
                    _ => None,
                };
                let seen: Vec<Option<u32>> = worlds.iter().map(small).collect();
                let is_small = seen.iter().all(Option::is_some);
                if is_small && !(0..class.few_below()).all(|value| seen.contains(&Some(value))) {
                    let words = |own: &Release| [0, 1, 2].map(|table| line_words(own, table));
                    let words: Vec<_> = releases.iter().map(words).collect();
                    return Some(format!("line {cell} of table {table}: {words:?}"));
                }
            }
        }
    }
    None
}

/// Rounds of two or three releases with small numbers in every place.
fn rounds(many: usize) -> Vec<Vec<Kinds>> {
    let mut chance = Chance::new(3);
    let mut next = |low, high| u32::try_from(chance.within(low, high)).unwrap();
    let mut rounds = Vec::new();
    while rounds.len() < many {
        let times = next(2, 3);
        let group = |least: u32, next: &mut dyn FnMut(u64, u64) -> u32| {
            let few = [next(0, 3), next(0, 3), next(0, 3)];
            [
                least.saturating_sub(few.iter().sum()) + next(0, 2),
                few[0],
                few[1],
                few[2],
            ]
        };
        let mut came = vec![group(20, &mut next)];
        came.extend((1..times).map(|_| group(10, &mut next)));
        rounds.push(came);
    }
    rounds
}

/// Rounds in which a small number is given away, and releases in which the measure is said.
fn attack(weighed: Weighed) -> (usize, usize) {
    let (mut given_away, mut said) = (0, 0);
    for (at, came) in rounds(60).into_iter().enumerate() {
        let class = [Class::Personal, Class::Harmful][at % 2];
        let releases = releases(&tables(class, weighed), &came, weighed);
        said += releases
            .iter()
            .filter(|own| own.tables()[2].base().is_some())
            .count();
        if let Some(leak) = leak(&releases, class) {
            assert!(weighed == Weighed::OneByOne, "{came:?}: {leak}");
            given_away += 1;
        }
    }
    (given_away, said)
}

#[test]
fn a_measure_beside_its_questions_gives_nothing_away_over_several_releases() {
    let (given_away, said) = attack(Weighed::Together);
    assert_eq!(given_away, 0);
    // The control: the measure as if it were one more question, weighed by itself over time.
    let (leaking, before) = attack(Weighed::OneByOne);
    println!(
        "linked over time: {leaking} of 60 rounds leak one by one; the measure is said in {said} \
         releases together, {before} one by one"
    );
    assert!(leaking > 2, "{leaking} of 60");
    assert!(said > 10, "{said}");
}
