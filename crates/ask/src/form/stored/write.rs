//! From a form to its bytes.

use super::FORM_VERSION;
use super::wire::{WireChoice, WireForm, WireLanguage, WireQuestion, WireStep};
use crate::expression::{Comparison, Expression, Function, Step};
use crate::form::{
    Choice, Form, InShortForm, Kind, Language, Meaning, Question, Role, Sensitivity, TextStatus,
};

pub(super) fn bytes(form: &Form) -> Vec<u8> {
    let mut lists: Vec<&[Choice]> = Vec::new();
    let questions = form
        .questions
        .iter()
        .map(|question| written(question, &mut lists))
        .collect();
    let wire = WireForm {
        id: &form.id,
        version: &form.version,
        titles: texts(&form.titles),
        languages: form.languages.iter().map(language).collect(),
        window_months: form.window_months,
        lists: lists
            .into_iter()
            .map(|list| list.iter().map(choice).collect())
            .collect(),
        questions,
    };
    // Writing to a growing vector cannot fail; an empty form would not be read back.
    postcard::to_extend(&wire, vec![FORM_VERSION]).unwrap_or_default()
}

fn written<'a>(question: &'a Question, lists: &mut Vec<&'a [Choice]>) -> WireQuestion<'a> {
    let parts = &question.parts;
    WireQuestion {
        name: &parts.name,
        kind: place(&Kind::ALL, parts.kind),
        role: place(&Role::ALL, parts.role),
        sensitivity: place(&Sensitivity::ALL, parts.sensitivity),
        short: place(&InShortForm::ALL, parts.short),
        support_after: parts.support_after,
        item: &parts.item,
        section: &parts.section,
        labels: texts(&parts.labels),
        hints: texts(&parts.hints),
        list: list(&parts.choices, lists),
        right: parts.right.map(|right| right.number()),
        beat: parts.beat.map(|beat| beat.number()),
        measures: texts(&parts.measures),
        relevant: parts.relevant.as_ref().map(steps),
        choice_filter: parts.choice_filter.as_ref().map(steps),
        calculation: parts.calculation.as_ref().map(steps),
    }
}

/// The place of a list, which is added when it is new. There are fewer lists than questions.
fn list<'a>(choices: &'a [Choice], lists: &mut Vec<&'a [Choice]>) -> Option<u16> {
    if choices.is_empty() {
        return None;
    }
    let known = lists
        .iter()
        .position(|list| core::ptr::eq(*list, choices) || *list == choices);
    let at = known.unwrap_or_else(|| {
        lists.push(choices);
        lists.len() - 1
    });
    u16::try_from(at).ok()
}

fn texts(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn language(language: &Language) -> WireLanguage<'_> {
    WireLanguage {
        name: &language.name,
        tag: &language.tag,
        status: place(&TextStatus::ALL, language.status),
    }
}

fn choice(choice: &Choice) -> WireChoice<'_> {
    WireChoice {
        name: &choice.name,
        labels: texts(&choice.labels),
        meaning: place(&Meaning::ALL, choice.meaning),
        picture: &choice.picture,
    }
}

fn steps(expression: &Expression) -> Vec<WireStep<'_>> {
    expression.steps().iter().map(step).collect()
}

fn step(step: &Step) -> WireStep<'_> {
    match step {
        Step::Text(text) => WireStep::Text(text),
        Step::Number(number) => WireStep::Number(*number),
        Step::Answer(id) => WireStep::Answer(id.number()),
        Step::Itself => WireStep::Itself,
        Step::ChoiceName => WireStep::ChoiceName,
        Step::And => WireStep::And,
        Step::Or => WireStep::Or,
        Step::Compare(comparison) => WireStep::Compare(place(&Comparison::ALL, *comparison)),
        Step::Plus => WireStep::Plus,
        Step::Minus => WireStep::Minus,
        Step::Negate => WireStep::Negate,
        Step::Call(function, count) => WireStep::Call(place(&Function::ALL, *function), *count),
    }
}

/// The place of a value in the list of all there are; those lists only ever grow at their end.
fn place<T: PartialEq>(all: &[T], value: T) -> u8 {
    let at = all.iter().position(|one| *one == value);
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}
