//! What must have been answered if a question comes up, as far as its rule says so plainly.

use super::{ChoiceId, Form, Question, QuestionId};
use crate::expression::{Comparison, Expression, Function, Step};

/// An answer that a rule asks for: a choice of a question, or any of its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    Choice(QuestionId, ChoiceId),
    Any(QuestionId),
}

/// What a part of a rule is.
enum Part<'a> {
    /// True only if one of these was given; nothing is known where there is none.
    Truth(Option<Vec<Needed>>),
    Answer(QuestionId),
    Text(&'a str),
    Number(f64),
    Count(QuestionId),
    Other,
}

impl Form {
    /// Whoever is asked the question gave one of these answers; nothing where its rule does not say so plainly.
    #[must_use]
    pub fn needed_for(&self, question: &Question) -> Option<Vec<Needed>> {
        match self.part(question.relevant()?) {
            Some(Part::Truth(needed)) => needed,
            _ => None,
        }
    }

    fn part<'a>(&self, rule: &'a Expression) -> Option<Part<'a>> {
        let mut stack: Vec<Part<'a>> = Vec::new();
        for step in rule.steps() {
            let part = match step {
                Step::Answer(id) => Part::Answer(*id),
                Step::Text(text) => Part::Text(text),
                Step::Number(number) => Part::Number(*number),
                Step::Itself | Step::ChoiceName => Part::Other,
                Step::Negate => {
                    stack.pop()?;
                    Part::Other
                }
                Step::And => Part::Truth(both(truth(stack.pop()?), truth(stack.pop()?))),
                Step::Or => Part::Truth(either(truth(stack.pop()?), truth(stack.pop()?))),
                Step::Plus | Step::Minus => {
                    stack.pop()?;
                    stack.pop()?;
                    Part::Other
                }
                Step::Compare(comparison) => {
                    let right = stack.pop()?;
                    let left = stack.pop()?;
                    Part::Truth(self.compared(*comparison, &left, &right))
                }
                Step::Call(function, arguments) => {
                    let from = stack.len().checked_sub(usize::from(*arguments))?;
                    let arguments = stack.split_off(from);
                    match (function, arguments.as_slice()) {
                        (Function::Selected, [Part::Answer(id), Part::Text(name)]) => {
                            Part::Truth(self.choice(*id, name.trim()))
                        }
                        (Function::CountSelected, [Part::Answer(id)]) => Part::Count(*id),
                        _ => Part::Other,
                    }
                }
            };
            stack.push(part);
        }
        stack.pop()
    }

    fn compared(
        &self,
        comparison: Comparison,
        left: &Part<'_>,
        right: &Part<'_>,
    ) -> Option<Vec<Needed>> {
        match (comparison, left, right) {
            (Comparison::Equal, Part::Answer(id), Part::Text(name))
            | (Comparison::Equal, Part::Text(name), Part::Answer(id)) => self.choice(*id, name),
            (Comparison::Equal, Part::Answer(id), Part::Number(number))
            | (Comparison::Equal, Part::Number(number), Part::Answer(id)) => {
                self.choice(*id, &number.to_string())
            }
            (Comparison::Differs, Part::Answer(id), Part::Text("")) => self.any(*id),
            (Comparison::Greater, Part::Count(id), Part::Number(number)) if *number >= 0.0 => {
                self.any(*id)
            }
            (Comparison::AtLeast, Part::Count(id), Part::Number(number)) if *number > 0.0 => {
                self.any(*id)
            }
            _ => None,
        }
    }

    fn choice(&self, id: QuestionId, name: &str) -> Option<Vec<Needed>> {
        let choice = self.question(id)?.find_choice(name)?;
        Some(vec![Needed::Choice(id, choice)])
    }

    fn any(&self, id: QuestionId) -> Option<Vec<Needed>> {
        let has_choices = !self.question(id)?.choices().is_empty();
        has_choices.then(|| vec![Needed::Any(id)])
    }
}

fn truth(part: Part<'_>) -> Option<Vec<Needed>> {
    match part {
        Part::Truth(needed) => needed,
        _ => None,
    }
}

/// Both hold, so each of the two is true of her: the one that says more.
fn both(one: Option<Vec<Needed>>, other: Option<Vec<Needed>>) -> Option<Vec<Needed>> {
    match (one, other) {
        (Some(one), Some(other)) if other.len() < one.len() => Some(other),
        (Some(one), _) => Some(one),
        (None, other) => other,
    }
}

fn either(one: Option<Vec<Needed>>, other: Option<Vec<Needed>>) -> Option<Vec<Needed>> {
    let mut all = other?;
    all.extend(one?);
    Some(all)
}
