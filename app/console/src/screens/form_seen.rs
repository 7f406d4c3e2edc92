//! A form that was read: what it is, what was found in it, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{FindingKind, FormSeen};
use waymark_words::{Locale, forms as words};

use crate::browser::focus;
use crate::console::{Console, console};
use crate::frame::Foot;
use crate::page::Page;
use crate::screens::form_facts::Facts;
use crate::screens::form_findings::{Findings, left_out};
use crate::screens::form_place::place;
use crate::screens::form_round::UseInARound;
use crate::screens::form_save::Saving;
use crate::screens::forms::Picker;

#[component]
pub fn Seen(seen: Arc<FormSeen>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let look = Callback::new(move |()| console.go(Page::Look));
    let groups = FindingKind::ALL
        .map(|kind| view! { <Findings seen=Arc::clone(&seen) kind=kind/> })
        .collect_view();
    view! {
        <Facts seen=Arc::clone(&seen)/>
        {stands(locale, &seen)}
        {taken_back(locale, console, &seen)}
        {groups}
        {left_out(locale, seen.more)}
        <Saving/>
        <UseInARound seen=seen/>
        <Picker label=words::pick_another(locale) hint=words::pick_hint(locale)/>
        <Foot><BigButton act="look" text=words::look(locale) ready=true on_press=look/></Foot>
    }
}

/// Said when a change was accepted, and at first when nothing has to be mended.
fn stands(locale: Locale, seen: &FormSeen) -> AnyView {
    let left = seen.of_kind(FindingKind::Mend).count();
    let tone = if left == 0 { Tone::Good } else { Tone::Wait };
    let said = match (seen.mended, left) {
        (0, 0) => words::mend_none(locale).to_owned(),
        (0, _) => return ().into_any(),
        _ => words::changed(locale, u64::try_from(left).unwrap_or(u64::MAX)),
    };
    view! { <StatusLine tone=tone text=said name="mended"/> }.into_any()
}

/// The way back from the change that was accepted last; where it is proposed again, the focus goes.
fn taken_back(locale: Locale, console: Console, seen: &FormSeen) -> AnyView {
    let Some(last) = &seen.last else {
        return ().into_any();
    };
    let text = words::take_back(locale, &place(locale, &last.place));
    let go = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            console.import.take_back().await;
            focus::on("next-change").await;
        });
    });
    view! { <div class="row"><QuietButton act="take-back" text=text on_press=go/></div> }.into_any()
}
