//! The frame of the team's screens: the way back, the practice mark, the lock; a heading; and a place for what goes on.

use leptos::html::H1;
use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_keep::Place;
use waymark_keep::stored::Practice;
use waymark_talk::SaidStanding;
use waymark_words::{console as words, practice as own};

use crate::console::{Console, console};
use crate::page::Page;
use crate::practice;
use crate::tour::PracticeCard;

/// One screen. The heading takes the focus, so that a screen reader starts there.
#[component]
pub fn Frame(
    name: &'static str,
    #[prop(into)] title: String,
    way_back: WayBack,
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    Effect::new(move |_| {
        if let Some(element) = heading.get() {
            // Focus is a help, not a need.
            let _ = element.focus();
        }
    });
    view! {
        <main class="desk" data-screen=name>
            <Top way_back=way_back/>
            <div class="desk-page">
                <h1 node_ref=heading tabindex="-1">{title}</h1>
                <PracticeCard/>
                {children()}
            </div>
        </main>
    }
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
    let locale = tongue();
    let console = console();
    let back = match way_back {
        WayBack::Nowhere => ().into_any(),
        WayBack::To(page) => view! { <Back page=page/> }.into_any(),
    };
    view! {
        <header class="desk-top">
            <div class="desk-corner">{back}</div>
            {move || match console.place.get() {
                Place::Work if counts(console) => ().into_any(),
                Place::Work => view! { <p class="tag" data-mark="practice">{words::practice_mark(locale)}</p> }.into_any(),
                Place::Practice => view! { <p class="tag tag-loud" data-mark="district">{own::mark(locale)}</p> }.into_any(),
            }}
            <div class="desk-corner desk-corner-end">
                {move || match (console.home.get().is_some(), console.page.get()) {
                    (true, _) => view! { <LockButton/> }.into_any(),
                    (false, Page::Table | Page::Pin | Page::HandOver) => view! { <HideButton/> }.into_any(),
                    (false, _) => ().into_any(),
                }}
            </div>
        </header>
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

#[component]
fn Back(page: Page) -> impl IntoView {
    let console = console();
    view! {
        <button class="button button-quiet" type="button" data-act="back" on:click=move |_| console.go(page)>
            <svg class="desk-arrow" viewBox="0 0 16 16" aria-hidden="true"><path d={"M10 2L4 8l6 6"}></path></svg>
            {words::back(tongue())}
        </button>
    }
}

#[component]
fn LockButton() -> impl IntoView {
    let console = console();
    view! {
        <button class="button" type="button" data-act="lock" on:click=move |_| console.lock()>
            {words::lock(tongue())}
        </button>
    }
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

/// The last part of a screen: its primary action, always in sight.
#[component]
pub fn Foot(children: Children) -> impl IntoView {
    view! { <footer class="desk-foot">{children()}</footer> }
}

/// A part of a screen with a heading of its own.
#[component]
pub fn Part(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <section class="desk-part">
            <h2>{title}</h2>
            {children()}
        </section>
    }
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
