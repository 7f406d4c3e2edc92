//! One service in the list: its name, what it offers, where, and whether that still counts.

use leptos::prelude::*;
use waymark_map::{Directory, Line, Place, Provider, ProviderId};
use waymark_words::{Locale, directory as words};

use super::lists::{area, provider, service};
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;

/// None for a record that is gone.
pub fn card(locale: Locale, all: &Directory, id: ProviderId) -> Option<AnyView> {
    let record = all.provider(id)?;
    let planner = planner();
    let open = move |_| planner.go(Page::Record(id));
    let name = provider(locale, all, id);
    let label = format!("{} {name}", words::open_record(locale));
    Some(
        view! {
            <li class="district-row sheet" data-provider=id.0.to_string()>
                <h2>{name}</h2>
                <p>{offers(locale, all, record)}</p>
                <p class="soft">{where_to(locale, all, record)}</p>
                <button class="button" type="button" data-act="open-record" aria-label=label on:click=open>{words::open_record(locale)}</button>
            </li>
        }
        .into_any(),
    )
}

/// The help it offers; what does not count any more says so.
fn offers(locale: Locale, all: &Directory, record: &Provider) -> String {
    let said = |line: Line<'_>| {
        let name = service(locale, all, line.service());
        match line.is_confirmed(day(), all.fresh_for()) {
            true => name,
            false => format!("{name} ({})", words::line_unconfirmed(locale)),
        }
    };
    let lines: Vec<String> = record
        .lines()
        .filter(|line| line.is_there())
        .map(said)
        .collect();
    match lines.is_empty() {
        true => words::no_lines(locale).to_owned(),
        false => lines.join(" · "),
    }
}

fn where_to(locale: Locale, all: &Directory, record: &Provider) -> String {
    let mut areas: Vec<String> = record.areas().map(|id| area(all, id)).collect();
    if areas.is_empty() {
        areas.push(words::no_area(locale).to_owned());
    }
    if *record.place() == Place::Hidden {
        areas.push(words::mark_place_hidden(locale).to_owned());
    }
    areas.join(" · ")
}
