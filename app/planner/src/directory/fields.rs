//! One field of the inventory as a control of its kind.

use std::collections::BTreeSet;

use leptos::prelude::*;
use waymark_desk::{OneOf, SomeOf, Written, tongue};
use waymark_map::{
    Field, FieldId, Kind, LinkId, Of as Belongs, ProviderId, ServiceId, Slot, Value,
};
use waymark_words::directory as words;

use super::hours::hours;
use super::lists;
use super::write::{Entered, set, shown_as, ticked};
use crate::planner::planner;
use waymark_shell::today;

/// Whose fields: the provider's, those of one of its services, of one of its links.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Provider(ProviderId),
    Line(ProviderId, ServiceId),
    Link(ProviderId, LinkId),
}

impl Of {
    pub fn provider(self) -> ProviderId {
        match self {
            Self::Provider(id) | Self::Line(id, _) | Self::Link(id, _) => id,
        }
    }

    pub fn slot(self, field: FieldId) -> Slot {
        match self {
            Self::Provider(_) => Slot::Own(field),
            Self::Line(_, service) => Slot::Service(service, field),
            Self::Link(_, link) => Slot::Link(link, field),
        }
    }

    /// Whether a field may stand here.
    pub fn has(self, field: &Field) -> bool {
        matches!(
            (self, field.of),
            (Self::Provider(_), Belongs::Provider | Belongs::Both)
                | (Self::Line(..), Belongs::Service | Belongs::Both)
                | (Self::Link(..), Belongs::Link)
        )
    }

    /// The name of a control, stable for tests.
    fn name(self, field: FieldId) -> String {
        match self {
            Self::Provider(_) => field.to_string(),
            Self::Line(_, service) => format!("{service}-{field}"),
            Self::Link(_, link) => format!("link-{}-{field}", link.0),
        }
    }
}

/// The control of a field; nothing for one the inventory does not have.
pub fn entry(of: Of, field: FieldId) -> AnyView {
    let planner = planner();
    let kind = planner
        .register
        .once(|all| all.inventory().field(field).map(|one| one.kind));
    match kind.flatten() {
        Some(Kind::One) => one(of, field),
        Some(Kind::Many { .. } | Kind::Areas) => some(of, field),
        Some(Kind::Hours) => hours(of, field, of.name(field)),
        Some(Kind::Providers | Kind::Apart) | None => ().into_any(),
        Some(kind) => written(of, field, kind),
    }
}

fn written(of: Of, field: FieldId, kind: Kind) -> AnyView {
    let (locale, planner) = (tongue(), planner());
    let label = planner
        .register
        .once(|all| lists::field(locale, all, field));
    let value = planner
        .register
        .once(|all| shown_as(all, of, field))
        .unwrap_or_default();
    let wrong = RwSignal::new(String::new());
    let (keys, as_kind): (_, fn(String) -> Entered) = match kind {
        Kind::Number => ("numeric", Entered::Number),
        Kind::Phone => ("tel", Entered::Phone),
        Kind::Day => ("date", |text| match today::read(&text) {
            Some(day) => Entered::Day(day),
            None => Entered::Nothing,
        }),
        _ => ("text", Entered::Text),
    };
    let left = Callback::new(move |text: String| {
        let entered = match text.trim().is_empty() {
            true => Entered::Nothing,
            false => as_kind(text),
        };
        wrong.set(
            set(locale, planner, of, field, entered)
                .err()
                .unwrap_or_default()
                .to_owned(),
        );
    });
    let id = of.name(field);
    view! { <Written id=id label=label.unwrap_or_default() keys=keys value=value wrong=wrong on_left=left/> }.into_any()
}

fn one(of: Of, field: FieldId) -> AnyView {
    let (locale, planner) = (tongue(), planner());
    let label = planner
        .register
        .once(|all| lists::field(locale, all, field));
    let choices = planner
        .register
        .once(|all| lists::choices(locale, all, field));
    let value = Memo::new(move |_| {
        let value = planner.register.of(|all| shown_as(all, of, field));
        value.unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| {
        let entered = code.parse().map_or(Entered::Nothing, Entered::One);
        // Every row of the list fits its field; what is refused leaves the row as it was.
        let _ = set(locale, planner, of, field, entered);
    });
    view! {
        <OneOf id=of.name(field) label=label.unwrap_or_default() none=words::not_asked(locale)
            choices=choices.unwrap_or_default() value=value on_choice=choose/>
    }
    .into_any()
}

fn some(of: Of, field: FieldId) -> AnyView {
    let (locale, planner) = (tongue(), planner());
    let wrong = RwSignal::new(String::new());
    let label = planner
        .register
        .once(|all| lists::field(locale, all, field));
    let choices = planner
        .register
        .once(|all| match all.inventory().field(field).map(|f| f.kind) {
            Some(Kind::Areas) => lists::areas(all),
            _ => lists::choices(locale, all, field),
        });
    let choices = choices.unwrap_or_default();
    let none = choices.is_empty();
    let chosen = Memo::new(move |_| {
        planner
            .register
            .of(|all| ticked(all, of, field))
            .unwrap_or_default()
    });
    let touched = Callback::new(move |now: BTreeSet<String>| {
        let before = chosen.get_untracked();
        let entered = Entered::Some(now, before);
        wrong.set(
            set(locale, planner, of, field, entered)
                .err()
                .unwrap_or_default()
                .to_owned(),
        );
    });
    view! {
        <div>
            <SomeOf id=of.name(field) label=label.unwrap_or_default() choices=choices chosen=chosen on_choice=touched/>
            <p class="soft" hidden=!none>{words::areas_none(locale)}</p>
            <p class="field-wrong" role="alert" hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</p>
        </div>
    }
    .into_any()
}

/// The value of a field now.
pub fn value_of(all: &waymark_map::Directory, of: Of, field: FieldId) -> Option<&Value> {
    all.provider(of.provider())?.value(of.slot(field))
}
