//! Open in another tab: one writer at a time.

use leptos::prelude::*;
use waymark_desk::{BigButton, tongue};
use waymark_words::console as words;

use crate::frame::{Foot, Frame, WayBack};
use waymark_shell::leave;

#[component]
pub fn Busy() -> impl IntoView {
    let locale = tongue();
    view! {
        <Frame name="busy" title=words::busy_title(locale) way_back=WayBack::Nowhere>
            <p>{words::busy_what(locale)}</p>
            <p>{words::busy_safe(locale)}</p>
            <p>{words::busy_do(locale)}</p>
            <Foot>
                <BigButton
                    act="try-again"
                    text=words::try_again(locale)
                    ready=true
                    on_press=Callback::new(|()| leave::start_again())
                />
            </Foot>
        </Frame>
    }
}
