//! Taking a list in, all of it or nothing; and giving it back.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_map::{Directory, edit_from_bytes};
use waymark_shell::chance;
use waymark_talk::ListingSeen;
use waymark_words::bring as words;

use super::importer::{Bringing, Step, Why};
use crate::planner::{Planner, planner};

/// Spare numbers for new records: one that is taken already is drawn again.
const SPARE: u32 = 64;

/// Takes everything in as one step; the directory before is held for as long as the screen stands.
pub async fn take(planner: Planner, bringing: Bringing, seen: Arc<ListingSeen>) {
    bringing.step.set(Step::Busy);
    let numbers = (0..seen.new.saturating_add(SPARE)).map(|_| chance::number());
    let Ok(bytes) = bringing.edits(numbers.collect()).await else {
        return bringing.ends_with(Why::Stopped);
    };
    let edits: Result<Vec<_>, _> = bytes.iter().map(|one| edit_from_bytes(&one.0)).collect();
    let edits = edits.unwrap_or_default().into_iter().map(|(edit, _)| edit);
    // The screen may be closed by now; then nothing was taken in.
    let Some(before) = planner.register.now.try_get_untracked() else {
        return;
    };
    match planner.edit_all(edits.collect()) {
        Ok(()) => {
            planner.register.before.try_set_value(before);
            bringing.ends_with(Why::NothingYet);
            bringing.step.try_set(Step::Taken(seen.new + seen.added_to));
        }
        Err(_) => bringing.ends_with(Why::Stopped),
    }
}

/// What was done, and the way back.
#[component]
pub fn Undo(bringing: Bringing, count: u32) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let undo = Callback::new(move |()| {
        let before: Option<Directory> = planner.register.before.get_value();
        if let Some(before) = before {
            planner.replace_register(before);
            planner.register.before.set_value(None);
            bringing.step.set(Step::Undone);
        }
    });
    view! {
        <StatusLine tone=Tone::Good text=words::taken(locale, u64::from(count)) name="taken"/>
        <QuietButton act="undo" text=words::undo(locale) on_press=undo/>
    }
}
