//! A reader with all the time in the world who subtracts tables worked out from answers from those of the answers.

use crate::chance;
use crate::common;
use crate::reader;

use chance::Chance;
use common::{PLAN, line_words, shown, single};
use reader::agrees;
use waymark_count::{Band, Class, Event, Measure, Release, Statement, Tables, Tally};

/// Whether the guard knows what the third table comes from.
#[derive(Clone, Copy, PartialEq)]
enum Weighed {
    Together,
    OneByOne,
}

/// What a person can say to each of two questions: nothing, or one of the answers.
type Kind = [Option<usize>; 2];

/// Two questions of two answers, and who had the first event or the second.
fn either(class: Class, weighed: Weighed) -> Tables {
    let event = |table: &str| Event {
        table: table.to_owned(),
        answer: "did_not".to_owned(),
        unless: Vec::new(),
    };
    let measure = Measure::AnyOf {
        events: ["A", "B"].map(event).into(),
        base: ["A", "B"].map(str::to_owned).into(),
    };
    planned(class, "yes no", measure, weighed)
}

/// The first question again among those who said one thing to the second.
fn among(class: Class, weighed: Weighed) -> Tables {
    let measure = Measure::Within {
        of: "A".to_owned(),
        by: "B".to_owned(),
        group: "got".to_owned(),
    };
    planned(class, "got did_not", measure, weighed)
}

/// Without the link the same cells are counted as if they were one more question: the guard weighs them alone.
fn planned(class: Class, codes: &str, measure: Measure, weighed: Weighed) -> Tables {
    let mut worked_out = single("M", class, codes);
    if !matches!(measure, Measure::Within { .. }) {
        worked_out.categories.truncate(2);
    }
    if weighed == Weighed::Together {
        worked_out.measure = measure;
    }
    let question = |id: &str| single(id, class, "got did_not");
    Tables::new(PLAN, vec![question("A"), question("B"), worked_out], vec![]).unwrap()
}

/// The answer of one person to the third table.
type Works = fn(Kind) -> Option<usize>;

fn had_either(kind: Kind) -> Option<usize> {
    kind.iter()
        .any(Option::is_some)
        .then_some(usize::from(!kind.contains(&Some(1))))
}

fn among_got(kind: Kind) -> Option<usize> {
    kind[0].filter(|_| kind[1] == Some(0))
}

fn kinds() -> Vec<Kind> {
    let each = [None, Some(0), Some(1)];
    each.iter().flat_map(|a| each.map(|b| [*a, b])).collect()
}

fn counted(tables: &Tables, weighed: Weighed, works: Works, people: &[u32; 9]) -> Tally {
    let mut tally = Tally::empty(tables);
    for (kind, many) in kinds().into_iter().zip(people) {
        let mut cells: Vec<(usize, usize)> = (0..2)
            .filter_map(|table| Some((table, kind[table]?)))
            .collect();
        if weighed == Weighed::OneByOne {
            cells.extend(works(kind).map(|cell| (2, cell)));
        }
        for _ in 0..*many {
            let cells = cells
                .iter()
                .map(|(table, cell)| tables.cell(*table, *cell).unwrap());
            tally.add(&tables.contribution(cells).unwrap()).unwrap();
        }
    }
    tally.close_day();
    tally
}

type Seen = Vec<Option<Vec<bool>>>;

/// For each line of each table, the values its small number has in the worlds that fit; nothing where it is not small.
/// `rest` are the people of the first table who are not in the third, where that is a group of it.
fn seen(release: &Release, class: Class, works: Works, rest: Option<[u32; 2]>) -> Seen {
    let limit = class.few_below();
    let lines = || release.tables().iter().flat_map(|table| table.lines());
    let mut seen: Vec<Option<Vec<bool>>> = lines()
        .map(|line| match line.statement() {
            Statement::Few { .. } | Statement::MoreThanHalf => Some(vec![false; limit as usize]),
            _ => None,
        })
        .collect();
    if release.tables()[2].base().is_some() {
        let rest = rest.into_iter().flatten();
        seen.extend(rest.map(|count| (count < limit).then(|| vec![false; limit as usize])));
    }
    let fits = |table: usize, counts: [u32; 2]| {
        let table = &release.tables()[table];
        let base = counts[0] + counts[1];
        match table.base() {
            Some(band) => {
                Band::of(base) == Some(band)
                    && table
                        .lines()
                        .iter()
                        .zip(counts)
                        .all(|(line, count)| agrees(line.statement(), count, base, class))
            }
            // "Too few" is under ten; whatever is kept back whole says nothing.
            None => *table.lines()[0].statement() != Statement::TooFew || base < 10,
        }
    };
    // Worlds by what is said of the two questions: first the margins, then who is behind them.
    let most = release.band().most().unwrap();
    for a0 in 0..=most {
        for a1 in 0..=most - a0 {
            if !fits(0, [a0, a1]) {
                continue;
            }
            for b0 in 0..=most {
                for b1 in 0..=most - b0 {
                    if fits(1, [b0, b1]) {
                        third(works, most, [a0, a1, b0, b1], &mut |m| {
                            if fits(2, m) {
                                note(&mut seen, [[a0, a1], [b0, b1], m]);
                            }
                        });
                    }
                }
            }
        }
    }
    seen
}

