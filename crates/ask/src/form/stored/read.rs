//! From bytes to a form. Every code is looked up, every place is checked.

use std::sync::Arc;

use super::wire::{WireChoice, WireForm, WireLanguage, WireQuestion, WireStep};
use super::{FORM_VERSION, FormBytesError, MAX_FORM_BYTES};
use crate::expression::{Comparison, Expression, Function, Step};
use crate::form::{
    Choice, ChoiceId, Form, FormParts, InShortForm, Kind, Language, Meaning, QuestionId,
    QuestionParts, Role, Sensitivity, TextStatus,
};

type Lists = [Arc<[Choice]>];

pub(super) fn form(bytes: &[u8]) -> Result<Form, FormBytesError> {
    if bytes.len() > MAX_FORM_BYTES {
        return Err(FormBytesError::TooLong);
    }
    let body = match bytes.split_first() {
        Some((&FORM_VERSION, body)) => body,
        Some(_) => return Err(FormBytesError::Version),
        None => return Err(FormBytesError::Damaged),
    };
    let (wire, rest) =
        postcard::take_from_bytes::<WireForm<'_>>(body).map_err(|_| FormBytesError::Damaged)?;
    let parts = parts(&wire)
        .filter(|_| rest.is_empty())
        .ok_or(FormBytesError::Damaged)?;
    Form::new(parts).map_err(FormBytesError::Unsound)
}

fn parts(wire: &WireForm<'_>) -> Option<FormParts> {
    let lists: Option<Vec<Arc<[Choice]>>> = wire
        .lists
        .iter()
        .map(|list| list.iter().map(choice).collect::<Option<Arc<[Choice]>>>())
        .collect();
    let lists = lists?;
    Some(FormParts {
        id: wire.id.to_owned(),
        version: wire.version.to_owned(),
        titles: texts(&wire.titles),
        languages: wire.languages.iter().map(language).collect::<Option<_>>()?,
        window_months: wire.window_months,
        questions: wire
            .questions
            .iter()
            .map(|question| read(question, &lists))
            .collect::<Option<_>>()?,
    })
}

fn read(wire: &WireQuestion<'_>, lists: &Lists) -> Option<QuestionParts> {
    Some(QuestionParts {
        name: wire.name.to_owned(),
        kind: at(&Kind::ALL, wire.kind)?,
        item: wire.item.to_owned(),
        section: wire.section.to_owned(),
        role: at(&Role::ALL, wire.role)?,
        sensitivity: at(&Sensitivity::ALL, wire.sensitivity)?,
        short: at(&InShortForm::ALL, wire.short)?,
        support_after: wire.support_after,
        labels: texts(&wire.labels),
        hints: texts(&wire.hints),
        choices: match wire.list {
            Some(list) => lists.get(usize::from(list))?.clone(),
            None => Arc::new([]),
        },
        right: wire.right.map(ChoiceId::new),
        beat: wire.beat.map(QuestionId::new),
        measures: texts(&wire.measures),
        relevant: expression(wire.relevant.as_deref())?,
        choice_filter: expression(wire.choice_filter.as_deref())?,
        calculation: expression(wire.calculation.as_deref())?,
    })
}

/// Nothing when there is no expression; the outer nothing when there is a broken one.
fn expression(steps: Option<&[WireStep<'_>]>) -> Option<Option<Expression>> {
    let Some(steps) = steps else {
        return Some(None);
    };
    let steps: Option<Vec<Step>> = steps.iter().map(step).collect();
    Expression::from_steps(steps?).map(Some)
}

fn step(wire: &WireStep<'_>) -> Option<Step> {
    Some(match wire {
        WireStep::Text(text) => Step::Text((*text).to_owned()),
        WireStep::Number(number) => Step::Number(*number),
        WireStep::Answer(id) => Step::Answer(QuestionId::new(*id)),
        WireStep::Itself => Step::Itself,
        WireStep::ChoiceName => Step::ChoiceName,
        WireStep::And => Step::And,
        WireStep::Or => Step::Or,
        WireStep::Compare(comparison) => Step::Compare(at(&Comparison::ALL, *comparison)?),
        WireStep::Plus => Step::Plus,
        WireStep::Minus => Step::Minus,
        WireStep::Negate => Step::Negate,
        WireStep::Call(function, count) => Step::Call(at(&Function::ALL, *function)?, *count),
    })
}

fn choice(wire: &WireChoice<'_>) -> Option<Choice> {
    Some(Choice {
        name: wire.name.to_owned(),
        labels: texts(&wire.labels),
        meaning: at(&Meaning::ALL, wire.meaning)?,
        picture: wire.picture.to_owned(),
    })
}

fn language(wire: &WireLanguage<'_>) -> Option<Language> {
    Some(Language {
        name: wire.name.to_owned(),
        tag: wire.tag.to_owned(),
        status: at(&TextStatus::ALL, wire.status)?,
    })
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn at<T: Copy>(all: &[T], code: u8) -> Option<T> {
    all.get(usize::from(code)).copied()
}
