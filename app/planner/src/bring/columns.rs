//! What each column of a list means: proposed, and changed by whoever knows the list.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{OneOf, tongue};
use waymark_talk::{ListingSeen, ListingStep};
use waymark_words::bring as words;

use super::importer::Bringing;
use super::words_of::meanings;

#[component]
pub fn Columns(bringing: Bringing, seen: Arc<ListingSeen>) -> impl IntoView {
    let locale = tongue();
    let choices: Vec<(String, String)> = (0..)
        .zip(meanings(locale))
        .map(|(at, name): (u32, &str)| (at.to_string(), name.to_owned()))
        .collect();
    let row = |(at, (name, means)): (u32, &(String, u32))| {
        let choose = Callback::new(move |code: String| {
            if let Ok(meaning) = code.parse() {
                leptos::task::spawn_local(bringing.says(ListingStep::Column(at, meaning)));
            }
        });
        let choices = choices.clone();
        view! {
            <OneOf id=format!("column-{at}") label=name.clone() none="—" choices=choices value=means.to_string() on_choice=choose/>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = (0..).zip(&seen.columns).map(row).collect();
    view! {
        <details class="desk-part record-block" data-part="columns">
            <summary><h2>{words::columns(locale)}</h2></summary>
            <p>{words::columns_lead(locale)}</p>
            <div class="district-filters">{rows}</div>
        </details>
    }
}
