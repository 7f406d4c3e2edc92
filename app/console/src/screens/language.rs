//! Choosing the language of the team's screens: each language by its own name, and it changes at once.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_words::{Locale, language};

use crate::console::{Console, console};
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::public;

/// The screen behind the row of the tablet's page.
#[component]
pub fn Language() -> impl IntoView {
    let locale = tongue();
    view! {
        <Frame name="language" title=language::title(locale) way_back=WayBack::To(Page::Tablet)>
            <p>{language::line(locale)}</p>
            <Tongues/>
        </Frame>
    }
}

/// A button for each language.
#[component]
pub fn Tongues() -> impl IntoView {
    let all = Locale::offered().map(button).collect_view();
    view! {
        <div class="row" role="group" aria-label=language::title(tongue()) data-part="languages">
            {all}
        </div>
    }
}

fn button(other: Locale) -> impl IntoView {
    let console = console();
    let is_spoken = console.locale() == other;
    view! {
        <button
            class="button tongue"
            type="button"
            data-act="speak"
            data-language=other.tag()
            lang=other.tag()
            dir=other.direction().attribute()
            aria-pressed=if is_spoken { "true" } else { "false" }
            on:click=move |_| leptos::task::spawn_local(speak(console, other))
        >
            {language::own_name(other)}
        </button>
    }
}

/// At once on the screen, then kept.
async fn speak(console: Console, locale: Locale) {
    let asked_on = console.page.get_untracked();
    console.speak(locale);
    if let Err(error) = public::keep_tongue(&console.store(), locale).await
        && console.page.get_untracked() == asked_on
    {
        console.go(Page::for_store(error));
    }
}
