//! A calm line that a new version is there; it changes nothing and can be put off.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_words::update as words;

use crate::console::console;
use crate::page::Page;
use crate::versions::{Announced, versions};

#[component]
pub fn News() -> impl IntoView {
    let (locale, console, versions) = (tongue(), console(), versions());
    let look = Callback::new(move |()| console.go(Page::Version));
    let later = Callback::new(move |()| versions.later());
    view! {
        <Show when=move || versions.announced() == Announced::Yes>
            <aside class="news">
                <StatusLine tone=Tone::Note text=words::announced(locale) name="news"/>
                <div class="row">
                    <QuietButton act="version" text=words::look(locale) on_press=look/>
                    <QuietButton act="later" text=words::later(locale) on_press=later/>
                </div>
            </aside>
        </Show>
    }
}
