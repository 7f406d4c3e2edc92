//! The paper as it is read aloud, to read out, to record, or to save as a text.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_words::cards as words;

use super::given::Given;
use super::poster::Paper;
use crate::frame::Part;

const TEXT: &str = "text/plain;charset=utf-8";

#[component]
pub fn Spoken(paper: Paper, given: Given) -> impl IntoView {
    let locale = tongue();
    let name = paper.name.replace(".html", ".txt");
    let text = paper.spoken.clone();
    let save = Callback::new(move |()| given.bytes(&name, text.as_bytes(), TEXT));
    let (tag, direction) = (paper.locale.tag(), paper.locale.direction().attribute());
    let lines: Vec<AnyView> = paper
        .spoken
        .lines()
        .map(|line| view! { <p>{line.to_owned()}</p> }.into_any())
        .collect();
    view! {
        <Part title=words::spoken(locale)>
            <p class="soft">{words::spoken_lead(locale)}</p>
            <div class="papers-spoken" data-part="poster-spoken" role="region" tabindex="0"
                aria-label=words::spoken(locale) lang=tag dir=direction>{lines}</div>
            <div class="row"><QuietButton act="save-spoken" text=words::spoken_save(locale) on_press=save/></div>
        </Part>
    }
}
