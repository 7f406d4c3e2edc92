//! What stays in its place on every screen: Hide in its corner, dots, the small mark, and the bar below.

use leptos::prelude::*;
use waymark_words::{Locale, respond};

use crate::{Act, Drawing, Pictogram};

/// Whether the texts on this screen are already approved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A draft or an exercise: a small word says so.
    Practice,
    /// For real: no mark.
    None,
}

/// Where she is: sections done, the one she is in, those to come. No numbers reach the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Dots {
    /// A screen outside the questions.
    None,
    /// Zero-based section and how many there are.
    At(usize, usize),
}

/// One place of the bar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The button is there.
    There,
    /// The place stays empty.
    Empty,
}

/// Which buttons the bar holds; their places never change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// One screen back.
    pub back: Place,
    /// The card with help.
    pub support: Place,
    /// The last place.
    pub last: Last,
}

/// What stands last in the bar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Last {
    /// Stopping.
    Stop,
    /// On the cover: the contentless way back.
    Continue,
    /// Nothing.
    Empty,
}

impl Bar {
    /// The usual bar.
    pub const WHOLE: Bar = Bar {
        back: Place::There,
        support: Place::There,
        last: Last::Stop,
    };
    /// At the first screen there is no way back.
    pub const FIRST: Bar = Bar {
        back: Place::Empty,
        ..Bar::WHOLE
    };
    /// Where nothing is left to stop.
    pub const ENDING: Bar = Bar {
        last: Last::Empty,
        ..Bar::FIRST
    };
    /// On the cover: back within the dull questions, and the way to the true ones.
    pub const COVER: Bar = Bar {
        back: Place::There,
        support: Place::Empty,
        last: Last::Continue,
    };
    /// While pictures are sought: start over, or leave.
    pub const ERRAND: Bar = Bar {
        support: Place::Empty,
        ..Bar::WHOLE
    };
    /// On the card itself: it is left by going on.
    pub const CARD: Bar = Bar {
        support: Place::Empty,
        ..Bar::WHOLE
    };
    /// Hide is all there is.
    pub const BARE: Bar = Bar {
        support: Place::Empty,
        ..Bar::ENDING
    };
}

/// The large button that goes on, at the end of the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// The screen has other ways on.
    Nowhere,
    /// Ready, with its word and what a touch means.
    Ready(&'static str, Act),
    /// Waiting for an answer.
    NotYet(&'static str),
}

/// What stands in the corner.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Corner {
    /// Hide.
    Hide,
    /// Nothing: this is already what hides.
    Empty,
}

/// The frame around one screen's content.
#[component]
pub fn Frame(
    /// The screen's name for tests, kebab-case.
    name: &'static str,
    /// The question's name, or nothing.
    #[prop(optional, into)]
    question: Option<String>,
    locale: Locale,
    mark: Mark,
    #[prop(default = Dots::None)] dots: Dots,
    #[prop(into)] bar: Signal<Bar>,
    #[prop(default = Corner::Hide)] corner: Corner,
    #[prop(optional, into)] going: MaybeProp<Going>,
    on: Callback<Act>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="hers-frame" data-screen=name data-question=question>
            <header class="hers-top">
                {(corner == Corner::Hide).then(|| view! { <HideButton locale /> })}
                <div class="hers-where">
                    {(mark == Mark::Practice)
                        .then(|| view! { <span class="tag">{respond::practice(locale)}</span> })}
                    <DotRow dots locale />
                </div>
            </header>
            <main class="hers-main">{children()}</main>
            {move || view! { <BarRow locale bar=bar.get() going on /> }}
        </div>
    }
}

/// Only the button: the program listens for the touch itself, before anything else can.
#[component]
fn HideButton(locale: Locale) -> impl IntoView {
    view! {
        <button type="button" class="button hers-hide" data-act="hide">
            <Icon name="i-hide" />
            {respond::hide(locale)}
        </button>
    }
}

#[component]
fn DotRow(dots: Dots, locale: Locale) -> impl IntoView {
    let Dots::At(here, count) = dots else {
        return ().into_any();
    };
    let dot = move |at: usize| match at.cmp(&here) {
        core::cmp::Ordering::Less => "dot dot-done",
        core::cmp::Ordering::Equal => "dot dot-here",
        core::cmp::Ordering::Greater => "dot",
    };
    view! {
        <div class="dots" role="img" aria-label=respond::progress(locale)>
            {(0..count).map(|at| view! { <span class=dot(at)></span> }).collect_view()}
        </div>
    }
    .into_any()
}

#[component]
fn BarRow(locale: Locale, bar: Bar, going: MaybeProp<Going>, on: Callback<Act>) -> impl IntoView {
    let back = (bar.back == Place::There).then(|| {
        view! { <BarButton act=Act::Back icon="i-back" words=respond::back(locale) on /> }
    });
    let support = (bar.support == Place::There).then(|| {
        view! { <BarButton act=Act::Support icon="i-hand" words=respond::support(locale) on /> }
    });
    let last = match bar.last {
        Last::Stop => Some((Act::Stop, "i-stop", respond::stop(locale))),
        Last::Continue => Some((Act::Continue, "", respond::continue_question(locale))),
        Last::Empty => None,
    };
    let last = last.map(|(act, icon, words)| view! { <BarButton act icon words on /> });
    view! {
        <footer class="hers-bar">
            <div class="hers-bar-inner">
                <GoOn going on />
                <span class="hers-bar-place">{back}</span>
                <span class="hers-bar-place">{support}</span>
                <span class="hers-bar-place">{last}</span>
            </div>
        </footer>
    }
}

#[component]
fn BarButton(
    act: Act,
    icon: &'static str,
    words: &'static str,
    on: Callback<Act>,
) -> impl IntoView {
    view! {
        <button type="button" class="button" data-act=act.name() on:click=move |_| on.run(act)>
            <Icon name=icon />
            {words}
        </button>
    }
}

#[component]
fn GoOn(going: MaybeProp<Going>, on: Callback<Act>) -> impl IntoView {
    let going = Memo::new(move |_| going.get().unwrap_or(Going::Nowhere));
    let words = move || match going.get() {
        Going::Ready(words, _) | Going::NotYet(words) => words,
        Going::Nowhere => "",
    };
    let act = move || match going.get() {
        Going::Ready(_, act) => act.name(),
        _ => "next",
    };
    let touch = move |_| {
        if let Going::Ready(_, act) = going.get_untracked() {
            on.run(act);
        }
    };
    move || {
        (going.get() != Going::Nowhere).then(|| view! {
            <button
                type="button"
                class="button button-go"
                data-act=act
                disabled=move || matches!(going.get(), Going::NotYet(_))
                on:click=touch
            >
                {words}
            </button>
        })
    }
}

/// A drawing in a button of the frame; nothing at all when it is missing, the word is enough.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    Drawing::named(name).map(|drawing| view! { <Pictogram drawing /> })
}
