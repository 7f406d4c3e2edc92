//! In words whether what was entered is on the disk.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_words::directory as words;

use crate::planner::planner;
use crate::register::Keeping;

#[component]
pub fn KeptLine() -> impl IntoView {
    let locale = tongue();
    let keeping = planner().register.keeping;
    let tone = Signal::derive(move || match keeping.get() {
        Keeping::Kept => Tone::Good,
        Keeping::UnderWay => Tone::Wait,
        Keeping::Failed => Tone::Bad,
    });
    let text = Signal::derive(move || {
        let words = match keeping.get() {
            Keeping::Kept => words::kept(locale),
            Keeping::UnderWay => words::keeping(locale),
            Keeping::Failed => words::not_kept(locale),
        };
        words.to_owned()
    });
    view! { <StatusLine tone=tone text=text name="directory-kept"/> }
}
