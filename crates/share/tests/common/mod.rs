//! Releases for the tests of this room, made the only way there is: counted and guarded.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use waymark_count::{
    Category, CategoryRole, Class, Guarded, Ledger, Measure, PlanHash, Release, Shape,
    SmallestGroup, Standing, Table, Tables, Tally, Terms, guard, indicators,
};

/// A table from "code:people code:people …"; labels are the codes with spaces for `_`.
pub struct Asked {
    pub id: &'static str,
    pub title: &'static str,
    pub class: Class,
    pub answers: &'static [(&'static str, &'static str, usize)],
    pub unsure: usize,
}

pub fn terms() -> Terms {
    Terms {
        smallest_group: SmallestGroup::DEFAULT,
        title: "Your view of services".to_owned(),
        round: "First round".to_owned(),
        area: "North".to_owned(),
        standing: Standing::Practice,
        language: "en".to_owned(),
        asked: waymark_count::Asked::As {
            wording: [5; 32],
            window_months: 24,
        },
    }
}

pub fn release(asked: &[Asked], terms: &Terms) -> Release {
    release_under(3, asked, terms)
}

/// A release of the round whose plan's hash is made of this byte.
pub fn release_under(plan: u8, asked: &[Asked], terms: &Terms) -> Release {
    let cell = |code: &str, label: &str, role| Category {
        code: code.to_owned(),
        label: label.to_owned(),
        role,
    };
    let tables: Vec<Table> = asked
        .iter()
        .map(|asked| {
            let answers = asked.answers.iter();
            let mut categories: Vec<Category> = answers
                .map(|(code, label, _)| cell(code, label, CategoryRole::Answer))
                .collect();
            categories.push(cell("?", "?", CategoryRole::DontKnow));
            let (id, title) = (asked.id.to_owned(), asked.title.to_owned());
            Table {
                id,
                title,
                sensitivity: asked.class,
                shape: Shape::Single,
                measure: Measure::Answers,
                opens_at: SmallestGroup::DEFAULT,
                categories,
            }
        })
        .collect();
    let shipped = indicators::shipped(&tables);
    let tables = Tables::new(PlanHash([plan; 32]), tables, shipped).unwrap();
    let columns: Vec<Vec<usize>> = asked
        .iter()
        .map(|asked| {
            let people = asked
                .answers
                .iter()
                .map(|(_, _, people)| *people)
                .chain([asked.unsure]);
            people
                .enumerate()
                .flat_map(|(at, people)| std::iter::repeat_n(at, people))
                .collect()
        })
        .collect();
    let mut tally = Tally::empty(&tables);
    for person in 0..columns.iter().map(Vec::len).max().unwrap() {
        let cells = columns.iter().enumerate();
        let cells = cells.filter_map(|(t, column)| tables.cell(t, *column.get(person)?));
        tally.add(&tables.contribution(cells).unwrap()).unwrap();
        if person < 2 {
            tally.close_day();
        }
    }
    tally.close_day();
    match guard(&tables, &tally, terms, &Ledger::empty()) {
        Guarded::Shown(release, _) => *release,
        other => panic!("{other:?}"),
    }
}

/// The worked example: area North, 24 women.
pub fn north() -> Release {
    release(&north_asked(), &terms())
}

fn north_asked() -> Vec<Asked> {
    vec![
        Asked {
            id: "SF-14",
            title: "Did you feel safe while you were there?",
            class: Class::Personal,
            answers: &[
                ("all", "Yes, all the time", 10),
                ("mostly", "Mostly", 6),
                ("sometimes_not", "Sometimes not", 3),
                ("no", "No", 3),
            ],
            unsure: 2,
        },
        Asked {
            id: "SF-18",
            title: "Did using this help make things safer for you?",
            class: Class::Harmful,
            answers: &[
                ("safer", "Yes, safer", 12),
                ("no_change", "No change", 6),
                ("less_safe", "No, less safe", 2),
            ],
            unsure: 4,
        },
        Asked {
            id: "SF-28",
            title: "How many people or offices did you have to tell your story to?",
            class: Class::Personal,
            answers: &[
                ("one", "1", 4),
                ("two", "2", 6),
                ("three", "3", 5),
                ("four_five", "4 or 5", 4),
                ("six_more", "6 or more", 2),
            ],
            unsure: 3,
        },
        Asked {
            id: "SF-29",
            title: "Did they connect you to other help you needed?",
            class: Class::Personal,
            answers: &[
                ("got", "Yes, and I got that help", 6),
                ("could_not", "Yes, but I could not get it", 4),
                ("chose_not", "Yes, but I chose not to go", 2),
                ("needed", "No, but I needed it", 5),
                ("nothing", "I needed nothing else", 4),
            ],
            unsure: 3,
        },
    ]
}

/// Fourteen women, one plain question.
pub fn fourteen() -> Release {
    let answers: &[(&str, &str, usize)] = &[("yes", "Yes", 9), ("no", "No", 5)];
    release(
        &[Asked {
            id: "SF-23",
            title: "Could you choose?",
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &terms(),
    )
}

/// The worked example, and beside it every other kind of statement that the guard makes of one table alone.
pub fn every_kind() -> Release {
    let mut asked = north_asked();
    asked.push(Asked {
        id: "T-1",
        title: "+Asked of a few?",
        class: Class::Personal,
        answers: &[("yes", "Yes", 4), ("no", "No", 3)],
        unsure: 2,
    });
    asked.push(Asked {
        id: "T-2",
        title: "Nearly all said the same?",
        class: Class::Harmful,
        answers: &[
            ("yes", "Yes, \"all\"; =1+1\tand more", 22),
            ("no", "=No", 1),
        ],
        unsure: 1,
    });
    asked.push(Asked {
        id: "T-3",
        title: "Two small ones & <one> more",
        class: Class::Harmful,
        answers: &[("a", "A", 12), ("b", "B", 6), ("c", "C", 1), ("d", "D", 5)],
        unsure: 0,
    });
    release(&asked, &terms())
}

/// What a reader sees of a page: no tags, no style.
pub fn visible(page: &str) -> String {
    let body = page.split_once("</head>").unwrap().1;
    let mut text = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}

/// Every number in a text, as written.
pub fn numbers(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect()
}
