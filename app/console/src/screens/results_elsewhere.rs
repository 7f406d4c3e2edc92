//! Results of this round are made on another tablet: why, and what can be done.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_talk::ResultsMade;
use waymark_words::backup as words;

use crate::console::console;
use crate::frame::{Part, Sentences};
use crate::page::WhichRound;

/// Nothing on the tablet that makes the results, and nothing for a round that is closed.
#[component]
pub fn MadeElsewhere(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let home = console.home.get_untracked();
    let here = home.is_none_or(|home| home.keeping.results == ResultsMade::Here);
    if here || of != WhichRound::Open {
        return ().into_any();
    }
    let todo = vec![
        words::elsewhere_do_move(locale),
        words::elsewhere_do_lost(locale),
    ];
    view! {
        <div class="stack-wide">
            <StatusLine tone=Tone::Wait text=words::elsewhere(locale) name="elsewhere"/>
            <p>{words::elsewhere_why(locale)}</p>
            <Part title=words::elsewhere_do(locale)><Sentences lines=todo/></Part>
        </div>
    }
    .into_any()
}
