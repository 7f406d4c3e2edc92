//! The pictures she finds her answers by: three to remember, and the grid of thirty-six to find them in.

use leptos::prelude::*;
use waymark_words::{Locale, respond};

use crate::paper::{block, live, span};
use crate::pictogram::{Drawing, Size, pictogram};
use crate::picture_names::name_of;
use crate::touchable::{Look, State, touchable};
use crate::{Act, Live};

/// How many pictures make a key.
pub const PICTURES_IN_ORDER: usize = 3;

/// Three places in order; those not touched yet are empty.
pub fn three_pictures(locale: Locale, touched: Live<Vec<u8>>) -> AnyView {
    live(move || {
        let touched = touched.now();
        let place = |at: usize| picture(locale, touched.get(at).copied());
        block("three", (0..PICTURES_IN_ORDER).map(place).collect())
    })
}

fn picture(locale: Locale, index: Option<u8>) -> AnyView {
    let known = index.and_then(|index| Drawing::for_remembering().nth(usize::from(index)));
    match known {
        Some((name, drawing)) => {
            let name = span("unseen", name_of(name, locale));
            block("three-picture", vec![name, pictogram(drawing, Size::Large)])
        }
        None => block("three-picture three-empty", Vec::new()),
    }
}

/// All thirty-six. A touch names the picture's number; a touched one is marked.
pub fn picture_grid(locale: Locale, touched: Live<Vec<u8>>, on: Callback<Act>) -> AnyView {
    let one = |(index, (name, drawing)): (u8, (&'static str, Drawing))| {
        let touched = touched.clone();
        let look = Look {
            picture: Some(name),
            label: Some(name_of(name, locale)),
            state: State::Pressed(Live::of(move || touched.now().contains(&index))),
            ..Look::default()
        };
        touchable(
            look,
            Act::Picture(index),
            on,
            vec![pictogram(drawing, Size::Beside)],
        )
    };
    let all: Vec<AnyView> = (0u8..).zip(Drawing::for_remembering()).map(one).collect();
    view! {
        <div class="grid-36" role="group" aria-label=respond::withdraw_title(locale)>
            {all}
        </div>
    }
    .into_any()
}
