//! A form that was read: what it is, what was found in it, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{FindingKind, FormSeen};
use waymark_words::{Locale, forms as words};

use crate::browser::save::{Lent, give_back_later, save};
use crate::console::{Console, console};
use crate::frame::Foot;
use crate::page::Page;
use crate::screens::form_facts::Facts;
use crate::screens::form_findings::{Findings, left_out};
use crate::screens::form_round::UseInARound;
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

/// The form as a workbook, with the changes that were accepted.
#[component]
fn Saving() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let said = RwSignal::new((Tone::Good, String::new()));
    let unsaid = RwSignal::new(Vec::<String>::new());
    let go = Callback::new(move |()| leptos::task::spawn_local(saved(console, said, unsaid)));
    view! {
        <section class="desk-part">
            <div class="row"><QuietButton act="save-form" text=words::save(locale) on_press=go/></div>
            <div hidden=move || said.with(|said| said.1.is_empty())>
                <StatusLine tone=Signal::derive(move || said.get().0) text=Signal::derive(move || said.get().1) name="saved"/>
            </div>
            <div hidden=move || unsaid.with(Vec::is_empty)>
                <p>{move || words::unsaid(locale, &unsaid.with(Vec::len).to_string())}</p>
                <div lang="en" dir="ltr">{move || waymark_desk::lines(unsaid.get())}</div>
            </div>
        </section>
    }
}

async fn saved(console: Console, said: RwSignal<(Tone, String)>, unsaid: RwSignal<Vec<String>>) {
    let locale = console.locale();
    let made = console.import.workbook().await;
    let kept = made.ok().and_then(|(file, left)| {
        let lent = Lent::of(&file.bytes.0, &file.media_type).ok()?;
        let done = save(&lent, &file.name).ok();
        give_back_later(lent);
        done.map(|()| (file.name, left))
    });
    match kept {
        Some((name, left)) => {
            said.try_set((Tone::Good, words::saved(locale, &name)));
            unsaid.try_set(left.into_iter().map(|it| it.sentence).collect());
        }
        None => {
            said.try_set((Tone::Bad, words::not_saved(locale).to_owned()));
        }
    }
}
