//! What opens results that are shut: the rule of the round, and never how many women are missing.

use leptos::prelude::*;
use waymark_count::guard::PEOPLE_TO_OPEN;
use waymark_desk::tongue;
use waymark_talk::{Figures, RoundCard};
use waymark_words::{Locale, learn};

use crate::frame::Part;

#[component]
pub fn Opens(round: RoundCard, figures: Figures) -> impl IntoView {
    let locale = tongue();
    let beyond = (figures == Figures::TooFewBeyondAPart).then(|| learn::opens_beyond(locale));
    view! {
        <Part title=learn::opens_title(locale)>
            <p data-part="opens">{rule(locale, round.smallest_group)}</p>
            {beyond.map(|beyond| view! { <p>{beyond}</p> })}
            <p class="soft">{learn::opens_missing(locale)}</p>
        </Part>
    }
}

/// `group` is the round's smallest group, in people. From twenty on days no longer matter.
fn rule(locale: Locale, group: u32) -> String {
    if group < PEOPLE_TO_OPEN {
        learn::opens_over_two(locale, &PEOPLE_TO_OPEN.to_string(), &group.to_string())
    } else {
        learn::opens_at(locale, &group.to_string())
    }
}
