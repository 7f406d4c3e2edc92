//! What is due this week, by service: one touch when it was asked and is right; and the list on paper.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, tongue};
use waymark_map::{Days, Directory, Due as Is, DueLine, Provider, ProviderId, Verified};
use waymark_words::{Locale, directory as words};

use super::due_paper::Paper;
use super::kept::KeptLine;
use super::line_verify::{How, HowAsked, written};
use super::lists;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;
use waymark_shell::leave;

/// "This week".
pub const AHEAD: Days = Days(7);

#[component]
pub fn Due() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let how = How::call_and_told();
    let due = Memo::new(move |_| planner.register.of(by_provider).unwrap_or_default());
    let count =
        move || match due.with(|due| due.iter().map(|(_, lines)| lines.len()).sum::<usize>()) {
            0 => words::due_none(locale).to_owned(),
            many => words::due_count(locale, many as u64),
        };
    let rows = move || {
        let rows = due.get().into_iter();
        rows.map(|(id, lines)| view! { <Provided id=id lines=lines how=how/> })
            .collect_view()
    };
    let some = Signal::derive(move || !due.with(Vec::is_empty));
    let print = Callback::new(move |()| leave::print());
    view! {
        <Frame name="due" title=words::due_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::due_lead(locale)}</p>
            <p role="status" data-due="">{count}</p>
            <div class="stack" hidden=move || due.with(Vec::is_empty)>
                <HowAsked how=how/>
                <ul class="record-rows">{rows}</ul>
                <p class="soft">{words::print_note(locale)}</p>
            </div>
            <Paper/>
            <Foot>
                <KeptLine/>
                <BigButton act="print-due" text=words::print_list(locale) ready=some on_press=print/>
            </Foot>
        </Frame>
    }
}

/// Lines that are due, by provider, in the order of the most urgent line of each. Hidden records stay on their own screen.
fn by_provider(all: &Directory) -> Vec<(ProviderId, Vec<DueLine>)> {
    let mut found: Vec<(ProviderId, Vec<DueLine>)> = Vec::new();
    let shown = |id| {
        all.provider(id)
            .is_some_and(|one: &Provider| one.visibility() != waymark_map::Visibility::Hidden)
    };
    for line in all
        .due(day(), AHEAD)
        .into_iter()
        .filter(|line| shown(line.provider))
    {
        match found.iter_mut().find(|(id, _)| *id == line.provider) {
            Some((_, lines)) => lines.push(line),
            None => found.push((line.provider, vec![line])),
        }
    }
    found
}

#[component]
fn Provided(id: ProviderId, lines: Vec<DueLine>, how: How) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let name = planner
        .register
        .once(|all| lists::provider(locale, all, id));
    let said = planner.register.once(|all| {
        let said = lines.iter().map(|line| said(locale, all, line));
        said.collect::<Vec<_>>().join(" · ")
    });
    let right = Callback::new(move |()| how.verify(planner, id, Verified::EveryLine));
    let open = Callback::new(move |()| planner.go(Page::Record(id)));
    view! {
        <li class="record-row" data-due-provider=id.0.to_string()>
            <span class="pick-words"><span>{name}</span><span class="soft">{said}</span></span>
            <QuietButton act="verify-all" text=words::verify_all(locale) on_press=right/>
            <QuietButton act="open-record" text=words::open_record(locale) on_press=open/>
        </li>
    }
}

/// A line and since when it is due.
pub fn said(locale: Locale, all: &Directory, line: &DueLine) -> String {
    let when = match line.due {
        Is::Never => words::due_never(locale).to_owned(),
        Is::Since(day) => words::due_since(locale, &written(locale, day)),
        Is::On(day) => words::due_on(locale, &written(locale, day)),
    };
    format!("{} ({when})", lists::service(locale, all, line.service))
}
