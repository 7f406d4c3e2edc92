//! The screen on which a list is brought in, by how far it has come.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_words::bring as words;

use super::importer::{Bringing, Step, Why};
use super::pick::Pick;
use super::seen::Seen;
use super::take::Undo;
use crate::directory::kept::KeptLine;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

#[component]
pub fn Bring() -> impl IntoView {
    let locale = tongue();
    leptos::task::spawn_local(planner().read_register());
    let bringing = Bringing::nothing();
    on_cleanup(move || bringing.ends_with(Why::NothingYet));
    let part = move || match bringing.step.get() {
        Step::Pick(why) => view! { <Pick bringing=bringing why=why/> }.into_any(),
        Step::Busy => {
            let stop = Callback::new(move |()| bringing.ends_with(Why::NothingYet));
            view! {
                <StatusLine tone=Tone::Note text=words::reading(locale) name="bring"/>
                <progress class="bring-progress" aria-label=words::reading(locale)></progress>
                <QuietButton act="stop" text=words::cancel(locale) on_press=stop/>
            }
            .into_any()
        }
        Step::Seen(seen) => view! { <Seen bringing=bringing seen=seen/> }.into_any(),
        Step::Taken(count) => view! { <Undo bringing=bringing count=count/> }.into_any(),
        Step::Undone => view! { <p role="status">{words::undone(locale)}</p> }.into_any(),
    };
    view! {
        <Frame name="bring" title=words::title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::lead(locale)}</p>
            {part}
            <Foot><KeptLine/></Foot>
        </Frame>
    }
}
