//! A list that was read: how much is in it, what of it is amiss, and the way to take it in.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, facts, tongue};
use waymark_talk::ListingSeen;
use waymark_words::{Locale, bring as words};

use super::amiss::Amiss;
use super::categories::Categories;
use super::columns::Columns;
use super::importer::{Bringing, Why};
use super::points::Points;
use super::providers::Providers;
use super::sheets::Sheets;
use super::take::take;
use crate::frame::Part;
use crate::planner::planner;

#[component]
pub fn Seen(bringing: Bringing, seen: Arc<ListingSeen>) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let another = Callback::new(move |()| bringing.ends_with(Why::NothingYet));
    let counted = Arc::clone(&seen);
    let takes = Callback::new(move |()| {
        leptos::task::spawn_local(take(planner, bringing, Arc::clone(&counted)));
    });
    let anything = seen.new + seen.added_to > 0;
    let nothing = (!anything).then(|| view! { <p role="status">{words::nothing_new(locale)}</p> });
    let sheets = Arc::clone(&seen);
    let (file, figures) = (seen.file.clone(), facts(said(locale, &seen)));
    view! {
        <Part title=words::seen(locale)>
            <p class="soft" dir="auto">{file}</p>
            <Sheets bringing=bringing seen=sheets/>
            {figures}
            {nothing}
        </Part>
        <Amiss seen=Arc::clone(&seen)/>
        <Categories bringing=bringing seen=Arc::clone(&seen)/>
        <Columns bringing=bringing seen=Arc::clone(&seen)/>
        <Points bringing=bringing now=seen.points/>
        <Providers seen=Arc::clone(&seen)/>
        <div class="row">
            <QuietButton act="another" text=words::another(locale) on_press=another/>
            <BigButton act="take" text=words::take(locale) ready=anything on_press=takes/>
        </div>
    }
}

fn said(locale: Locale, seen: &ListingSeen) -> Vec<(String, String)> {
    let figure = |words: &str, number: u32| (words.to_owned(), number.to_string());
    let mut facts = vec![
        figure(words::rows(locale), seen.rows),
        figure(words::new(locale), seen.new),
        figure(words::added_to(locale), seen.added_to),
        figure(words::hidden(locale), seen.hidden),
        figure(words::areas(locale), seen.areas),
    ];
    if !seen.mended.is_empty() {
        let mended = seen.mended.join(", ");
        facts.push((words::mended(locale).to_owned(), mended));
    }
    facts
}
