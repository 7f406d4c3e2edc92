//! Using a form in a round.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_words::forms as words;

use crate::frame::Part;

/// What a round uses, and what a form of the team's own is for.
#[component]
pub fn UseInARound() -> impl IntoView {
    let locale = tongue();
    view! {
        <Part title=words::round_title(locale)>
            <p>{words::round_text(locale)}</p>
        </Part>
    }
}
