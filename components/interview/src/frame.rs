//! What stays in its place on every screen: Hide in its corner, dots, the small mark, and the bar below.

use leptos::prelude::*;
use waymark_ask::sitting::{Controls, Offered};
use waymark_words::{Locale, respond};

use crate::paper::{block, live, span};
use crate::pictogram::icon;
use crate::question::move_focus;
use crate::touchable::{Look, touchable};
use crate::{Act, Live};

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
    /// A rest.
    pub pause: Place,
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
        pause: Place::There,
        last: Last::Stop,
    };
    /// At the first screen there is no way back.
    pub const FIRST: Bar = Bar {
        back: Place::Empty,
        ..Bar::WHOLE
    };
    /// Where nothing is left to stop.
    pub const ENDING: Bar = Bar {
        pause: Place::Empty,
        last: Last::Empty,
        ..Bar::FIRST
    };
    /// On the cover: back within the dull questions, and the way to the true ones.
    pub const COVER: Bar = Bar {
        back: Place::There,
        support: Place::Empty,
        pause: Place::Empty,
        last: Last::Continue,
    };
    /// While pictures are sought: start over, or leave.
    pub const ERRAND: Bar = Bar {
        support: Place::Empty,
        pause: Place::Empty,
        ..Bar::WHOLE
    };
    /// Hide is all there is.
    pub const BARE: Bar = Bar {
        support: Place::Empty,
        ..Bar::ENDING
    };

    /// The bar of a screen of the sitting, which says what is offered there.
    pub fn of(controls: Controls, back: Place) -> Self {
        let place = |offered| match offered {
            Offered::Yes => Place::There,
            Offered::No => Place::Empty,
        };
        Self {
            back,
            support: place(controls.support),
            pause: place(controls.pause),
            last: match controls.stop {
                Offered::Yes => Last::Stop,
                Offered::No => Last::Empty,
            },
        }
    }
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

/// The lower edge of a screen: the bar, and the large button that goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Below(pub Bar, pub Going);

/// Everything around one screen's content.
#[derive(Clone)]
pub struct Framed {
    /// The screen's name for tests, kebab-case.
    pub name: &'static str,
    /// The question's name, where there is one.
    pub question: Option<String>,
    /// The app's words.
    pub locale: Locale,
    /// Practice or not.
    pub mark: Mark,
    /// Where she is.
    pub dots: Dots,
    /// What stands in the corner.
    pub corner: Corner,
    /// The lower edge, read again whenever what it reads changes.
    pub below: Live<Below>,
    /// Where touches go.
    pub on: Callback<Act>,
}

impl Framed {
    /// A screen that is no question.
    pub fn plain(
        name: &'static str,
        (locale, mark): (Locale, Mark),
        below: impl Into<Live<Below>>,
        on: Callback<Act>,
    ) -> Self {
        Self {
            name,
            question: None,
            locale,
            mark,
            dots: Dots::None,
            corner: Corner::Hide,
            below: below.into(),
            on,
        }
    }
}

/// The frame around one screen's content.
pub fn frame(framed: Framed, inside: Vec<AnyView>) -> AnyView {
    let Framed {
        locale, below, on, ..
    } = framed;
    let top = top(&framed.corner, framed.mark, framed.dots, locale, on);
    let footer = live(move || bar_row(locale, below.now(), on));
    view! {
        <div class="hers-frame" data-screen=framed.name data-question=framed.question>
            {block("hers-top", top)}
            <main class="hers-main" on:keydown=move_focus>
                {inside}
            </main>
            {footer}
        </div>
    }
    .into_any()
}

/// Hide comes first for keyboard and screen reader.
fn top(corner: &Corner, mark: Mark, dots: Dots, locale: Locale, on: Callback<Act>) -> Vec<AnyView> {
    let hide = (*corner == Corner::Hide).then(|| {
        button(
            "button hers-hide",
            Act::Hide,
            "i-hide",
            respond::hide(locale),
            on,
        )
    });
    let practice = (mark == Mark::Practice).then(|| span("tag", respond::practice(locale)));
    let mut row: Vec<AnyView> = practice.into_iter().collect();
    row.extend(dot_row(dots));
    let mut all: Vec<AnyView> = hide.into_iter().collect();
    if *corner == Corner::Hide {
        all.push(by_ear(locale, on));
    }
    all.push(block("hers-where", row));
    all
}

/// Always there, in one place, so that no screen has to know whether it is heard: the stylesheet shows
/// both only while a class on the root element says so.
fn by_ear(locale: Locale, on: Callback<Act>) -> AnyView {
    let again = respond::listen(locale);
    let words = respond::show_words(locale);
    let both = vec![
        button("button hers-listen", Act::Listen, "i-sound", again, on),
        button("button hers-words", Act::Words, "", words, on),
    ];
    block("hers-ear", both)
}

/// For the eye alone: a screen reader is told nothing of how far it is, as nobody is shown a number.
fn dot_row(dots: Dots) -> Option<AnyView> {
    let Dots::At(here, count) = dots else {
        return None;
    };
    let dot = |at: usize| match at.cmp(&here) {
        core::cmp::Ordering::Less => "dot dot-done",
        core::cmp::Ordering::Equal => "dot dot-here",
        core::cmp::Ordering::Greater => "dot",
    };
    let all = (0..count).map(|at| span(dot(at), "")).collect();
    Some(block("dots", all))
}

fn bar_row(locale: Locale, below: Below, on: Callback<Act>) -> AnyView {
    let Below(bar, going) = below;
    let place = |shown: bool, act, icon, words| {
        let button = shown.then(|| button("button", act, icon, words, on));
        block("hers-bar-place", button.into_iter().collect())
    };
    let there = |place| place == Place::There;
    let (back, support, pause) = (there(bar.back), there(bar.support), there(bar.pause));
    let last = match bar.last {
        Last::Continue => (Act::Continue, "", respond::continue_question(locale)),
        Last::Stop | Last::Empty => (Act::Stop, "i-stop", respond::stop(locale)),
    };
    let mut row: Vec<AnyView> = go_on(going, on).into_iter().collect();
    row.push(place(back, Act::Back, "i-back", respond::back(locale)));
    row.push(place(
        support,
        Act::Support,
        "i-hand",
        respond::support(locale),
    ));
    row.push(place(pause, Act::Pause, "i-pause", respond::pause(locale)));
    row.push(place(bar.last != Last::Empty, last.0, last.1, last.2));
    block("hers-bar", vec![block("hers-bar-inner", row)])
}

/// A button of the frame: an icon and a word.
pub fn button(
    class: &'static str,
    act: Act,
    picture: &'static str,
    words: &'static str,
    on: Callback<Act>,
) -> AnyView {
    let look = Look {
        class,
        ..Look::default()
    };
    let mut inside: Vec<AnyView> = icon(picture).into_iter().collect();
    inside.push(span("", words));
    touchable(look, act, on, inside)
}

fn go_on(going: Going, on: Callback<Act>) -> Option<AnyView> {
    let (words, act, waits) = match going {
        Going::Nowhere => return None,
        Going::Ready(words, act) => (words, act, false),
        Going::NotYet(words) => (words, Act::Next, true),
    };
    let look = Look {
        class: "button button-go",
        waits,
        ..Look::default()
    };
    Some(touchable(look, act, on, vec![span("", words)]))
}
