//! What was changed in the directory, when and in what role; never what was entered. Hidden records are not in it.

use leptos::prelude::*;
use waymark_desk::{OneOf, grid, tongue};
use waymark_map::{Directory, Entry, FieldId, Role, Slot, Status, Visibility, What};
use waymark_words::{Locale, directory as words};

use super::line_verify::written;
use super::lists;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// The newest lines: what a team looks back at.
const SHOWN: usize = 200;

#[component]
pub fn Log() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let lines = Memo::new(move |_| {
        planner
            .register
            .of(|all| lines(locale, all))
            .unwrap_or_default()
    });
    let rows = move || {
        grid(
            vec![String::new(), String::new(), String::new(), String::new()],
            lines.get(),
            0,
        )
    };
    view! {
        <Frame name="directory-log" title=words::log_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::log_lead(locale)}</p>
            <RoleAsked/>
            <p role="status" hidden=move || !lines.with(Vec::is_empty)>{words::log_none(locale)}</p>
            <table class="record-log">{rows}</table>
        </Frame>
    }
}

/// In what role changes are made from now on.
#[component]
fn RoleAsked() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let roles = Role::ALL.into_iter().enumerate();
    let choices = roles.map(|(at, one)| (at.to_string(), role(locale, one).to_owned()));
    let now = planner.register.role;
    let value = Signal::derive(move || {
        let at = Role::ALL.iter().position(|one| *one == now.get());
        at.map(|at| at.to_string()).unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| {
        let chosen = code.parse().ok().and_then(|at: usize| Role::ALL.get(at));
        now.set(chosen.copied().unwrap_or(Role::Facilitator));
    });
    view! {
        <OneOf id="role".to_owned() label=words::role(locale) none="—" choices=choices.collect() value=value on_choice=choose/>
    }
}

fn role(locale: Locale, role: Role) -> &'static str {
    match role {
        Role::Facilitator => words::role_facilitator(locale),
        Role::Planner => words::role_planner(locale),
        Role::CoordinationBody => words::role_coordination(locale),
    }
}

fn lines(locale: Locale, all: &Directory) -> Vec<Vec<String>> {
    let hidden = |entry: &&Entry| {
        let seen = all
            .provider(entry.provider)
            .map(waymark_map::Provider::visibility);
        seen != Some(Visibility::Hidden)
    };
    let newest = all.log().iter().rev().filter(hidden).take(SHOWN);
    newest
        .map(|entry| {
            let when = written(locale, entry.stamp.on);
            let who = role(locale, entry.stamp.by).to_owned();
            let of = lists::provider(locale, all, entry.provider);
            vec![of, said(locale, all, entry.what), when, who]
        })
        .collect()
}

fn said(locale: Locale, all: &Directory, what: What) -> String {
    match what {
        What::Added => words::log_added(locale).to_owned(),
        What::Removed => words::log_removed(locale).to_owned(),
        What::Status(service, before, after) => {
            let status = |status: Status| {
                let field = FieldId::parse("PR-20");
                field
                    .map(|field| lists::choice(locale, all, field, status.choice().0))
                    .unwrap_or_default()
            };
            let name = lists::service(locale, all, service);
            words::log_status(locale, &name, &status(before), &status(after))
        }
        What::Value(slot) => value(locale, all, slot),
        What::Place => words::log_place(locale).to_owned(),
        What::Visibility => words::log_seen(locale).to_owned(),
        What::Link => words::log_link(locale).to_owned(),
        What::Verified => words::log_verified(locale).to_owned(),
    }
}

fn value(locale: Locale, all: &Directory, slot: Slot) -> String {
    let field = lists::field(locale, all, slot.field());
    match slot {
        Slot::Service(service, _) => format!("{}: {field}", lists::service(locale, all, service)),
        _ => field,
    }
}
