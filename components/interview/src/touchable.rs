//! The one kind of button there is: what it looks like, what it is to a screen reader, and what a touch means.

use leptos::prelude::*;

use crate::{Act, Live};

/// What a button is, beside its content. One shape for all keeps the program small.
#[derive(Clone, Default)]
pub struct Look {
    /// Its class in the stylesheet.
    pub class: &'static str,
    /// What it is to a screen reader, where that is not a button.
    pub role: Option<&'static str>,
    /// Its answer's name, for tests.
    pub choice: Option<String>,
    /// Its picture's name, for tests.
    pub picture: Option<&'static str>,
    /// Its words, where it shows none.
    pub label: Option<&'static str>,
    /// Its language and the way that runs, where they differ from the page's.
    pub lang: Option<(&'static str, &'static str)>,
    /// Whether it is on.
    pub state: State,
    /// Whether it waits for something else first.
    pub waits: bool,
}

/// Whether a button is on, in the way its role says it.
#[derive(Clone, Default)]
pub enum State {
    /// It is never on or off.
    #[default]
    None,
    /// A ring or a box.
    Checked(Live<bool>),
    /// A picture that stays down.
    Pressed(Live<bool>),
}

impl State {
    fn checked(&self) -> Option<&'static str> {
        match self {
            Self::Checked(live) => Some(yes_no(live.now())),
            Self::None | Self::Pressed(_) => None,
        }
    }

    fn pressed(&self) -> Option<&'static str> {
        match self {
            Self::Pressed(live) => Some(yes_no(live.now())),
            Self::None | Self::Checked(_) => None,
        }
    }
}

/// As ARIA writes it.
fn yes_no(state: bool) -> &'static str {
    if state { "true" } else { "false" }
}

/// A button.
pub fn touchable(look: Look, act: Act, on: Callback<Act>, inside: Vec<AnyView>) -> AnyView {
    let (checked, pressed) = (look.state.clone(), look.state);
    view! {
        <button
            type="button"
            class=look.class
            role=look.role
            data-act=act.name()
            data-choice=look.choice
            data-picture=look.picture
            lang=look.lang.map(|(tag, _)| tag)
            dir=look.lang.map(|(_, way)| way)
            aria-label=look.label
            aria-checked=move || checked.checked()
            aria-pressed=move || pressed.pressed()
            disabled=look.waits
            on:click=move |_| on.run(act)
        >
            {inside}
        </button>
    }
    .into_any()
}
