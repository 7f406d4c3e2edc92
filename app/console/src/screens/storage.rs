//! Is the work safe here? What the browser promises, how much room there is, and whether what is destroyed stays destroyed.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_talk::ErasingIs;
use waymark_words::{console as words, health};

use crate::console::console;
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::screens::storage_kept::Kept;
use crate::screens::storage_room::HowMuch;

#[component]
pub fn Storage() -> impl IntoView {
    let locale = tongue();
    view! {
        <Frame name="storage" title=health::title(locale) way_back=WayBack::To(Page::Tablet)>
            <Kept/>
            <HowMuch/>
            <Erasing/>
        </Frame>
    }
}

#[component]
fn Erasing() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (tone, text) = match console.erasing.get_untracked() {
        ErasingIs::Strong => (Tone::Good, words::home_erasing_strong(locale)),
        ErasingIs::Weaker => (Tone::Wait, words::home_erasing_weak(locale)),
    };
    view! {
        <Part title=health::erasing_title(locale)>
            <StatusLine tone=tone text=text name="erasing"/>
        </Part>
    }
}
