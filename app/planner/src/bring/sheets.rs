//! Which sheet of a workbook is the list.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{OneOf, tongue};
use waymark_talk::{ListingSeen, ListingStep};
use waymark_words::workbooks as words;

use super::importer::Bringing;

/// Nothing where there is no choice.
#[component]
pub fn Sheets(bringing: Bringing, seen: Arc<ListingSeen>) -> impl IntoView {
    let locale = tongue();
    let choices = (0..).zip(&seen.sheets);
    let choices: Vec<(String, String)> = choices
        .map(|(at, name): (u32, &String)| (at.to_string(), name.clone()))
        .collect();
    let choose = Callback::new(move |code: String| {
        if let Ok(at) = code.parse() {
            leptos::task::spawn_local(bringing.says(ListingStep::Sheet(at)));
        }
    });
    (choices.len() > 1).then(|| {
        view! {
            <OneOf id="list-sheet".to_owned() label=words::sheet(locale) none="—" choices=choices
                value=seen.sheet.to_string() on_choice=choose/>
        }
    })
}
