//! Results that are shut: the reason, that there is no way round it, and what can be done.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_talk::Figures;
use waymark_words::{Locale, console as words, pairing};

use crate::console::console;
use crate::frame::{Part, Sentences};
use crate::page::Page;
use crate::screens::mismatch::Mismatch;
use crate::screens::results_opens::Opens;
use crate::screens::share::Several;

/// `on_explained` is called when paper and tablet were made to agree.
#[component]
pub fn Shut(figures: Figures, on_explained: Callback<()>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    if figures == Figures::MismatchUnexplained {
        let text = words::mismatch_open(locale);
        return view! { <Mismatch text=text on_done=on_explained/> }.into_any();
    }
    if figures == Figures::AtFirstTablet {
        return view! { <AtFirst/> }.into_any();
    }
    if figures == Figures::MadeElsewhere {
        return ().into_any();
    }
    let home = console.home.get_untracked();
    let Some(round) = home.and_then(|home| home.round.clone()) else {
        return view! { <NoRound/> }.into_any();
    };
    let todo = vec![
        words::results_closed_day(locale),
        words::results_closed_nothing(locale),
        words::results_closed_leave(locale),
    ];
    view! {
        <div class="stack-wide" data-closed=format!("{figures:?}").to_lowercase()>
            <StatusLine tone=Tone::Note text=reason(locale, figures) name="closed"/>
            <p>{words::results_closed_why(locale)}</p>
            <Opens round=round figures=figures/>
            <Several tablets=console.tablets()/>
            <Part title=words::results_closed_do(locale)><Sentences lines=todo/></Part>
        </div>
    }
    .into_any()
}

/// This tablet joined the round: why it shows nothing, and how its totals get where they are shown.
#[component]
fn AtFirst() -> impl IntoView {
    let locale = tongue();
    let todo = vec![
        pairing::first_do_go_on(locale),
        pairing::first_do_close(locale),
        pairing::first_do_give(locale),
    ];
    view! {
        <div class="stack-wide" data-closed="atfirsttablet">
            <StatusLine tone=Tone::Note text=pairing::first_title(locale) name="closed"/>
            <p>{pairing::first_why(locale)}</p>
            <Part title=pairing::first_do(locale)><Sentences lines=todo/></Part>
        </div>
    }
}

#[component]
fn NoRound() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let set_up = Callback::new(move |()| console.go(Page::Round));
    view! {
        <p>{words::results_none(locale)}</p>
        <div class="row"><QuietButton act="round" text=words::results_set_up(locale) on_press=set_up/></div>
    }
}

fn reason(locale: Locale, figures: Figures) -> &'static str {
    match figures {
        Figures::NothingYet => words::results_closed_nothing_yet(locale),
        Figures::TooFewDays => words::results_closed_days(locale),
        Figures::TooFewBeyondAPart => pairing::beyond_a_part(locale),
        _ => words::results_closed_few(locale),
    }
}