/// Every pair of counts of the third table that people with these answers can have.
fn third(works: Works, most: u32, [a0, a1, b0, b1]: [u32; 4], visit: &mut impl FnMut([u32; 2])) {
    let kinds = kinds();
    for x in 0..=a0.min(b0) {
        for y in 0..=a0.min(b1) {
            for z in 0..=a1.min(b0) {
                for w in 0..=a1.min(b1) {
                    if x + y > a0 || z + w > a1 || x + z > b0 || y + w > b1 {
                        continue;
                    }
                    let alone = [
                        0,
                        b0 - x - z,
                        b1 - y - w,
                        a0 - x - y,
                        x,
                        y,
                        a1 - z - w,
                        z,
                        w,
                    ];
                    if alone.iter().sum::<u32>() > most {
                        continue;
                    }
                    let mut m = [0; 2];
                    for (kind, many) in kinds.iter().zip(alone) {
                        if let Some(cell) = works(*kind) {
                            m[cell] += many;
                        }
                    }
                    visit(m);
                }
            }
        }
    }
}

fn note(seen: &mut Seen, counts: [[u32; 2]; 3]) {
    for (at, seen) in seen.iter_mut().enumerate() {
        let (own, other) = match at / 2 {
            3 => (
                counts[0][at % 2].saturating_sub(counts[2][at % 2]),
                u32::MAX,
            ),
            table => (counts[table][at % 2], counts[table][1 - at % 2]),
        };
        // Whichever of the two is small: a line that says "fewer than" or one that says "more than half".
        if let Some(seen) = seen {
            let small = own.min(other) as usize;
            if let Some(value) = seen.get_mut(small) {
                *value = true;
            }
        }
    }
}

/// Rounds of 24 to 29 people or so, with small numbers in every place.
fn rounds(many: usize) -> Vec<[u32; 9]> {
    let mut chance = Chance::new(5);
    let mut rounds = Vec::new();
    while rounds.len() < many {
        let mut people = [0; 9];
        for many in &mut people {
            *many = u32::try_from(match chance.within(0, 2) {
                0 => 0,
                1 => chance.within(0, 3),
                _ => chance.within(0, 14),
            })
            .unwrap();
        }
        if (20..30).contains(&people.iter().sum::<u32>()) {
            rounds.push(people);
        }
    }
    rounds
}

const BOTH: [Class; 2] = [Class::Personal, Class::Harmful];
/// What could bring harm is never broken down.
const GROUPED: [Class; 2] = [Class::Personal, Class::Personal];

/// Who is left of the first table beside the group, where there is one.
fn left(classes: [Class; 2], people: &[u32; 9]) -> Option<[u32; 2]> {
    let count = |answer| {
        let kinds = kinds().into_iter().zip(people);
        let left = kinds.filter(|(kind, _)| kind[0] == Some(answer) && kind[1] != Some(0));
        left.map(|(_, many)| many).sum()
    };
    (classes == GROUPED).then(|| [count(0), count(1)])
}

/// Rounds in which a small number is given away, and rounds in which the third table is said.
fn attack(
    planned: fn(Class, Weighed) -> Tables,
    works: Works,
    classes: [Class; 2],
    weighed: Weighed,
) -> (usize, usize) {
    let (mut given_away, mut said) = (0, 0);
    for (at, people) in rounds(160).into_iter().enumerate() {
        let class = classes[at % 2];
        let tables = planned(class, weighed);
        let release = shown(&tables, &counted(&tables, weighed, works, &people));
        said += usize::from(release.tables()[2].base().is_some());
        let open = seen(&release, class, works, left(classes, &people));
        let closed = |seen: &Vec<bool>| !seen.iter().all(|value| *value);
        if open.iter().flatten().any(closed) {
            given_away += 1;
            let words: Vec<String> = (0..3).map(|table| line_words(&release, table)).collect();
            assert!(
                weighed == Weighed::OneByOne,
                "{people:?}: {words:?} {open:?}"
            );
        }
    }
    (given_away, said)
}

#[test]
fn a_measure_beside_its_questions_gives_no_small_number_away() {
    let (given_away, said) = attack(either, had_either, BOTH, Weighed::Together);
    assert_eq!(given_away, 0);
    assert!(said > 20, "said in {said} rounds");
    // The control: the same tables, weighed one by one.
    let (given_away, said) = attack(either, had_either, BOTH, Weighed::OneByOne);
    assert!(given_away > 5, "{given_away} of {said}");
}

#[test]
fn a_group_beside_the_whole_gives_no_small_number_away() {
    let (given_away, said) = attack(among, among_got, GROUPED, Weighed::Together);
    assert_eq!(given_away, 0);
    assert!(said > 5, "said in {said} rounds");
    let (given_away, said) = attack(among, among_got, GROUPED, Weighed::OneByOne);
    assert!(given_away > 2, "{given_away} of {said}");
}
