//! The screen of the background: what is kept, another one picked, a picture put in its place.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, QuietButton, StatusLine, Tone, tongue};
use waymark_map::backdrop::{Lies, Media};
use waymark_talk::HostWish;
use waymark_words::{Locale, background as words, underlay};

use super::bring::bring;
use super::going::{At, Busy, Step};
use super::kept::{known, remove, tidy};
use super::place::Placing;
use super::reasons::{Reason, sentence};
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::planner::planner;

#[component]
pub fn BackdropPage() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let at = At::start();
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        tidy(planner).await;
        at.kept.try_set(known(planner).await.map(Into::into));
    });
    let part = move || match at.step.get() {
        Step::Kept => view! { <StandsKept at=at/> }.into_any(),
        Step::Busy => view! { <UnderWay at=at/> }.into_any(),
        Step::Stopping => {
            let text = underlay::stopping(locale);
            view! { <StatusLine tone=Tone::Note text=text name="background"/> }.into_any()
        }
        Step::No(reason) => view! { <Not at=at reason=reason/> }.into_any(),
        Step::Loose(loose) => view! { <Placing at=at loose=loose/> }.into_any(),
    };
    view! {
        <Frame name="background" title=words::title(locale) way_back=WayBack::To(Page::Map)>
            <p>{words::lead(locale)}</p>
            <p>{words::care(locale)}</p>
            <Pick at=at/>
            {part}
        </Frame>
    }
}

/// One file at a time: none is picked while another is brought in.
#[component]
fn Pick(at: At) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let opens = Callback::new(move |()| planner.wish(HostWish::Picker));
    let picked = Callback::new(move |event: Event| {
        leptos::task::spawn_local(bring(planner, at, event));
    });
    let free = Memo::new(move |_| !matches!(at.step.get(), Step::Busy | Step::Stopping));
    move || {
        free.get().then(|| view! {
            <FileField name="background" label=words::pick(locale) hint=words::kinds(locale) on_open=opens on_pick=picked/>
        })
    }
}

/// How far it is, with a way to stop. Only its beginning is read out: the parts are many.
#[component]
fn UnderWay(at: At) -> impl IntoView {
    let locale = tongue();
    let parts = move || match at.busy.get() {
        Busy::Reading => (0, 1),
        Busy::Keeping { done, of } => (done, of),
    };
    let said = move || match at.busy.get() {
        Busy::Reading => String::new(),
        Busy::Keeping { done, of } => underlay::keeping(locale, &done.to_string(), &of.to_string()),
    };
    let stop = Callback::new(move |()| at.stops());
    view! {
        <StatusLine tone=Tone::Note text=words::reading(locale) name="background"/>
        <progress class="bring-progress" max=move || parts().1.to_string() value=move || parts().0.to_string()
            aria-label=words::reading(locale)></progress>
        <p data-part="parts">{said}</p>
        <QuietButton act="stop-background" text=underlay::stop(locale) on_press=stop/>
    }
}

/// Why not, and what is there all the same.
#[component]
fn Not(at: At, reason: Reason) -> impl IntoView {
    let tone = match reason {
        Reason::Stopped => Tone::Note,
        _ => Tone::Bad,
    };
    let text = sentence(tongue(), &reason);
    view! {
        <StatusLine tone=tone text=text name="background"/>
        <KeptPart at=at/>
    }
}

#[component]
fn StandsKept(at: At) -> impl IntoView {
    let locale = tongue();
    let said = move || match at.kept.get() {
        Some(_) => {
            view! { <StatusLine tone=Tone::Good text=words::kept(locale) name="background"/> }
                .into_any()
        }
        None => view! { <p role="status">{words::none(locale)}</p> }.into_any(),
    };
    view! {
        {said}
        <KeptPart at=at/>
    }
}

/// What is in force, and the way to take it away.
#[component]
fn KeptPart(at: At) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let away = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            match remove(planner).await {
                Ok(()) => {
                    at.kept.try_set(None);
                    at.says(Step::Kept);
                }
                Err(_) => at.says(Step::No(Reason::NotKept)),
            }
        });
    });
    move || {
        let kept = at.kept.get()?;
        let how = said(locale, kept.media, &kept.lies);
        let size = words::megabytes(locale, &tenths(kept.bytes));
        Some(view! {
            <Part title=kept.name.clone()>
                <p>{format!("{how} {size}")}</p>
                <p class="soft">{words::in_no_copy(locale)}</p>
                <QuietButton act="background-away" text=words::away(locale) on_press=away/>
            </Part>
        })
    }
}

fn said(locale: Locale, media: Media, lies: &Lies) -> String {
    match lies {
        Lies::Placed { points, .. } => words::is_placed(locale, points.len() as u64),
        Lies::NotToScale => words::is_not_to_scale(locale).to_owned(),
        Lies::Tiles(tiles) if media == Media::Mvt => {
            underlay::is_shapes(locale, tiles.len() as u64)
        }
        Lies::Tiles(tiles) => words::is_tiles(locale, tiles.len() as u64),
    }
}

/// Megabytes with one digit behind the point, never nothing.
pub fn tenths(bytes: u32) -> String {
    let tenths = (u64::from(bytes) * 10).div_ceil(1024 * 1024).max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}
