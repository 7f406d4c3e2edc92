//! Giving a closed round's totals to the tablet that opened it: a file to carry over, and four pictures to know it by.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, tongue};
use waymark_talk::{Reply, Request, TotalsGiven};
use waymark_words::{Locale, pairing};

use crate::browser::save::{Lent, give_back_later, save};
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::screens::four::Four;
use crate::sentence;

/// Says nothing of what it is to whoever sees the list of downloads.
const FILE_NAME: &str = "tablet-2.bin";
const FILE_KIND: &str = "application/octet-stream";

/// `place` is the round's among the closed ones.
#[component]
pub fn GiveTotals(place: u32) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (made, wrong) = (RwSignal::new(None), RwSignal::new(String::new()));
    leptos::task::spawn_local(make(console, place, made, wrong));
    view! {
        <Frame name="give-totals" title=pairing::give_title(locale) way_back=WayBack::To(Page::Round)>
            <p>{pairing::give_lead(locale)}</p>
            <Wrong text=wrong/>
            {move || match made.get() {
                Some(made) => view! { <Made made=made/> }.into_any(),
                None if wrong.get().is_empty() => view! { <p role="status">{pairing::share_working(locale)}</p> }.into_any(),
                None => ().into_any(),
            }}
        </Frame>
    }
}

async fn make(
    console: Console,
    place: u32,
    made: RwSignal<Option<TotalsGiven>>,
    wrong: RwSignal<String>,
) {
    match console.ask(Request::GiveTotals { place }).await {
        Ok(Reply::TotalsGiven(given)) => {
            made.try_set(Some(given));
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        _ => {}
    }
}

#[component]
fn Made(made: TotalsGiven) -> impl IntoView {
    let locale = tongue();
    let saved = RwSignal::new(String::new());
    let steps = vec![
        pairing::share_step_save(locale),
        pairing::give_step_take(locale),
        pairing::give_step_compare(locale),
    ];
    let file = made.file.0;
    let keep = Callback::new(move |()| leave(locale, &file, saved));
    view! {
        <Part title=pairing::share_pictures(locale)><Four pictures=made.pictures/></Part>
        <Part title=pairing::share_steps(locale)><Sentences lines=steps/></Part>
        <div hidden=move || saved.get().is_empty()>
            <StatusLine tone=Tone::Good text=Signal::derive(move || saved.get()) name="saved"/>
        </div>
        <Foot><BigButton act="save-totals" text=pairing::share_save(locale) ready=true on_press=keep/></Foot>
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
