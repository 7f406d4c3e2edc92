//! Giving the open round on to a second tablet: a file to carry over, and four pictures to know it by.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, tongue};
use waymark_talk::{Reply, Request, RoundFile, Tablets};
use waymark_words::{Locale, pairing};

use crate::browser::save::{Lent, give_back_later, save};
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::screens::four::Four;
use crate::sentence;

/// Says nothing of what it is to whoever sees the list of downloads.
const FILE_NAME: &str = "tablet.bin";
const FILE_KIND: &str = "application/octet-stream";

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
    let saved = RwSignal::new(String::new());
    let steps = vec![
        pairing::share_step_save(locale),
        pairing::share_step_join(locale),
        pairing::share_step_compare(locale),
    ];
    let file = made.file.0;
    let keep = Callback::new(move |()| leave(locale, &file, saved));
    view! {
        <Part title=pairing::share_pictures(locale)><Four pictures=made.pictures/></Part>
        <Part title=pairing::share_steps(locale)><Sentences lines=steps/></Part>
        <p>{pairing::several_given_on(locale)}</p>
        <div hidden=move || saved.get().is_empty()>
            <StatusLine tone=Tone::Good text=Signal::derive(move || saved.get()) name="saved"/>
        </div>
        <Foot><BigButton act="save-round" text=pairing::share_save(locale) ready=true on_press=keep/></Foot>
    }
}

fn leave(locale: Locale, bytes: &[u8], saved: RwSignal<String>) {
    let Ok(lent) = Lent::of(bytes, FILE_KIND) else {
        return;
    };
    if save(&lent, FILE_NAME).is_ok() {
        saved.set(pairing::share_saved(locale, FILE_NAME));
        give_back_later(lent);
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
