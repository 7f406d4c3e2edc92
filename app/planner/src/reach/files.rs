//! What leaves of an answer: the table by area, and the band of each cell; both made by the worker.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_talk::{DirectoryStep, FileMade, Reply, Request, WaysFile, WaysStep};
use waymark_words::{access as words, directory};

use super::asked::Controls;
use crate::frame::Part;
use crate::planner::planner;

#[component]
pub fn Files(controls: Controls) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let saved: RwSignal<Option<Result<String, ()>>> = RwSignal::new(None);
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
                let given = match reply {
                    Ok(Reply::FileMade(file)) => given(&file),
                    _ => None,
                };
                saved.try_set(Some(given.ok_or(())));
            });
        })
    };
    let tone = Signal::derive(move || match saved.get() {
        Some(Ok(_)) => Tone::Good,
        _ => Tone::Bad,
    });
    let text = Signal::derive(move || match saved.get() {
        Some(Ok(name)) => directory::give_saved(locale, &name),
        _ => directory::give_not_saved(locale).to_owned(),
    });
    view! {
        <Part title=words::files(locale)>
            <div class="row">
                <QuietButton act="save-ways-csv" text=words::file_table(locale) on_press=make(WaysFile::Csv)/>
                <QuietButton act="save-ways-grid" text=words::file_grid(locale) on_press=make(WaysFile::Grid)/>
            </div>
            <div hidden=move || saved.with(Option::is_none)><StatusLine tone=tone text=text name="ways-saved"/></div>
        </Part>
    }
}

fn given(file: &FileMade) -> Option<String> {
    let lent = Lent::of(&file.bytes.0, &file.media_type).ok()?;
    save(&lent, &file.name).ok()?;
    give_back_later(lent);
    Some(file.name.clone())
}
