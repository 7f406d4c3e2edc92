//! Giving a closed round's totals to the tablet that opened it: a file to carry over, and four pictures to know it by.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_talk::{Reply, Request, TotalsGiven};
use waymark_words::pairing;

use crate::console::{Console, Refused, console};
use crate::frame::{Frame, WayBack, Wrong};
use crate::page::Page;
use crate::screens::carried::{Carried, Carry};
use crate::sentence;

const FILE_NAME: &str = "tablet-2.bin";

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
    let carried = Carried {
        file: made.file,
        pictures: made.pictures,
        name: FILE_NAME,
        steps: vec![
            pairing::share_step_save(locale),
            pairing::give_step_take(locale),
            pairing::give_step_compare(locale),
        ],
        act: "save-totals",
    };
    view! { <Carry carried=carried/> }
}
