//! What came back from a copy, and what did not.

use leptos::prelude::*;
use waymark_desk::{BigButton, tongue};
use waymark_talk::{Restored, RoundBack, TotalsCopied};
use waymark_words::{Locale, backup as words};

use crate::console::console;
use crate::frame::{Foot, Frame, Part, Sentences, WayBack};
use crate::page::Page;
use waymark_shell::today;

#[component]
pub fn Back(restored: Restored) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let from = words::restore_done_from(locale, &today::written(restored.made_on.0, locale.tag()));
    let home = Callback::new(move |()| console.go(Page::Home));
    view! {
        <Frame name="restored" title=words::restore_done_title(locale) way_back=WayBack::Nowhere>
            <p class="lead">{from}</p>
            <div class="desk-two">
                <Part title=words::restore_came_title(locale)><Sentences lines=came(locale, &restored)/></Part>
                <Part title=words::restore_not_title(locale)><Sentences lines=did_not(locale, &restored)/></Part>
            </div>
            <Foot><BigButton act="home" text=words::restore_home(locale) ready=true on_press=home/></Foot>
        </Frame>
    }
}

fn came(locale: Locale, restored: &Restored) -> Vec<&'static str> {
    let mut lines = vec![words::restore_came_work(locale)];
    lines.push(match restored.round {
        RoundBack::None => words::restore_came_no_round(locale),
        RoundBack::MergesOnly | RoundBack::Whole => words::restore_came_round(locale),
    });
    if restored.totals == TotalsCopied::All {
        lines.push(words::restore_came_totals(locale));
    }
    if restored.round == RoundBack::Whole {
        lines.push(words::restore_came_results(locale));
    }
    lines
}

fn did_not(locale: Locale, restored: &Restored) -> Vec<&'static str> {
    let mut lines = vec![words::restore_not_rows(locale)];
    match restored.totals {
        TotalsCopied::AsLastTime => lines.push(words::restore_not_totals_last(locale)),
        TotalsCopied::TooFew => lines.push(words::restore_not_totals_few(locale)),
        TotalsCopied::Nobody | TotalsCopied::All => {}
    }
    if restored.round == RoundBack::MergesOnly {
        lines.push(words::restore_not_results(locale));
    }
    lines
}
