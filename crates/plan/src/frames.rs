//! Who is asked which question, so that the guard can weigh a question beside the one for whose answer it is asked.
//!
//! The form asks by the same rules (`relevant` in its survey). A form that carries the items with the same answers gets
//! the frames; any other form does without. SF-28 to SF-30 and SF-32 are asked of whoever did not say that she looked for
//! nothing, so also of those who went past that question: they have no frame. A form that carries none of the items
//! gets the frames that the rules of its questions say plainly.

use waymark_ask::form::Needed;
use waymark_ask::{Form, Length, Question, QuestionId};
use waymark_count::{CategoryRole, Frame, Shape, Table};

use crate::planned;

/// What kinds of help she looked for.
const LOOKED_FOR: &str = "SF-01";
/// Whether she got it, a table for each kind of help.
const HELP: &str = "SF-02 ";
const OBSTACLES: &str = "SF-03";
/// The help she tells about, one of those she got.
const HER_HELP: &str = "SF-05";
/// How she got it, and what only those are asked who went there.
const WAY: &str = "SF-06";
const WENT: [&str; 2] = ["SF-08", "SF-13"];
/// What she paid for, and what only those are asked who paid.
const PAID: &str = "SF-09";
const PAYING: &str = "SF-10";
/// Asked of whoever tells about the police or a court.
const JUSTICE: (&str, [&str; 2]) = ("SF-31", ["police", "court"]);
/// Asked of whoever tells about some help.
const ABOUT_HER_HELP: [&str; 20] = [
    "SF-06", "SF-07", "SF-09", "SF-11", "SF-12", "SF-14", "SF-15", "SF-16", "SF-17", "SF-18",
    "SF-19", "SF-20", "SF-21", "SF-22", "SF-23", "SF-24", "SF-25", "SF-26", "SF-27", "SF-31",
];

/// The frames of these tables, as far as their questions are among them.
pub(crate) fn of(form: &Form, length: Length, tables: &[Table]) -> Vec<Frame> {
    match of_the_items(tables) {
        known if !known.is_empty() => known,
        _ => of_the_rules(form, length, tables),
    }
}

/// A question that is asked only after certain answers of others, with those answers.
fn of_the_rules(form: &Form, length: Length, tables: &[Table]) -> Vec<Frame> {
    let asked = planned::questions(form, length).into_iter();
    let frames = asked.filter_map(|(_, question)| {
        let needed = form.needed_for(question)?;
        let mut of: Vec<(String, Vec<String>)> = Vec::new();
        for one in needed {
            let (id, code) = table_of(form, one)?;
            match of.iter_mut().find(|(known, _)| *known == id) {
                // Any answer of the table stands for each of them.
                Some((_, codes)) if codes.is_empty() || code.is_none() => codes.clear(),
                Some((_, codes)) => codes.extend(code),
                None => of.push((id, code.into_iter().collect())),
            }
        }
        Some(Frame {
            table: planned::id(form, question),
            answers: Vec::new(),
            of,
        })
    });
    let known = |frame: &Frame| {
        let mut of = frame.of.iter();
        holds(tables, &frame.table, &[]) && of.all(|(id, codes)| holds(tables, id, codes))
    };
    frames.filter(known).collect()
}

fn table_of(form: &Form, needed: Needed) -> Option<(String, Option<String>)> {
    let id = |question: QuestionId| -> Option<(&Question, String)> {
        let question = form.question(question)?;
        Some((question, planned::id(form, question)))
    };
    match needed {
        Needed::Any(question) => {
            let (question, id) = id(question)?;
            let mut choices = question.choices().iter();
            // “I do not know” is an answer to a rule, and none to a table.
            let all = choices.all(|choice| planned::role(question, choice).is_answer());
            all.then_some((id, None))
        }
        Needed::Choice(question, choice) => {
            let (question, id) = id(question)?;
            Some((id, Some(question.choice(choice)?.name().to_owned())))
        }
    }
}

fn of_the_items(tables: &[Table]) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut add = |table: &str, answers: &[&str], of: Vec<(String, Vec<String>)>| {
        let known = |(id, codes): &(String, Vec<String>)| holds(tables, id, codes);
        let codes: Vec<String> = answers.iter().map(|code| (*code).to_owned()).collect();
        if !of.is_empty() && of.iter().all(known) && holds(tables, table, &codes) {
            frames.push(Frame {
                table: table.to_owned(),
                answers: codes,
                of,
            });
        }
    };
    let helps = || {
        tables
            .iter()
            .filter_map(|table| table.id.strip_prefix(HELP))
    };
    let one = |id: &str, answers: &[&str]| {
        let answers = answers.iter().map(|code| (*code).to_owned()).collect();
        vec![(id.to_owned(), answers)]
    };
    for help in helps() {
        add(&format!("{HELP}{help}"), &[], one(LOOKED_FOR, &[help]));
    }
    let outcomes = |answers: &[&str]| {
        let each = helps().flat_map(|help| one(&format!("{HELP}{help}"), answers));
        each.collect::<Vec<_>>()
    };
    add(OBSTACLES, &[], outcomes(&["did_not", "waiting"]));
    for help in helps() {
        add(HER_HELP, &[help], one(&format!("{HELP}{help}"), &["got"]));
    }
    let told = tables.iter().any(|table| table.id == HER_HELP);
    for id in ABOUT_HER_HELP {
        // The short form does not count which help she tells about.
        let of = if told {
            one(HER_HELP, &[])
        } else {
            outcomes(&["got"])
        };
        add(id, &[], of);
    }
    for id in WENT {
        add(id, &[], one(WAY, &["went"]));
    }
    add(JUSTICE.0, &[], one(HER_HELP, &JUSTICE.1));
    let some = some_answers(tables, PAID);
    let some: Vec<&str> = some.iter().map(String::as_str).collect();
    if !some.is_empty() {
        add(PAYING, &[], one(PAID, &some));
    }
    frames
}

/// Every answer but "none of these".
fn some_answers(tables: &[Table], id: &str) -> Vec<String> {
    let table = tables
        .iter()
        .find(|table| table.id == id && table.shape == Shape::Multiple);
    let cells = table
        .map(|table| table.categories.as_slice())
        .unwrap_or_default();
    let answers = cells
        .iter()
        .filter(|cell| cell.role == CategoryRole::Answer);
    answers.map(|cell| cell.code.clone()).collect()
}

fn holds(tables: &[Table], id: &str, answers: &[String]) -> bool {
    let table = tables
        .iter()
        .find(|table| table.id == id && !table.measure.is_worked_out());
    table.is_some_and(|table| {
        let is_answer = |code: &String| {
            let mut cells = table.categories.iter();
            cells.any(|cell| cell.code == *code && cell.role.is_answer())
        };
        answers.iter().all(is_answer)
    })
}
