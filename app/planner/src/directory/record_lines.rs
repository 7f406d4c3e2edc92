//! The help a provider offers: a row each with its status, and one more.

use leptos::prelude::*;
use waymark_desk::{OneOf, QuietButton, tongue};
use waymark_map::{
    Change, Directory, Edit, FieldId, Line, ProviderId, ServiceId, Slot, Status, Value,
};
use waymark_words::{Locale, directory as words};

use super::line_verify::stands;
use super::lists;
use crate::page::Page;
use crate::planner::{Planner, planner};

#[component]
pub fn Lines(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let rows = move || {
        let rows = planner.register.of(|all| {
            let lines = all.provider(id)?.lines();
            Some(
                lines
                    .map(|line| (line.service(), said(locale, all, line)))
                    .collect::<Vec<_>>(),
            )
        });
        let rows = rows.flatten().unwrap_or_default().into_iter();
        rows.map(|(service, said)| row(locale, planner, id, service, said))
            .collect_view()
    };
    view! {
        <details class="desk-part record-block" data-block="services" open=true>
            <summary><h2>{words::lines_title(locale)}</h2></summary>
            <ul class="record-rows">{rows}</ul>
            <Add id=id/>
        </details>
    }
}

/// The service, how far it is there, and whether that still counts.
fn said(locale: Locale, all: &Directory, line: Line<'_>) -> (String, String) {
    let status = FieldId::parse("PR-20")
        .map(|field| lists::choice(locale, all, field, line.status().choice().0));
    let name = lists::service(locale, all, line.service());
    let counts = stands(locale, all, line).1;
    (name, format!("{} · {counts}", status.unwrap_or_default()))
}

fn row(
    locale: Locale,
    planner: Planner,
    id: ProviderId,
    service: ServiceId,
    (name, said): (String, String),
) -> AnyView {
    let open = move |_| planner.go(Page::ServiceLine(id, service));
    let label = format!("{} {name}", words::line_open(locale));
    view! {
        <li class="record-row" data-line=service.to_string()>
            <span class="pick-words"><span>{name}</span><span class="soft">{said}</span></span>
            <button class="button" type="button" data-act="open-line" aria-label=label on:click=open>{words::line_open(locale)}</button>
        </li>
    }
    .into_any()
}

/// One more, opened at once: its status is the first thing asked there.
#[component]
fn Add(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let chosen = RwSignal::new(String::new());
    let missing = planner.register.once(|all| {
        let has = |code: &str| {
            let service = ServiceId::parse(code);
            service.is_some_and(|service| {
                all.provider(id)
                    .is_some_and(|one| one.line(service).is_some())
            })
        };
        let mut offered = lists::services(locale, all);
        offered.retain(|(code, _)| !has(code));
        offered
    });
    let choose = Callback::new(move |code: String| chosen.set(code));
    let add = Callback::new(move |()| {
        if let Some(service) = ServiceId::parse(&chosen.get_untracked())
            && add_line(planner, id, service)
        {
            planner.go(Page::ServiceLine(id, service));
        }
    });
    view! {
        <div class="district-filters">
            <OneOf id="line-which".to_owned() label=words::line_add_which(locale) none="—"
                choices=missing.unwrap_or_default() value=chosen on_choice=choose/>
            <QuietButton act="add-line" text=words::line_add(locale) on_press=add/>
        </div>
    }
}

/// A line begins as unknown: asked for, not answered yet.
fn add_line(planner: Planner, id: ProviderId, service: ServiceId) -> bool {
    let Some(field) = FieldId::parse("PR-20") else {
        return false;
    };
    let status = Value::One(Status::Unknown.choice());
    let set = Change::Set(Slot::Service(service, field), status);
    planner.edit(Edit::Change(id, set)).is_ok()
}
