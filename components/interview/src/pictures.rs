//! The pictures she finds her answers by: three to remember, and the grid of thirty-six to find them in.

use leptos::prelude::*;
use waymark_words::{Locale, respond};

use crate::picture_names::name_of;
use crate::pictogram::Size;
use crate::question::yes_no;
use crate::{Drawing, Pictogram};

/// How many pictures make a key.
pub const PICTURES_IN_ORDER: usize = 3;

/// Three places in order; those not touched yet are empty.
#[component]
pub fn ThreePictures(locale: Locale, #[prop(into)] touched: Signal<Vec<u8>>) -> impl IntoView {
    let places = move || {
        let touched = touched.get();
        (0..PICTURES_IN_ORDER)
            .map(|at| view! { <Picture locale index=touched.get(at).copied() /> })
            .collect_view()
    };
    view! { <ol class="three">{places}</ol> }
}

#[component]
fn Picture(locale: Locale, index: Option<u8>) -> impl IntoView {
    let shown = index
        .and_then(|index| Drawing::for_remembering().nth(usize::from(index)))
        .map(|(name, drawing)| {
            view! {
                <span class="unseen">{name_of(name, locale)}</span>
                <Pictogram drawing size=Size::Large />
            }
        });
    let class = match shown {
        Some(_) => "three-picture",
        None => "three-picture three-empty",
    };
    view! { <li class=class>{shown}</li> }
}

/// All thirty-six. A touch names the picture's number; a touched one is marked.
#[component]
pub fn PictureGrid(
    locale: Locale,
    #[prop(into)] touched: Signal<Vec<u8>>,
    on_touch: Callback<u8>,
) -> impl IntoView {
    let one = move |(index, (name, drawing)): (u8, (&'static str, Drawing))| {
        let pressed = move || yes_no(touched.with(|touched| touched.contains(&index)));
        view! {
            <button
                type="button"
                data-picture=name
                aria-label=name_of(name, locale)
                aria-pressed=pressed
                on:click=move |_| on_touch.run(index)
            >
                <Pictogram drawing />
            </button>
        }
    };
    view! {
        <div class="grid-36" role="group" aria-label=respond::withdraw_title(locale)>
            {(0u8..).zip(Drawing::for_remembering()).map(one).collect_view()}
        </div>
    }
}
