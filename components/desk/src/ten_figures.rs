//! Ten little people, some of them filled: a share for those who do not read figures.

use leptos::prelude::*;
use waymark_words::{Locale, console};

use crate::tongue;

/// Room of one figure, in svg units.
const PITCH: u8 = 22;
/// A head and a body, drawn from the axis x = 9.
const WHOLE: &str = "M9 2a5 5 0 0 1 0 10a5 5 0 0 1 0-10zM7 14h4a6 6 0 0 1 6 6v18a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-18a6 6 0 0 1 6-6z";
/// The half towards the start of the line.
const HALF: &str = "M9 2v10a5 5 0 0 1 0-10zM9 14h-2a6 6 0 0 0-6 6v18a2 2 0 0 0 2 2h6z";

/// Ten figures of which `half_figures` halves (0 to 20) are filled.
#[component]
pub fn TenFigures(half_figures: u8) -> impl IntoView {
    let label = label(tongue(), half_figures);
    let figures =
        (0..10u8).map(move |at| view! { <One at=at halves=half_figures.saturating_sub(at * 2)/> });
    view! {
        <svg class="ten" viewBox="0 0 218 42" role="img" aria-label=label>
            {figures.collect_view()}
        </svg>
    }
}

#[component]
fn One(at: u8, halves: u8) -> impl IntoView {
    let place = format!("translate({} 0)", u16::from(at) * u16::from(PITCH));
    let filled = match halves {
        0 => "",
        1 => HALF,
        _ => WHOLE,
    };
    view! {
        <g transform=place>
            <path class="ten-edge" d=WHOLE></path>
            <path class="ten-fill" d=filled></path>
        </g>
    }
}

fn label(locale: Locale, half_figures: u8) -> String {
    let whole = (half_figures / 2).to_string();
    if half_figures.is_multiple_of(2) {
        console::pictogram_label(locale, &whole)
    } else {
        console::pictogram_label_half(locale, &whole)
    }
}
