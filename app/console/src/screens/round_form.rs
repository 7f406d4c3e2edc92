//! A form of the team's own, on its way to a round: its language, what is asked of it, and the button that keeps it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{facts, tongue};
use waymark_talk::RoundFormSeen;
use waymark_words::planning as words;

use crate::console::console;
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::screens::round_form_keep::Keep;
use crate::screens::round_form_languages::Spoken;
use crate::screens::round_form_left::LeftOut;
use crate::screens::round_form_rows::Asked;

#[component]
pub fn RoundForm() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let planning = console.import.planning;
    let failed = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        if console.import.plans().await.is_err() {
            failed.try_set(true);
        }
    });
    let loading = move || match failed.get() {
        true => words::failed(locale),
        false => words::loading(locale),
    };
    view! {
        <Frame name="round-form" title=words::title(locale) way_back=WayBack::To(Page::Forms)>
            <p>{words::intro(locale)}</p>
            {move || match planning.at_first.get() {
                None => view! { <p role="status">{loading}</p> }.into_any(),
                Some(first) => parts(first),
            }}
            <Keep/>
        </Frame>
    }
}

fn parts(first: Arc<RoundFormSeen>) -> AnyView {
    view! {
        <Spoken first=Arc::clone(&first)/>
        <Need/>
        <Asked first=Arc::clone(&first)/>
        <LeftOut first=first/>
    }
    .into_any()
}

#[component]
fn Need() -> impl IntoView {
    let locale = tongue();
    let said = vec![
        (
            words::need_open(locale).to_owned(),
            words::need_open_text(locale).to_owned(),
        ),
        (
            words::need_line(locale).to_owned(),
            words::need_line_text(locale).to_owned(),
        ),
        (
            words::need_age(locale).to_owned(),
            words::need_age_text(locale).to_owned(),
        ),
    ];
    view! { <Part title=words::need_title(locale)>{facts(said)}</Part> }
}
