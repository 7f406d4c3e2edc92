//! Joining a round of another tablet: pick the file, compare four pictures, and only then open it.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, tongue};
use waymark_talk::{ContentBytes, Reply, Request, RoundSeen};
use waymark_words::pairing;

use crate::console::{Console, Refused, console};
use crate::frame::{Frame, WayBack, Wrong};
use crate::page::Page;
use crate::screens::join_compare::Compare;
use crate::screens::join_seen::Opening;
use crate::sentence;
use waymark_shell::pick::{self, NotPicked};

/// A file that was read, and what it says.
pub struct Picked {
    pub file: ContentBytes,
    pub seen: RoundSeen,
}

/// How far the team has come.
#[derive(Clone)]
pub enum Step {
    Pick,
    /// Its pictures are to be compared.
    Compare(Arc<Picked>),
    /// The pictures are the same; the gate is next.
    Open(Arc<Picked>),
}

/// Where the team stands, and what went wrong on the way.
#[derive(Clone, Copy)]
pub struct Joining {
    pub step: RwSignal<Step>,
    pub wrong: RwSignal<String>,
}

#[component]
pub fn Join() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let joining = Joining {
        step: RwSignal::new(Step::Pick),
        wrong: RwSignal::new(String::new()),
    };
    view! {
        <Frame name="join" title=pairing::join_title(locale) way_back=WayBack::To(Page::Round)>
            {move || match joining.step.get() {
                Step::Pick => view! { <Pick joining=joining/> }.into_any(),
                Step::Compare(picked) => view! { <Compare joining=joining picked=picked/> }.into_any(),
                Step::Open(picked) => view! { <Opening joining=joining picked=picked/> }.into_any(),
            }}
            <p role="status" hidden=move || !console.working.get()>{pairing::join_working(locale)}</p>
        </Frame>
    }
}

#[component]
fn Pick(joining: Joining) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let opens = Callback::new(move |()| console.opens_the_tablets_own());
    let picked =
        Callback::new(move |event| leptos::task::spawn_local(read(console, joining, event)));
    view! {
        <p>{pairing::join_lead(locale)}</p>
        <FileField name="round-file" label=pairing::join_pick(locale) hint=pairing::join_pick_hint(locale) on_open=opens on_pick=picked/>
        <Wrong text=joining.wrong/>
    }
}

async fn read(console: Console, joining: Joining, event: Event) {
    let locale = console.locale();
    joining.wrong.set(String::new());
    let file = match pick::bytes(event).await {
        Ok(bytes) => ContentBytes(bytes),
        Err(why) => {
            joining.wrong.try_set(match why {
                NotPicked::Nothing => String::new(),
                NotPicked::TooLarge => pairing::join_too_large(locale).to_owned(),
                NotPicked::Unreadable => pairing::join_unreadable(locale).to_owned(),
            });
            return;
        }
    };
    match console.ask(Request::ReadRoundFile(file.clone())).await {
        Ok(Reply::RoundSeen(seen)) => {
            let picked = Picked { file, seen: *seen };
            joining.step.try_set(Step::Compare(Arc::new(picked)));
        }
        Err(Refused::Here(kind)) => {
            joining
                .wrong
                .try_set(sentence::refusal(locale, kind).to_owned());
        }
        _ => {}
    }
}
