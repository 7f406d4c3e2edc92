//! A reader who knows who is asked what, and holds a question beside the one for whose answer it is asked.

use crate::chance;
use crate::common;
use crate::reader;

use chance::Chance;
use common::{PLAN, line_words, shown, single};
use reader::{agrees, splits};
use waymark_count::{Band, Class, Frame, Release, Statement, Tables, Tally};

/// People by their answer to the first question, and those who said "yes" there by their answer to the second.
type Counts = [Vec<u32>; 2];

/// Whether the guard knows who is asked the second question.
#[derive(Clone, Copy, PartialEq)]
enum Frames {
    Known,
    Unknown,
}

/// "Did you look for it?" and, of those who did, "did you get it?".
fn tables(class: Class, frames: Frames) -> Tables {
    let questions = vec![
        single("A", class, "yes no other"),
        single("B", class, "got did_not waiting"),
    ];
    let tables = Tables::new(PLAN, questions, vec![]).unwrap();
    match frames {
        Frames::Unknown => tables,
        Frames::Known => tables
            .framed(vec![Frame {
                table: "B".to_owned(),
                answers: Vec::new(),
                of: vec![("A".to_owned(), vec!["yes".to_owned()])],
            }])
            .unwrap(),
    }
}

fn counted(tables: &Tables, [first, second]: &Counts) -> Tally {
    let mut tally = Tally::empty(tables);
    let mut answers: Vec<usize> = Vec::new();
    for (answer, many) in second.iter().enumerate() {
        answers.extend(std::iter::repeat_n(answer, *many as usize));
    }
    let mut answers = answers.into_iter();
    for (answer, many) in first.iter().enumerate() {
        for _ in 0..*many {
            let mut cells = vec![tables.cell(0, answer).unwrap()];
            if answer == 0 {
                cells.extend(answers.next().map(|second| tables.cell(1, second).unwrap()));
            }
            tally.add(&tables.contribution(cells).unwrap()).unwrap();
        }
    }
    tally.close_day();
    tally
}

/// Every table that agrees with what one of them says, as its counts.
fn worlds(release: &Release, table: usize, class: Class) -> Vec<Vec<u32>> {
    let most = release.band().most().unwrap();
    let table = &release.tables()[table];
    let too_few = *table.lines()[0].statement() == Statement::TooFew;
    let mut found = Vec::new();
    for base in 0..=most {
        let fits = match table.base() {
            Some(band) => Band::of(base) == Some(band),
            None => too_few == (base < 10),
        };
        if fits {
            splits(base, 3, &mut |counts| {
                let mut lines = table.lines().iter().zip(counts);
                let said = |(line, count): (&waymark_count::Line, &u32)| {
                    table.base().is_none() || agrees(line.statement(), *count, base, class)
                };
                if lines.all(said) {
                    found.push(counts.to_vec());
                }
            });
        }
    }
    found
}

/// A small number that the two tables together narrow, as a sentence.
fn leak(release: &Release, class: Class) -> Option<String> {
    let [first, second] = [0, 1].map(|table| worlds(release, table, class));
    let base = |counts: &[u32]| counts.iter().sum::<u32>();
    // Only the ends matter to the other table.
    let most = first.iter().map(|counts| counts[0]).max()?;
    let least = second.iter().map(|counts| base(counts)).min()?;
    for (table, worlds) in [first, second].into_iter().enumerate() {
        let together = |counts: &&Vec<u32>| match table {
            0 => counts[0] >= least,
            _ => base(counts) <= most,
        };
        let worlds: Vec<&Vec<u32>> = worlds.iter().filter(together).collect();
        for (cell, line) in release.tables()[table].lines().iter().enumerate() {
            let small = |counts: &Vec<u32>| match line.statement() {
                Statement::Few { .. } => Some(counts[cell]),
                Statement::MoreThanHalf => Some(base(counts) - counts[cell]),
                _ => None,
            };
            let seen: Vec<u32> = worlds.iter().filter_map(|counts| small(counts)).collect();
            let is_small = matches!(
                line.statement(),
                Statement::Few { .. } | Statement::MoreThanHalf
            );
            if is_small && !(0..class.few_below()).all(|value| seen.contains(&value)) {
                let words = [0, 1].map(|table| line_words(release, table));
                return Some(format!("line {cell} of table {table} in {words:?}"));
            }
        }
    }
    None
}

/// Rounds in which the second question has just reached a band, nearly everybody who may be asked answers it, and small
/// numbers stand in every other place.
fn rounds(many: usize) -> Vec<Counts> {
    let mut chance = Chance::new(11);
    let mut next = |low, high| u32::try_from(chance.within(low, high)).unwrap();
    let mut rounds = Vec::new();
    while rounds.len() < many {
        let base = [10, 15, 20, 30][next(0, 3) as usize] + next(0, 1);
        let few = [next(0, 4), next(0, 4)];
        let second = vec![base - few[0] - few[1], few[0], few[1]];
        let first = vec![base + next(0, 1), next(0, 12), next(0, 5)];
        if (20..50).contains(&first.iter().sum::<u32>()) {
            rounds.push([first, second]);
        }
    }
    rounds
}

/// How many rounds give a small number away, and how many lines are kept back.
fn attack(frames: Frames) -> (usize, usize) {
    let (mut given_away, mut kept_back) = (0, 0);
    for (at, counts) in rounds(400).iter().enumerate() {
        let class = [Class::Personal, Class::Harmful][at % 2];
        let tables = tables(class, frames);
        let release = shown(&tables, &counted(&tables, counts));
        let lines = release.tables().iter().flat_map(|table| table.lines());
        kept_back += lines
            .filter(|line| *line.statement() == Statement::Withheld)
            .count();
        if let Some(leak) = leak(&release, class) {
            assert!(frames == Frames::Unknown, "{counts:?}: {leak}");
            given_away += 1;
        }
    }
    (given_away, kept_back)
}

#[test]
fn a_question_beside_the_one_it_is_asked_for_gives_no_small_number_away() {
    let (given_away, kept_back) = attack(Frames::Known);
    assert_eq!(given_away, 0);
    // The control: the same tables, weighed one by one.
    let (leaking, before) = attack(Frames::Unknown);
    println!(
        "frames: {leaking} of 400 rounds leak when questions are weighed one by one; \
         {kept_back} lines kept back together, {before} one by one"
    );
    assert!(leaking > 5, "{leaking} of 400");
    assert!(kept_back < before + 400, "{kept_back} after {before}");
}

#[test]
fn a_frame_must_name_answers_of_earlier_tables() {
    let check = |table: &str, of: &str, answer: &str, expected: bool| {
        let frame = Frame {
            table: table.to_owned(),
            answers: Vec::new(),
            of: vec![(of.to_owned(), vec![answer.to_owned()])],
        };
        let framed = tables(Class::Personal, Frames::Unknown).framed(vec![frame]);
        assert_eq!(framed.is_ok(), expected, "{table} of {of} {answer}");
    };
    check("B", "A", "yes", true);
    check("A", "B", "got", false);
    check("B", "B", "got", false);
    check("B", "A", "got", false);
    check("B", "A", "(skipped)", false);
}
