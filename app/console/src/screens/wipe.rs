//! Destroying everything on this tablet: named first, confirmed once, done within two seconds and without a network.

use leptos::prelude::*;
use waymark_desk::{BigButton, Tick, tongue};
use waymark_talk::{Reply, Request};
use waymark_words::backup as words;

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack};
use crate::page::Page;
use waymark_shell::leave;

#[component]
pub fn Wipe() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let sure = RwSignal::new(false);
    let lost = vec![
        words::wipe_what_work(locale),
        words::wipe_what_answers(locale),
        words::wipe_what_totals(locale),
    ];
    let way_back = match console.home.get_untracked() {
        Some(_) => WayBack::To(Page::Tablet),
        None => WayBack::To(Page::Lost),
    };
    view! {
        <Frame name="wipe" title=words::wipe_title(locale) way_back=way_back>
            <p class="lead">{words::wipe_lead(locale)}</p>
            <Part title=words::wipe_what(locale)><Sentences lines=lost/></Part>
            <p>{words::wipe_stays(locale)}</p>
            <Tick name="wipe-sure" label=words::wipe_sure(locale) value=sure/>
            <Go sure=sure/>
        </Frame>
    }
}

#[component]
fn Go(sure: RwSignal<bool>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let text = move || match console.working.get() {
        true => words::wiping(locale).to_owned(),
        false => words::wipe_go(locale).to_owned(),
    };
    let go = Callback::new(move |()| leptos::task::spawn_local(wipe(console)));
    let ready = Signal::derive(move || sure.get() && !console.working.get());
    view! { <Foot><BigButton act="wipe-now" text=Signal::derive(text) ready=ready on_press=go/></Foot> }
}

/// The worker overwrites and empties; then its connection goes, then the databases, then this document.
async fn wipe(console: Console) {
    if let Ok(Reply::Wiped(_)) = console.ask(Request::Wipe).await {
        console.end_worker();
        console.let_go_of_the_store();
        // Emptied already: a browser that keeps the empty shell does no harm.
        waymark_keep::browser::remove_databases().await;
        leave::start_again();
    }
}
