//! The screen of the background: what is kept, another one picked, a picture put in its place.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, QuietButton, StatusLine, Tone, tongue};
use waymark_map::backdrop::{Backdrop, Lies};
use waymark_talk::HostWish;
use waymark_words::{Locale, background as words};
use web_sys::HtmlCanvasElement;

use super::bring::{Loose, bring};
use super::kept::{known, remove};
use super::place::Placing;
use super::reasons::{Reason, sentence};
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// How far a background is.
#[derive(Clone)]
pub enum Step {
    /// What is kept, if anything is.
    Kept(Option<Arc<Backdrop>>),
    /// So many of a hundred parts are done.
    Busy(u32),
    No(Reason),
    /// A picture without a place.
    Loose(Loose),
}

/// The step, and the picture while it has no place: a canvas belongs to one thread.
#[derive(Clone, Copy)]
pub struct At {
    pub step: RwSignal<Step>,
    pub canvas: StoredValue<Option<HtmlCanvasElement>, LocalStorage>,
}

#[component]
pub fn BackdropPage() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let at = At {
        step: RwSignal::new(Step::Kept(None)),
        canvas: StoredValue::new_local(None),
    };
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        at.step
            .try_set(Step::Kept(known(planner).await.map(Arc::new)));
    });
    let opens = Callback::new(move |()| planner.wish(HostWish::Picker));
    let picked = Callback::new(move |event: Event| {
        leptos::task::spawn_local(bring(planner, at, event));
    });
    let part = move || match at.step.get() {
        Step::Kept(kept) => view! { <KeptPart at=at kept=kept/> }.into_any(),
        Step::Busy(done) => busy(locale, done),
        Step::No(reason) => {
            let text = sentence(locale, &reason);
            view! { <StatusLine tone=Tone::Bad text=text name="background"/> }.into_any()
        }
        Step::Loose(loose) => view! { <Placing at=at loose=loose/> }.into_any(),
    };
    view! {
        <Frame name="background" title=words::title(locale) way_back=WayBack::To(Page::Map)>
            <p>{words::lead(locale)}</p>
            <p>{words::care(locale)}</p>
            <FileField name="background" label=words::pick(locale) hint=words::kinds(locale) on_open=opens on_pick=picked/>
            {part}
        </Frame>
    }
}

fn busy(locale: Locale, done: u32) -> AnyView {
    view! {
        <StatusLine tone=Tone::Note text=words::reading(locale) name="background"/>
        <progress class="bring-progress" max="100" value=done.to_string() aria-label=words::reading(locale)></progress>
    }
    .into_any()
}

#[component]
fn KeptPart(at: At, kept: Option<Arc<Backdrop>>) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let Some(kept) = kept else {
        return view! { <p role="status">{words::none(locale)}</p> }.into_any();
    };
    let away = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            at.step.try_set(match remove(planner).await {
                Ok(()) => Step::Kept(None),
                Err(_) => Step::No(Reason::NotKept),
            });
        });
    });
    let how = match &kept.lies {
        Lies::Placed { points, .. } => words::is_placed(locale, points.len() as u64),
        Lies::NotToScale => words::is_not_to_scale(locale).to_owned(),
        Lies::Tiles(tiles) => words::is_tiles(locale, tiles.len() as u64),
    };
    let size = words::megabytes(locale, &tenths(kept.bytes));
    view! {
        <StatusLine tone=Tone::Good text=words::kept(locale) name="background"/>
        <Part title=kept.name.clone()>
            <p>{format!("{how} {size}")}</p>
            <p class="soft">{words::in_no_copy(locale)}</p>
            <QuietButton act="background-away" text=words::away(locale) on_press=away/>
        </Part>
    }
    .into_any()
}

/// Megabytes with one digit behind the point, never nothing.
pub fn tenths(bytes: u32) -> String {
    let tenths = (u64::from(bytes) * 10).div_ceil(1024 * 1024).max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}
