//! The way into the practice district: it is made or opened, and then it is home.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_keep::Place;
use waymark_talk::Request;
use waymark_words::practice as words;

use crate::console::{Console, console};
use crate::page::{Page, Trouble};
use crate::practice;

/// Whether what is there is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Making {
    /// What is whole stays.
    IfNeedBe,
    /// Everything is made again.
    Afresh,
}

#[component]
pub fn Practice(making: Making) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    leptos::task::spawn_local(enter(console, making));
    view! {
        <main class="desk desk-locked" data-screen="practice-making" aria-busy="true">
            <h1>{words::title(locale)}</h1>
            <StatusLine tone=Tone::Note text=words::making(locale) name="making"/>
        </main>
    }
}

/// In practice the lock is a door without a key.
#[component]
pub fn PracticeLocked() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let enter = Callback::new(move |()| console.go(Page::Practice));
    let leave = Callback::new(move |()| leptos::task::spawn_local(practice::leave(console)));
    view! {
        <main class="desk desk-locked" data-screen="practice-locked">
            <h1>{words::title(locale)}</h1>
            <p>{words::locked_line(locale)}</p>
            <QuietButton act="practice" text=words::locked_enter(locale) on_press=enter/>
            <QuietButton act="leave-practice" text=words::leave(locale) on_press=leave/>
        </main>
    }
}

async fn enter(console: Console, making: Making) {
    let asked_by = console.page.get_untracked();
    if console.place.get_untracked() == Place::Work {
        console.go_over(Place::Practice);
    }
    let Ok(house) = practice::house(console.locale()).await else {
        console.go(Page::Trouble(Trouble::Form));
        return;
    };
    let request = match making {
        Making::IfNeedBe => Request::EnterPractice(house),
        Making::Afresh => Request::PracticeAfresh(house),
    };
    let answer = console.tell(request).await;
    // Somebody may have gone elsewhere meanwhile; a late answer moves nothing.
    if console.page.get_untracked() != asked_by {
        return;
    }
    if answer.is_ok() && console.look().await.is_ok() {
        console.go(Page::Home);
    } else if answer.is_err() {
        console.go(Page::Trouble(Trouble::Program));
    }
}
