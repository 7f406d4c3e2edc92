//! Other providers that a field names, such as those that share a house: a list, one more, one less.

use std::collections::BTreeSet;

use leptos::prelude::*;
use waymark_desk::{OneOf, QuietButton, tongue};
use waymark_map::{Directory, FieldId, ProviderId, Shown, Value};
use waymark_words::{Locale, directory as words};

use super::fields::{Of, value_of};
use super::lists;
use super::write::put;
use crate::planner::planner;

#[component]
pub fn Companions(id: ProviderId, field: FieldId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let of = Of::Provider(id);
    let label = planner
        .register
        .once(|all| lists::field(locale, all, field));
    let named = Memo::new(move |_| {
        planner
            .register
            .of(|all| named(all, of, field))
            .unwrap_or_default()
    });
    let change = move |one: ProviderId, takes: bool| {
        let mut all = named.get_untracked();
        match takes {
            true => all.insert(one),
            false => all.remove(&one),
        };
        let value = (!all.is_empty()).then_some(Value::Providers(all));
        // The rows are those that are there.
        let _ = put(locale, planner, of, field, value);
    };
    let add = Callback::new(move |code: String| {
        if let Ok(number) = code.parse() {
            change(ProviderId(number), true);
        }
    });
    let others = Memo::new(move |_| {
        let others = planner.register.of(|all| others(locale, all, id));
        let named = named.get();
        let mut others = others.unwrap_or_default();
        others.retain(|(code, _)| !named.iter().any(|one| one.0.to_string() == *code));
        others
    });
    let rows = move || {
        let row = |one: ProviderId| {
            let name = planner.register.once(|all| lists::other(locale, all, one));
            let off = Callback::new(move |()| change(one, false));
            let name = name.unwrap_or_default();
            view! { <li class="record-row"><span>{name}</span><QuietButton act="companion-off" text=words::link_remove(locale) on_press=off/></li> }
        };
        named.get().into_iter().map(row).collect_view()
    };
    view! {
        <div class="stack">
            {move || view! {
                <OneOf id=format!("{field}") label=label.clone().unwrap_or_default() none=words::companions_add(locale)
                    choices=others.get() value=String::new() on_choice=add/>
            }}
            <ul class="record-rows">{rows}</ul>
        </div>
    }
}

fn named(all: &Directory, of: Of, field: FieldId) -> BTreeSet<ProviderId> {
    match value_of(all, of, field) {
        Some(Value::Providers(named)) => named.clone(),
        _ => BTreeSet::new(),
    }
}

/// Every other record that is not hidden, by name.
pub fn others(locale: Locale, all: &Directory, but: ProviderId) -> Vec<(String, String)> {
    let records = all.to_edit(Shown::ToSomebody).map(|record| record.id());
    let mut others: Vec<(String, String)> = records
        .filter(|id| *id != but)
        .map(|id| (id.0.to_string(), lists::provider(locale, all, id)))
        .collect();
    others.sort_by(|one, other| one.1.cmp(&other.1));
    others
}
