//! The screen on which outlines of areas are brought in: the file, what is in it, and whether it is used.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, StatusLine, Tone, tongue};
use waymark_shell::pick::{NotPicked, files};
use waymark_talk::{AreasSeen, HostWish, MOST_LISTING_BYTES, NoAreas};
use waymark_words::ground as words;

use super::read::{Was, read};
use super::said;
use super::take::Seen;
use crate::directory::kept::KeptLine;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// How far a file has come.
#[derive(Clone, PartialEq, Eq)]
pub enum Step {
    Pick,
    Busy,
    Unreadable,
    No(NoAreas),
    Seen(Box<AreasSeen>),
    Taken,
    /// More areas than anybody reports on.
    TooMany,
}

#[component]
pub fn Ground() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let step = RwSignal::new(Step::Pick);
    let opens = Callback::new(move |()| planner.wish(HostWish::Picker));
    let picked = Callback::new(move |event: Event| {
        leptos::task::spawn_local(bring(step, event));
    });
    let part = move || match step.get() {
        Step::Pick => ().into_any(),
        Step::Busy => line(Tone::Note, words::reading(locale).to_owned()),
        Step::Unreadable => line(Tone::Bad, words::unreadable(locale).to_owned()),
        Step::No(no) => {
            let why = said::said(locale, &no.code, &no.pieces);
            let why = why.unwrap_or_else(|| no.what.clone());
            line(Tone::Bad, format!("{}: {why}", no.file))
        }
        Step::TooMany => line(Tone::Bad, words::too_many(locale).to_owned()),
        Step::Taken => line(Tone::Good, words::taken(locale).to_owned()),
        Step::Seen(seen) => view! { <Seen step=step seen=*seen/> }.into_any(),
    };
    view! {
        <Frame name="ground" title=words::title(locale) way_back=WayBack::To(Page::Areas)>
            <p>{words::lead(locale)}</p>
            <FileField name="outlines" label=words::pick(locale) hint=words::kinds(locale) on_open=opens on_pick=picked/>
            {part}
            <p class="soft">{words::illustrative(locale)}</p>
            <Foot><KeptLine/></Foot>
        </Frame>
    }
}

fn line(tone: Tone, text: String) -> AnyView {
    view! { <StatusLine tone=tone text=text name="ground"/> }.into_any()
}

async fn bring(step: RwSignal<Step>, event: Event) {
    let picked = match files(event, MOST_LISTING_BYTES).await {
        Ok(picked) => picked,
        Err(NotPicked::Nothing) => return,
        Err(_) => {
            step.try_set(Step::Unreadable);
            return;
        }
    };
    step.try_set(Step::Busy);
    for (name, bytes) in picked {
        let next = match read(name, bytes).await {
            Ok(Was::Areas(seen)) => Step::Seen(seen),
            Ok(Was::None(why)) => Step::No(why),
            Err(_) => Step::Unreadable,
        };
        step.try_set(next);
    }
}
