//! What is in a file of outlines, and the step that makes its areas the reporting areas.

use leptos::prelude::*;
use waymark_desk::{BigButton, grid, tongue};
use waymark_map::Edit;
use waymark_map::boundaries::boundaries_from_bytes;
use waymark_talk::{AreasSeen, ContentBytes, MOST_AREAS};
use waymark_words::ground as words;

use super::findings::Findings;
use super::kept::keep;
use super::screen::Step;
use crate::frame::Part;
use crate::planner::{Planner, planner};

#[component]
pub fn Seen(step: RwSignal<Step>, seen: AreasSeen) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let count = words::count(locale, seen.areas.len() as u64);
    let rows = seen
        .areas
        .iter()
        .map(|(code, name, women)| vec![name.clone(), code.clone(), women.clone()]);
    let head = [
        words::name(locale),
        words::code(locale),
        words::women(locale),
    ];
    let table = grid(head.map(str::to_owned).to_vec(), rows.collect(), 0);
    let outlines = seen.outlines.clone();
    let take = Callback::new(move |()| {
        leptos::task::spawn_local(take(planner, step, outlines.clone()));
    });
    let file = format!("{} · {}", seen.file, seen.format);
    view! {
        <Part title=count>
            <p class="soft" dir="auto">{file}</p>
            <details><summary>{words::look(locale)}</summary><table class="record-log">{table}</table></details>
        </Part>
        <Findings found=seen.found more=seen.more/>
        <BigButton act="take-areas" text=words::take(locale) ready=true on_press=take/>
    }
}

/// Every area of the file as a reporting area, and its outline beside it. Areas that are there and not in the file stay.
async fn take(planner: Planner, step: RwSignal<Step>, outlines: ContentBytes) {
    let Ok(read) = boundaries_from_bytes(&outlines.0) else {
        step.try_set(Step::Unreadable);
        return;
    };
    if read.len() > MOST_AREAS {
        step.try_set(Step::TooMany);
        return;
    }
    let edits = read.areas().cloned().map(Edit::SetArea).collect();
    if planner.edit_all(edits).is_ok() && keep(planner, outlines).await.is_ok() {
        step.try_set(Step::Taken);
    }
}
