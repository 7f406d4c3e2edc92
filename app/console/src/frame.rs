//! The frame of the team's screens: the way back, the practice mark, the lock; a heading; and a place for what goes on.

use leptos::prelude::*;
use waymark_desk::{BackButton, DistrictMark, LockButton, Screen, TopBar, tongue};
use waymark_keep::Place;
use waymark_keep::stored::Practice;
use waymark_talk::SaidStanding;
use waymark_words::console as words;

pub use waymark_desk::{Foot, Part};

use crate::console::{Console, console};
use crate::page::Page;
use crate::practice;
use crate::tour::PracticeCard;

/// One screen.
#[component]
pub fn Frame(
    name: &'static str,
    #[prop(into)] title: String,
    way_back: WayBack,
    children: Children,
) -> impl IntoView {
    let top = view! { <Top way_back=way_back/> }.into_any();
    view! { <Screen name=name title=title top=top><PracticeCard/>{children()}</Screen> }
}

/// Where the button in the first corner leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayBack {
    /// There is no such button.
    Nowhere,
    To(Page),
}

#[component]
fn Top(way_back: WayBack) -> impl IntoView {
    let console = console();
    let back = match way_back {
        WayBack::Nowhere => ().into_any(),
        WayBack::To(page) => {
            let go = Callback::new(move |()| console.go(page));
            view! { <BackButton on_press=go/> }.into_any()
        }
    };
    let mark = move || mark(console);
    let end = move || end(console);
    view! { <TopBar start=back between=mark.into_any() end=end.into_any()/> }
}

/// What says that nothing here counts.
fn mark(console: Console) -> AnyView {
    match console.place.get() {
        Place::Work if counts(console) => ().into_any(),
        Place::Work => {
            view! { <p class="tag" data-mark="practice">{words::practice_mark(tongue())}</p> }
                .into_any()
        }
        Place::Practice => view! { <DistrictMark/> }.into_any(),
    }
}

/// The lock where something is open, else the way to cover the screen in the seats where she may look.
fn end(console: Console) -> AnyView {
    let lock = Callback::new(move |()| console.lock());
    match (console.home.get().is_some(), console.page.get()) {
        (true, _) => view! { <LockButton on_press=lock/> }.into_any(),
        (false, Page::Table | Page::Pin | Page::HandOver) => view! { <HideButton/> }.into_any(),
        (false, _) => ().into_any(),
    }
}

/// Whether the open round counts: then nothing says practice.
fn counts(console: Console) -> bool {
    let open = console.home.with(|home| {
        let round = home.as_ref().map(|home| home.round.as_ref());
        round.map(|round| round.is_some_and(|round| round.standing == SaidStanding::Live))
    });
    open.unwrap_or_else(|| {
        console
            .public
            .with(|public| public.practice == Practice::Live)
    })
}

/// In the corner where it is in her hands, too.
#[component]
fn HideButton() -> impl IntoView {
    let console = console();
    view! {
        <button class="button" type="button" data-act="hide" on:click=move |_| hide(console)>
            {words::table_hide(tongue())}
        </button>
    }
}

/// The cover first, whatever else there is to do.
fn hide(console: Console) {
    console.go(Page::Cover);
    practice::hid(console);
}

/// A short list of sentences.
#[component]
pub fn Sentences(lines: Vec<&'static str>) -> impl IntoView {
    waymark_desk::lines(lines.into_iter().map(str::to_owned).collect())
}

/// What went wrong on this screen, in one sentence; empty for nothing.
#[component]
pub fn Wrong(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! {
        <p class="status status-bad" role="alert" data-status="wrong" hidden=move || text.get().is_empty()>
            {move || text.get()}
        </p>
    }
}
