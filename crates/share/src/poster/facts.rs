//! What is said of an office under one picture: where, when, how, at what cost, and who comes along.

use waymark_map::{
    Choice, Cost, FieldId, Hours, Inventory, Line, PublicProvider, Requirement, Slot, Value,
};
use waymark_words::{Locale, poster};

use super::hours;

/// Sentences, those for a pocket first.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Facts {
    /// Where, and when.
    pub(super) short: Vec<String>,
    /// How to reach it, what it costs, coming along.
    pub(super) long: Vec<String>,
    round_the_clock: RoundTheClock,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RoundTheClock {
    Yes,
    NotOrNotKnown,
}

/// What may be said of where it is.
pub(super) enum Place<'a> {
    In(&'a str),
    /// By phone alone.
    Asked,
}

impl Facts {
    /// Every sentence, those for a pocket first.
    pub(super) fn all(&self) -> Vec<&str> {
        let all = self.short.iter().chain(&self.long);
        all.map(String::as_str).collect()
    }

    pub(super) fn is_always_open(&self) -> bool {
        self.round_the_clock == RoundTheClock::Yes
    }
}

pub(super) fn field(code: &str) -> Option<FieldId> {
    FieldId::parse(code)
}

pub(super) fn of(
    one: &PublicProvider,
    lines: &[Line<'_>],
    place: &Place<'_>,
    locale: Locale,
) -> Facts {
    let open = common(lines, |line| line.hours());
    let own = |code| field(code).and_then(|field| one.value(Slot::Own(field)));
    let mut long = Vec::new();
    if let Some(Value::Hours(phone)) = own("PR-07b")
        && let Some(phone) = hours::written(phone, locale)
    {
        long.push(poster::phone_hours(locale, &phone));
    }
    let mode = common(lines, |line| line.value(field("PR-22")?));
    for (choice, words) in [
        (1, poster::come(locale)),
        (2, poster::by_phone(locale)),
        (3, poster::visit(locale)),
    ] {
        // Where the place is not said, nobody can just come in.
        let can = choice != 1 || matches!(place, Place::In(_));
        if can && mode.is_some_and(|mode| has(mode, choice)) {
            long.push(words.to_owned());
        }
    }
    long.push(cost(common(lines, |line| line.cost()), locale).to_owned());
    long.extend(besides(
        common(lines, |line| line.value(field("PR-31")?)),
        locale,
    ));
    long.extend(papers(lines, locale).map(str::to_owned));
    for (code, words) in [
        ("PR-37", poster::transport(locale)),
        ("PR-36", poster::children(locale)),
        ("PR-33", poster::step_free(locale)),
    ] {
        if own(code).is_some_and(|value| has(value, 1)) {
            long.push(words.to_owned());
        }
    }
    let place = match place {
        Place::In(area) => poster::in_area(locale, area),
        Place::Asked => poster::call_for_place(locale).to_owned(),
    };
    Facts {
        short: vec![place, opened(open, locale)],
        long,
        round_the_clock: match open {
            Some(hours) if hours.is_round_the_clock() => RoundTheClock::Yes,
            _ => RoundTheClock::NotOrNotKnown,
        },
    }
}

/// What all lines under the picture have in common; where they differ, it must be asked for.
fn common<'a, T: PartialEq>(lines: &[Line<'a>], of: impl Fn(Line<'a>) -> Option<T>) -> Option<T> {
    let mut all = lines.iter().map(|line| of(*line));
    let first = all.next()??;
    all.all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

fn has(value: &Value, number: u8) -> bool {
    match value {
        Value::One(choice) => *choice == Choice(number),
        Value::Many(choices) => choices.contains(&Choice(number)),
        _ => false,
    }
}

fn opened(open: Option<&Hours>, locale: Locale) -> String {
    let written = open.and_then(|open| hours::written(open, locale));
    written.map_or_else(
        || poster::ask_hours(locale).to_owned(),
        |written| poster::open(locale, &written),
    )
}

fn cost(cost: Option<Cost>, locale: Locale) -> &'static str {
    match cost {
        Some(Cost::Free) => poster::free(locale),
        Some(Cost::Fee) => poster::fee(locale),
        Some(Cost::Waivable) => poster::waivable(locale),
        None => poster::ask_cost(locale),
    }
}

/// Forms, tests, transport, in the words of the inventory; none when there is nothing to pay or nobody said.
fn besides(value: Option<&Value>, locale: Locale) -> Option<String> {
    let Some(Value::Many(chosen)) = value else {
        return None;
    };
    let inventory = Inventory::standard();
    let of_list = inventory.choices(inventory.field(field("PR-31")?)?);
    let named = of_list.filter(|listed| {
        chosen.contains(&listed.choice) && listed.company == waymark_map::Company::WithOthers
    });
    let names: Vec<String> = named
        .map(|listed| listed.label.in_language(locale.language()).to_lowercase())
        .collect();
    (!names.is_empty()).then(|| poster::besides(locale, &names.join(" · ")))
}

/// Whether papers are asked for; which ones, she is told on the phone.
fn papers(lines: &[Line<'_>], locale: Locale) -> Option<&'static str> {
    if !lines.iter().all(|line| line.requirements_are_known()) {
        return None;
    }
    let none = lines.iter().all(|line| line.requires(Requirement::None));
    Some(if none {
        poster::papers_none(locale)
    } else {
        poster::papers_ask(locale)
    })
}
