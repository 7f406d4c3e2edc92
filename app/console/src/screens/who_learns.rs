//! Who could learn what from these results: four kinds of reader, and for each what could be worked out and what not.

use leptos::prelude::*;
use waymark_desk::{lines, tongue};
use waymark_talk::{Learner, ReleaseOf, Reply, Request};
use waymark_words::learn;

use crate::console::console;
use crate::frame::{Frame, Part, WayBack};
use crate::page::{Page, WhichRound};

#[component]
pub fn WhoLearns(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let shown = RwSignal::new(Vec::new());
    let (release, back) = match of {
        WhichRound::Open => (ReleaseOf::Open, Page::Results),
        WhichRound::Past(place) => (ReleaseOf::Past(place), Page::PastResults(place)),
    };
    leptos::task::spawn_local(async move {
        let language = locale.tag().to_owned();
        let of = release;
        if let Ok(Reply::WhoLearns(readers)) =
            console.ask(Request::WhoLearns { of, language }).await
        {
            shown.try_set(readers);
        }
    });
    view! {
        <Frame name="who-learns" title=learn::title(locale) way_back=WayBack::To(back)>
            <p class="lead">{learn::lead(locale)}</p>
            <p>{learn::rules(locale)}</p>
            {move || shown.get().into_iter().map(|one| view! { <Reader learns=one/> }).collect_view()}
            <p class="lead">{learn::tablet_do(locale)}</p>
        </Frame>
    }
}

#[component]
fn Reader(learns: Learner) -> impl IntoView {
    let locale = tongue();
    view! {
        <Part title=learns.who>
            <div class="desk-two" data-learns=learns.name>
                <div><h3>{learn::can(locale)}</h3>{lines(learns.can)}</div>
                <div><h3>{learn::cannot(locale)}</h3>{lines(learns.cannot)}</div>
            </div>
        </Part>
    }
}
