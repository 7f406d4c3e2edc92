//! The round of another tablet, and the gate of this one before it opens here.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, facts, tongue};
use waymark_talk::{Request, Today};
use waymark_words::pairing;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Part, Wrong};
use crate::page::Page;
use crate::screens::gate::{Gate, stands_open};
use crate::screens::join::{Joining, Picked};
use crate::screens::join_facts::said;
use crate::sentence;
use waymark_shell::today;

/// The same gate as for a round of one's own: who helps is this tablet's, and is tested here.
#[component]
pub fn Opening(joining: Joining, picked: Arc<Picked>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let said = said(locale, &picked.seen).map(|(what, is)| (what.to_owned(), is));
    let open = Signal::derive(move || stands_open(console));
    let ready = move || open.get() && !console.working.get();
    let go = Callback::new(move |()| {
        leptos::task::spawn_local(join(console, joining, Arc::clone(&picked)))
    });
    view! {
        <Part title=pairing::join_round(locale)>
            <div class="sheet">{facts(said.into())}</div>
            <p>{pairing::join_helper_note(locale)}</p>
            <p>{pairing::several_joined(locale)}</p>
        </Part>
        <Gate/>
        <Foot>
            <Wrong text=joining.wrong/>
            <p class="soft" hidden=move || open.get()>{pairing::join_shut(locale)}</p>
            <BigButton act="join-round" text=pairing::join_go(locale) ready=Signal::derive(ready) on_press=go/>
        </Foot>
    }
}

async fn join(console: Console, joining: Joining, picked: Arc<Picked>) {
    let request = Request::JoinRound {
        file: picked.file.clone(),
        today: Today(today::today()),
    };
    match console.tell(request).await {
        Ok(()) if console.page.get_untracked() == Page::Join => console.go(Page::Home),
        Err(Refused::Here(kind)) => {
            let text = sentence::refusal(console.locale(), kind).to_owned();
            joining.wrong.try_set(text);
        }
        _ => {}
    }
}
