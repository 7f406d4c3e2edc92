//! From a form that was brought in to a round.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::{FindingKind, FormSeen};
use waymark_words::{forms as words, planning};

use crate::console::console;
use crate::frame::Part;
use crate::page::Page;

/// A form that has to be mended first says so.
#[component]
pub fn UseInARound(seen: Arc<FormSeen>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let sound = seen.of_kind(FindingKind::Mend).count() == 0;
    let go = Callback::new(move |()| console.go(Page::RoundForm));
    let way = match sound {
        true => view! {
            <div class="row"><QuietButton act="plan-form" text=planning::open(locale) on_press=go/></div>
        }
        .into_any(),
        false => view! { <p class="soft">{planning::open_not_yet(locale)}</p> }.into_any(),
    };
    view! {
        <Part title=words::round_title(locale)>
            <p>{planning::lead(locale)}</p>
            {way}
        </Part>
    }
}
