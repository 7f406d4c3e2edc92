//! What is amiss with a list: how many of each kind, and the first of them at their places. Nothing of a row is quoted.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_talk::{ListingProblem, ListingSeen};
use waymark_words::{Locale, bring as words};

use super::words_of::{amiss, weight};
use crate::frame::Part;

#[component]
pub fn Amiss(seen: Arc<ListingSeen>) -> impl IntoView {
    let locale = tongue();
    let none = seen.counts.is_empty();
    let rows = seen.counts.iter().map(|(code, count)| {
        let of = seen.problems.iter().filter(|one| one.what == *code);
        kind(locale, code, *count, of.cloned().collect())
    });
    let rows: Vec<AnyView> = rows.collect();
    view! {
        <Part title=words::amiss(locale)>
            <p hidden=!none>{words::amiss_none(locale)}</p>
            <ul class="record-rows" data-part="amiss">{rows}</ul>
        </Part>
    }
}

fn kind(locale: Locale, code: &str, count: u32, places: Vec<ListingProblem>) -> AnyView {
    let head = vec![String::new(), String::new()];
    let listed = places
        .iter()
        .map(|one| vec![place(locale, one), weight(locale, one.weight).to_owned()]);
    let listed = grid(head, listed.collect(), 0);
    view! {
        <li class="record-row bring-amiss" data-amiss=code.to_owned()>
            <details>
                <summary><strong class="bring-count">{count.to_string()}</strong> <span>{amiss(locale, code)}</span></summary>
                <table class="record-log">{listed}</table>
            </details>
        </li>
    }
    .into_any()
}

fn place(locale: Locale, one: &ListingProblem) -> String {
    let at = match one.entry {
        _ if !one.cell.is_empty() => one.cell.clone(),
        0 => words::amiss_line(locale, &one.line.to_string()),
        entry => words::amiss_entry(locale, &entry.to_string()),
    };
    match one.field.is_empty() {
        true => at,
        false => format!("{at} · {}", one.field),
    }
}
