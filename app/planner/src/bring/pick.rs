//! Picking the files of a list, and why the last ones were no list.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, Most, StatusLine, Tone, tongue};
use waymark_shell::pick::{NotPicked, files};
use waymark_talk::{HostWish, MOST_LISTING_BYTES};
use waymark_words::{Locale, bring as words};

use super::importer::{Bringing, Why};
use super::words_of::no_listing;
use crate::planner::{Planner, planner};

#[component]
pub fn Pick(bringing: Bringing, why: Why) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let opens = Callback::new(move |()| planner.wish(HostWish::Picker));
    let picked = Callback::new(move |event: Event| {
        leptos::task::spawn_local(bring(planner, bringing, event));
    });
    let said = said(locale, &why);
    let refused = (!said.is_empty()).then(|| {
        view! { <StatusLine tone=Tone::Bad text=said name="bring"/> }
    });
    view! {
        {refused}
        <FileField name="list" label=words::pick(locale) hint=words::ground_hint(locale) most=Most::Several on_open=opens on_pick=picked/>
    }
}

async fn bring(planner: Planner, bringing: Bringing, event: Event) {
    match files(event, MOST_LISTING_BYTES).await {
        Ok(picked) => bringing.bring(planner, picked).await,
        Err(NotPicked::Nothing) => {}
        Err(NotPicked::TooLarge) => bringing.ends_with(Why::TooLarge),
        Err(NotPicked::Unreadable) => bringing.ends_with(Why::Unreadable),
    }
}

fn said(locale: Locale, why: &Why) -> String {
    match why {
        Why::NothingYet => String::new(),
        Why::TooLarge => words::too_large(locale).to_owned(),
        Why::Unreadable => words::unreadable(locale).to_owned(),
        Why::Stopped => words::stopped(locale).to_owned(),
        Why::No(no) => no_listing(locale, no),
    }
}
