//! Giving the open round on to a second tablet: a file to carry over, and four pictures to know it by.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_talk::{Reply, Request, RoundFile, Tablets};
use waymark_words::pairing;

use crate::console::{Console, Refused, console};
use crate::frame::{Frame, WayBack, Wrong};
use crate::page::Page;
use crate::screens::carried::{Carried, Carry};
use crate::sentence;

const FILE_NAME: &str = "tablet.bin";

#[component]
pub fn Share() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (made, wrong) = (RwSignal::new(None), RwSignal::new(String::new()));
    leptos::task::spawn_local(make(console, made, wrong));
    view! {
        <Frame name="share" title=pairing::share_title(locale) way_back=WayBack::To(Page::Round)>
            <p>{pairing::share_lead(locale)}</p>
            <Wrong text=wrong/>
            {move || match made.get() {
                Some(made) => view! { <Made made=made/> }.into_any(),
                None if wrong.get().is_empty() => view! { <p role="status">{pairing::share_working(locale)}</p> }.into_any(),
                None => ().into_any(),
            }}
        </Frame>
    }
}

async fn make(console: Console, made: RwSignal<Option<RoundFile>>, wrong: RwSignal<String>) {
    match console.ask(Request::ShareRound).await {
        Ok(Reply::RoundFile(file)) => show(console, made, file).await,
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        _ => {}
    }
}

/// From now on home says that the round is shared.
async fn show(console: Console, made: RwSignal<Option<RoundFile>>, file: RoundFile) {
    if console.tell(Request::Start).await.is_ok() {
        made.try_set(Some(file));
    }
}

#[component]
fn Made(made: RoundFile) -> impl IntoView {
    let locale = tongue();
    let carried = Carried {
        file: made.file,
        pictures: made.pictures,
        name: FILE_NAME,
        steps: vec![
            pairing::share_step_save(locale),
            pairing::share_step_join(locale),
            pairing::share_step_compare(locale),
        ],
        act: "save-round",
    };
    view! {
        <Carry carried=carried><p>{pairing::several_given_on(locale)}</p></Carry>
    }
}

/// That more than one tablet collects, and what that means for what is seen here; nothing where one collects alone.
#[component]
pub fn Several(tablets: Tablets) -> impl IntoView {
    let locale = tongue();
    let text = match tablets {
        Tablets::ThisOne => return ().into_any(),
        Tablets::GivenOn => pairing::several_given_on(locale),
        Tablets::Joined => pairing::several_joined(locale),
    };
    view! { <StatusLine tone=Tone::Note text=text name="several"/> }.into_any()
}
