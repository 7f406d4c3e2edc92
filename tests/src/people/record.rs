//! The plaintext of a woman's record, worked out beside the browser: what a search of the disk looks for.

use std::fs;
use std::rc::Rc;

use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::xlsform::{self, Sheet};
use waymark_ask::{ChoiceId, Form, Interview, Length, QuestionId, Record};

use super::woman::Touched;
use crate::house;

/// The bytes her answers make before they are sealed.
pub fn plaintext_of(touched: &Touched) -> Vec<u8> {
    let form = Rc::new(form("service-feedback"));
    record_of(&form, |name, _| {
        let told = touched.iter().rev().find(|(question, _)| *question == name);
        told.map(|(_, choices)| choices.clone()).unwrap_or_default()
    })
    .bytes()
    .to_vec()
}

/// The record of a woman who gives `answer` to each question (its name, and the answers it offers).
pub fn record_of(form: &Rc<Form>, answer: impl Fn(&str, &[String]) -> Vec<String>) -> Record {
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    while let Some(id) = interview.current() {
        let question = form.question(id).expect("the question she is at");
        let name = question.name();
        let offered: Vec<String> = interview
            .options(id)
            .iter()
            .filter_map(|choice| question.choices().get(choice.index()))
            .map(|choice| choice.name().to_owned())
            .collect();
        let choices = answer(name, &offered);
        for choice in &choices {
            let id = choice_of(form, id, choice);
            interview.choose(id.unwrap_or_else(|| panic!("{name} has no answer {choice}")));
        }
        if choices.is_empty() {
            interview.skip()
        } else {
            interview.next()
        }
    }
    // As the stories answer before the questions, on the only area of a round.
    let sat = Sat {
        outcome: Outcome::Finished,
        age: AgeBand::From25,
        checks: Checks::Passed,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    };
    interview.finish(sat).expect("the form fits into a record")
}

fn choice_of(form: &Form, id: QuestionId, name: &str) -> Option<ChoiceId> {
    let at = form
        .question(id)?
        .choices()
        .iter()
        .position(|choice| choice.name() == name)?;
    u8::try_from(at).ok().map(ChoiceId::new)
}

/// An instrument of `surveys/`, read as the build reads it.
pub fn form(name: &str) -> Form {
    let folder = house::root().join("surveys").join(name);
    let sheets: Vec<Sheet> = ["survey", "choices", "settings"]
        .iter()
        .map(|sheet| {
            let bytes =
                fs::read(folder.join(format!("{sheet}.csv"))).expect("a sheet of the survey");
            xlsform::read_csv(sheet, &bytes).expect("a proper sheet")
        })
        .collect();
    xlsform::form(&sheets).expect("a proper form")
}
