//! From what was entered to a value of the directory, and back to what a control shows.

use std::collections::BTreeSet;

use waymark_map::{
    AreaId, Change, Choice, Company, Day, Directory, Edit, FieldId, Kind, Phone, Text, Value,
};
use waymark_words::{Locale, directory as words};

use super::fields::{Of, value_of};
use super::refused::{refused, text_refused};
use crate::planner::Planner;
use waymark_shell::today;

/// What came out of a control.
pub enum Entered {
    /// Back to "not asked".
    Nothing,
    Text(String),
    Phone(String),
    Number(String),
    Day(u32),
    One(u8),
    /// What is ticked now, and what was before.
    Some(BTreeSet<String>, BTreeSet<String>),
}

/// Sets a field, or clears it; the sentence for why not.
pub fn set(
    locale: Locale,
    planner: Planner,
    of: Of,
    field: FieldId,
    entered: Entered,
) -> Result<(), &'static str> {
    let value = planner
        .register
        .once(|all| value(locale, all, field, entered))
        .unwrap_or(Ok(None))?;
    put(locale, planner, of, field, value)
}

/// The same with a value that is made already.
pub fn put(
    locale: Locale,
    planner: Planner,
    of: Of,
    field: FieldId,
    value: Option<Value>,
) -> Result<(), &'static str> {
    let slot = of.slot(field);
    let same = planner
        .register
        .once(|all| value_of(all, of, field) == value.as_ref());
    if same == Some(true) {
        return Ok(());
    }
    let change = match value {
        Some(value) => Change::Set(slot, value),
        None => Change::Clear(slot),
    };
    let made = planner.edit(Edit::Change(of.provider(), change));
    made.map_err(|why| refused(locale, why))
}

fn value(
    locale: Locale,
    all: &Directory,
    field: FieldId,
    entered: Entered,
) -> Result<Option<Value>, &'static str> {
    let text_amiss = |why| text_refused(locale, why);
    Ok(Some(match entered {
        Entered::Nothing => return Ok(None),
        Entered::Text(text) => Value::Text(Text::new(&text).map_err(text_amiss)?),
        Entered::Phone(text) => {
            Value::Phone(Phone::of_the_organisation(&text).map_err(text_amiss)?)
        }
        Entered::Number(text) => {
            let number = text.trim().parse();
            Value::Number(number.map_err(|_| words::refused_number(locale))?)
        }
        Entered::Day(day) => Value::Day(Day::since_1970(i32::try_from(day).unwrap_or(i32::MAX))),
        Entered::One(number) => Value::one(number),
        Entered::Some(now, _) if now.is_empty() => return Ok(None),
        Entered::Some(now, before) => several(all, field, now, &before),
    }))
}

/// A choice that stands alone takes the others' place, and goes when another comes.
fn several(
    all: &Directory,
    field: FieldId,
    now: BTreeSet<String>,
    before: &BTreeSet<String>,
) -> Value {
    let described = all.inventory().field(field);
    if described.is_some_and(|one| one.kind == Kind::Areas) {
        return Value::areas(now.iter().filter_map(|code| AreaId::parse(code)));
    }
    let alone = |code: &String| {
        let found = described.and_then(|one| {
            let mut listed = all.inventory().choices(one);
            listed.find(|listed| listed.choice.0.to_string() == *code)
        });
        found.is_some_and(|listed| listed.company == Company::Alone)
    };
    let new = now.iter().find(|code| !before.contains(*code));
    let keep = |code: &&String| match new {
        Some(new) if alone(new) => *code == new,
        Some(_) => !alone(code),
        None => true,
    };
    let numbers = now.iter().filter(keep).filter_map(|code| code.parse().ok());
    Value::many(numbers)
}

/// What a line or a list shows of a field at first.
pub fn shown_as(all: &Directory, of: Of, field: FieldId) -> String {
    match value_of(all, of, field) {
        Some(Value::Text(text)) => text.as_str().to_owned(),
        Some(Value::Phone(phone)) => phone.as_str().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Day(day)) => {
            u32::try_from(day.number()).map_or_else(|_| String::new(), today::in_figures)
        }
        Some(Value::One(Choice(number))) => number.to_string(),
        _ => String::new(),
    }
}

/// The codes that are ticked.
pub fn ticked(all: &Directory, of: Of, field: FieldId) -> BTreeSet<String> {
    match value_of(all, of, field) {
        Some(Value::Many(chosen)) => chosen.iter().map(|one| one.0.to_string()).collect(),
        Some(Value::Areas(areas)) => areas.iter().map(|one| one.as_str().to_owned()).collect(),
        _ => BTreeSet::new(),
    }
}
