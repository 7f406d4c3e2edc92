//! A tablet that was never set up: what this is, what it never does, and one thing to do.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, tongue};
use waymark_words::{backup, console as words, guides, practice};

use crate::console::console;
use crate::frame::{Foot, Frame, Part, Sentences, WayBack};
use crate::page::{Guide, Page};
use crate::screens::language::Tongues;
use crate::screens::news::News;

#[component]
pub fn Welcome() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let does = vec![
        words::welcome_does_ask(locale),
        words::welcome_does_count(locale),
        words::welcome_does_share(locale),
    ];
    view! {
        <Frame name="welcome" title=words::welcome_title(locale) way_back=WayBack::Nowhere>
            <Tongues/>
            <News/>
            <p class="lead">{words::welcome_lead(locale)}</p>
            <div class="desk-two">
                <Part title=words::welcome_does_title(locale)><Sentences lines=does/></Part>
                <Never/>
            </div>
            <QuietButton act="limits" text=guides::limits_open(locale) on_press=Callback::new(move |()| console.go(Page::Guide(Guide::Limits)))/>
            <Foot>
                <QuietButton act="practice" text=practice::try_out(locale) on_press=Callback::new(move |()| console.go(Page::Practice))/>
                <p class="soft">{words::welcome_time(locale)}</p>
                <QuietButton
                    act="restore"
                    text=backup::restore_open(locale)
                    on_press=Callback::new(move |()| console.go(Page::Restore))
                />
                <BigButton
                    act="set-up"
                    text=words::welcome_go(locale)
                    ready=true
                    on_press=Callback::new(move |()| console.go(Page::Passphrase))
                />
            </Foot>
        </Frame>
    }
}

#[component]
fn Never() -> impl IntoView {
    let locale = tongue();
    let never = vec![
        words::welcome_never_sends(locale),
        words::welcome_never_one(locale),
        words::welcome_never_small(locale),
        words::welcome_never_asks(locale),
    ];
    view! {
        <Part title=words::welcome_never_title(locale)><Sentences lines=never/></Part>
    }
}
