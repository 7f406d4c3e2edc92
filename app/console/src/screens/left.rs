//! What left this tablet, when and to whom: the newest first, for the team alone.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_talk::{Advisers, Audience, LeavingStep, LeftFile, ReleaseOf, Reply, Request};
use waymark_words::{Locale, export as words, report};

use crate::console::console;
use crate::frame::{Frame, WayBack};
use crate::page::{Page, WhichRound};
use waymark_shell::today::written;

/// `of` is where the way back leads.
#[component]
pub fn Left(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let files = RwSignal::new(None);
    let (release, back) = match of {
        WhichRound::Open => (ReleaseOf::Open, Page::Export),
        WhichRound::Past(place) => (ReleaseOf::Past(place), Page::PastExport(place)),
    };
    leptos::task::spawn_local(async move {
        let (of, step) = (release, LeavingStep::Look);
        if let Ok(Reply::Left(left)) = console.ask(Request::Leaving { of, step }).await {
            files.try_set(Some(left.files));
        }
    });
    view! {
        <Frame name="left" title=words::left_title(locale) way_back=WayBack::To(back)>
            <p>{words::left_lead(locale)}</p>
            {move || files.get().map(|files| view! { <List files=files/> })}
        </Frame>
    }
}

#[component]
fn List(files: Vec<LeftFile>) -> impl IntoView {
    let locale = tongue();
    if files.is_empty() {
        return view! { <p data-part="left-none">{words::left_none(locale)}</p> }.into_any();
    }
    let rows: Vec<AnyView> = files.into_iter().map(|file| row(locale, file)).collect();
    view! { <ul class="matters" data-part="left">{rows}</ul> }.into_any()
}

fn row(locale: Locale, file: LeftFile) -> AnyView {
    let day = written(file.on.0, locale.tag());
    let to = match file.to.audience {
        Audience::Public => words::left_public(locale),
        Audience::Partner => words::left_partner(locale),
        Audience::Planner => words::left_planner(locale),
    };
    let line = match file.to.organisation.as_str() {
        "" => words::left_line(locale, &day, to),
        named => words::left_line_named(locale, &day, to, named),
    };
    let note = file.to.note;
    view! {
        <li class="matter">
            <p class="left-name"><bdi dir="ltr">{file.name}</bdi></p>
            <p>{line}</p>
            <p hidden=note.is_empty()>{note.clone()}</p>
            <p class="soft">{advisers(locale, file.advisers)}</p>
        </li>
    }
    .into_any()
}

/// The sentence that stands in the file.
fn advisers(locale: Locale, said: Advisers) -> String {
    let said = match said {
        Advisers::NotSaid => report::advisers_not_said(locale),
        Advisers::Read => report::advisers_read(locale),
        Advisers::NoneYet => report::advisers_none_yet(locale),
        Advisers::CouldNotMeet => report::advisers_could_not_meet(locale),
        Advisers::AskForChanges => report::advisers_ask_for_changes(locale),
    };
    format!("{}: {said}", report::label_advisers(locale))
}
