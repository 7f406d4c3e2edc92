//! What leaves of an answer: the table by area, and the band of each cell; both made by the worker.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::{DirectoryStep, Reply, Request, WaysFile, WaysStep};
use waymark_words::access as words;

use super::asked::Controls;
use crate::frame::Part;
use crate::papers::given::{Given, GivenLine};
use crate::planner::planner;

#[component]
pub fn Files(controls: Controls) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let saved = Given::nothing();
    let make = move |kind: WaysFile| {
        Callback::new(move |()| {
            let step = WaysStep::File {
                asked: untrack(|| controls.asked()),
                kind,
                language: locale.tag().to_owned(),
            };
            leptos::task::spawn_local(async move {
                let reply = planner
                    .ask(Request::Directory(DirectoryStep::Ways(step)))
                    .await;
                match reply {
                    Ok(Reply::FileMade(file)) => saved.file(&file),
                    _ => saved.failed(),
                }
            });
        })
    };
    view! {
        <Part title=words::files(locale)>
            <div class="row">
                <QuietButton act="save-ways-csv" text=words::file_table(locale) on_press=make(WaysFile::Csv)/>
                <QuietButton act="save-ways-grid" text=words::file_grid(locale) on_press=make(WaysFile::Grid)/>
            </div>
            <GivenLine given=saved name="ways-saved"/>
        </Part>
    }
}
