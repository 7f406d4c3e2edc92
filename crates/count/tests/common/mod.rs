//! Small plans and tallies for the tests of this room.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use waymark_count::{
    Asked, Category, CategoryRole, Class, Guarded, Ledger, Measure, PlanHash, Release, Shape,
    SmallestGroup, Standing, Statement, Table, Tables, Tally, Terms, guard, indicators,
};

pub const PLAN: PlanHash = PlanHash([7; 32]);

/// A table from "code code code", with a skipped cell; `?code` does not know, `-code` does not apply,
/// `!code` is none of these.
pub fn table(id: &str, class: Class, shape: Shape, codes: &str) -> Table {
    let cell = |code: &str| {
        let role = match code.as_bytes()[0] {
            b'?' => CategoryRole::DontKnow,
            b'-' => CategoryRole::DoesNotApply,
            b'!' => CategoryRole::NoneOfThese,
            _ => CategoryRole::Answer,
        };
        let code = code.trim_start_matches(['?', '-', '!']);
        Category {
            code: code.to_owned(),
            label: format!("[{code}]"),
            role,
        }
    };
    let mut categories: Vec<Category> = codes.split_whitespace().map(cell).collect();
    let extra = |code: &str, role| Category {
        code: code.to_owned(),
        label: code.to_owned(),
        role,
    };
    categories.push(extra("(skipped)", CategoryRole::Skipped));
    if shape == Shape::Multiple {
        categories.push(extra("(base)", CategoryRole::Base));
    }
    Table {
        id: id.to_owned(),
        title: format!("Question {id}?"),
        sensitivity: class,
        shape,
        measure: Measure::Answers,
        opens_at: SmallestGroup::DEFAULT,
        categories,
    }
}

pub fn single(id: &str, class: Class, codes: &str) -> Table {
    table(id, class, Shape::Single, codes)
}

/// The four tables of the worked example, with the shipped indicators.
pub fn service_tables() -> Tables {
    let tables = vec![
        single("SF-14", Class::Personal, "all mostly sometimes_not no"),
        single("SF-18", Class::Harmful, "safer no_change less_safe"),
        single(
            "SF-28",
            Class::Personal,
            "one two three four_five six_more ?not_sure",
        ),
        single(
            "SF-29",
            Class::Personal,
            "got could_not chose_not needed nothing",
        ),
    ];
    let shipped = indicators::shipped(&tables);
    Tables::new(PLAN, tables, shipped).unwrap()
}

/// One table alone.
pub fn alone(table: Table) -> Tables {
    Tables::new(PLAN, vec![table], Vec::new()).unwrap()
}

/// A tally in which `answers[t]` lists "code:count" of table t; person i gives the i-th answer of each.
pub fn tally(tables: &Tables, days: usize, answers: &[&str]) -> Tally {
    let columns: Vec<Vec<usize>> = answers
        .iter()
        .enumerate()
        .map(|(t, spec)| column(tables, t, spec))
        .collect();
    let people = columns.iter().map(Vec::len).max().unwrap_or(0);
    let mut tally = Tally::empty(tables);
    for person in 0..people {
        let cells = columns.iter().enumerate();
        let cells = cells.filter_map(|(t, column)| {
            column
                .get(person)
                .map(|category| tables.cell(t, *category).unwrap())
        });
        tally.add(&tables.contribution(cells).unwrap()).unwrap();
        if person + 1 < days {
            tally.close_day();
        }
    }
    tally.close_day();
    tally
}

fn column(tables: &Tables, table: usize, spec: &str) -> Vec<usize> {
    let mut column = Vec::new();
    for part in spec.split_whitespace() {
        let (code, count) = part.split_once(':').unwrap();
        let code = if code == "skip" { "(skipped)" } else { code };
        let at = tables.tables()[table].position(code).expect("a known code");
        column.extend(std::iter::repeat_n(at, count.parse().unwrap()));
    }
    column
}

/// `people` people answering "yes" to a plain one-question plan.
pub fn yeses(tables: &Tables, days: usize, people: usize) -> Tally {
    tally(tables, days, &[&format!("yes:{people}")])
}

pub fn terms() -> Terms {
    Terms {
        smallest_group: SmallestGroup::DEFAULT,
        title: "Your view of services".to_owned(),
        round: "First round".to_owned(),
        area: "North".to_owned(),
        standing: Standing::Practice,
        language: "en".to_owned(),
        asked: Asked::As {
            wording: [5; 32],
            window_months: 24,
        },
    }
}

pub fn shown(tables: &Tables, tally: &Tally) -> Release {
    match guard(tables, tally, &terms(), &Ledger::empty()) {
        Guarded::Shown(release, _) => *release,
        other => panic!("nothing was shown: {other:?}"),
    }
}

/// A statement as a short word.
pub fn word(statement: &Statement) -> String {
    match statement {
        Statement::Share(percent) => percent.value().to_string(),
        Statement::Few { below } => format!("<{below}"),
        Statement::MoreThanHalf => "more".to_owned(),
        Statement::Withheld => "withheld".to_owned(),
        Statement::TooFew => "too few".to_owned(),
        Statement::Median { label } => format!("median {label}"),
        Statement::NotAsked => "not asked".to_owned(),
    }
}

/// The lines of one released table as words.
pub fn line_words(release: &Release, table: usize) -> String {
    let words: Vec<String> = release.tables()[table]
        .lines()
        .iter()
        .map(|line| word(line.statement()))
        .collect();
    words.join(" ")
}
