//! Something is in the way: what happened, what is safe, what to do.

use leptos::prelude::*;
use waymark_desk::{BigButton, tongue};
use waymark_keep::StoreError;
use waymark_words::{Locale, console as words, health};

use crate::frame::{Foot, Frame, Part, WayBack};
use crate::page::Trouble;
use waymark_shell::leave;

#[component]
pub fn TroublePage(what: Trouble) -> impl IntoView {
    let locale = tongue();
    let [happened, safe, todo] = sentences(locale, what);
    view! {
        <Frame name="trouble" title=words::trouble_title(locale) way_back=WayBack::Nowhere>
            <div class="stack-wide" data-trouble=code(what)>
                <Part title=words::trouble_what(locale)><p>{happened}</p></Part>
                <Part title=words::trouble_safe(locale)><p>{safe}</p></Part>
                <Part title=words::trouble_do(locale)><p>{todo}</p></Part>
            </div>
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

/// A short name that never changes.
fn code(what: Trouble) -> &'static str {
    match what {
        Trouble::Store(error) => error.code(),
        Trouble::Program => "program",
        Trouble::Form => "form",
        Trouble::Slot => "slot",
    }
}

fn sentences(l: Locale, what: Trouble) -> [&'static str; 3] {
    match what {
        Trouble::Store(StoreError::Refused) => [
            words::trouble_refused_what(l),
            words::trouble_refused_safe(l),
            words::trouble_refused_do(l),
        ],
        Trouble::Store(StoreError::Full) => [
            words::trouble_full_what(l),
            words::trouble_full_safe(l),
            words::trouble_full_do(l),
        ],
        Trouble::Store(StoreError::Damaged) => [
            words::trouble_damaged_what(l),
            words::trouble_damaged_safe(l),
            words::trouble_damaged_do(l),
        ],
        Trouble::Store(StoreError::Later) => [
            health::later_what(l),
            health::later_safe(l),
            health::later_do(l),
        ],
        Trouble::Store(_) => [
            words::trouble_unreachable_what(l),
            words::trouble_unreachable_safe(l),
            words::trouble_unreachable_do(l),
        ],
        Trouble::Program => [
            words::trouble_program_what(l),
            words::trouble_program_safe(l),
            words::trouble_program_do(l),
        ],
        Trouble::Form => [
            words::trouble_form_what(l),
            words::trouble_form_safe(l),
            words::trouble_form_do(l),
        ],
        Trouble::Slot => [
            words::trouble_slot_what(l),
            words::trouble_slot_safe(l),
            words::trouble_slot_do(l),
        ],
    }
}
