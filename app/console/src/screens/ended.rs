//! On home, once the last day has come: save, then destroy.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{StudyEnd, Today};
use waymark_words::backup as words;

use crate::console::console;
use crate::page::Page;
use waymark_shell::today;

/// Nothing before that day.
#[component]
pub fn Ended() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let ends = console.home.get_untracked().map(|home| home.keeping.ends);
    let Some(StudyEnd::On(Today(day))) = ends.filter(has_come) else {
        return ().into_any();
    };
    let text = words::ended(locale, &today::written(day, locale.tag()));
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    view! {
        <section class="desk-part" data-part="ended">
            <StatusLine tone=Tone::Wait text=text name="ended"/>
            <div class="row">
                <QuietButton act="end-export" text=words::ended_export(locale) on_press=to(Page::Results)/>
                <QuietButton act="end-wipe" text=words::ended_wipe(locale) on_press=to(Page::Wipe)/>
            </div>
        </section>
    }
    .into_any()
}

fn has_come(end: &StudyEnd) -> bool {
    matches!(end, StudyEnd::On(Today(day)) if *day <= today::today())
}
