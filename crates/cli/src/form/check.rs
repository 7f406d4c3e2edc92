//! `waymark form check`: what is wrong with a form, cell by cell.

use waymark_ask::definition::{Problem, Weight};
use waymark_ask::form_check;
use waymark_workbook::Form;

use super::counted::{Counted, count};
use super::{file, json};
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};

pub fn run(words: &[&str]) -> Said {
    let rest: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| *word != "--json")
        .collect();
    let wants_json = rest.len() < words.len();
    let arguments = Arguments::read(&rest, &[])?;
    let [name] = arguments.files.as_slice() else {
        return Err(Trouble::of_use(
            "name one file or folder to check".to_owned(),
        ));
    };
    let mut form = match file::open(name)? {
        Ok(form) => form,
        Err(why) if wants_json => return Ok(Outcome::unread(json::of_nothing(name, &why))),
        Err(why) => return Err(Trouble::of_file(name, &why.to_string())),
    };
    // What the reader says of the form, then whether it fits this work.
    form.problems.extend(form_check::check(&form.definition));
    let counted = count(&form);
    let said = if wants_json {
        json::of_form(name, &form)
    } else {
        told(name, &form, &counted)
    };
    if counted.refusals == 0 {
        Ok(Outcome::fine(said))
    } else {
        Ok(Outcome::problems(said))
    }
}

fn told(name: &str, form: &Form, counted: &Counted) -> String {
    let mut lines: Vec<String> = form.problems.iter().map(line).collect();
    let Counted {
        questions,
        languages,
        refusals,
        notices,
    } = counted;
    lines.push(format!(
        "{name}: {questions} questions, languages: {languages}; to mend: {refusals}, to know: {notices}"
    ));
    lines.join("\n")
}

/// Place, weight, sentence, and the change that would mend it.
fn line(problem: &Problem) -> String {
    let weight = match problem.weight {
        Weight::Notice => "know",
        Weight::Refusal => "mend",
    };
    let fix = problem.fix.as_ref().map_or_else(String::new, |fix| {
        format!(" (fix: write \"{}\" in {})", fix.cell, fix.place)
    });
    format!("{}: {weight}: {}{fix}", problem.place, problem.sentence)
}
