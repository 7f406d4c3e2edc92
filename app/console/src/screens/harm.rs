//! What went wrong, from short lists: no names, no words of one's own, no hour. And what was written before.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, facts, tongue};
use waymark_talk::{HarmDone, HarmKind, HarmLog, HarmStep, HarmWritten, Reply, Request, Today};
use waymark_words::{Locale, harm as words};

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::Page;
use crate::sentence;
use waymark_shell::today;

/// What is chosen, what stands in the log, and what went wrong with writing.
#[derive(Clone, Copy)]
struct Writing {
    kind: RwSignal<String>,
    done: RwSignal<String>,
    log: RwSignal<HarmLog>,
    wrong: RwSignal<String>,
}

#[component]
pub fn Harm() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let line = || RwSignal::new(String::new());
    let writing = Writing {
        kind: line(),
        done: line(),
        log: RwSignal::new(HarmLog::new()),
        wrong: line(),
    };
    leptos::task::spawn_local(tell(console, writing, HarmStep::Look));
    let kinds =
        HarmKind::ALL.map(|one| Choice::plain(code(&HarmKind::ALL, one), kind(locale, one)));
    let dones =
        HarmDone::ALL.map(|one| Choice::plain(code(&HarmDone::ALL, one), done(locale, one)));
    let chosen = move || {
        Some((
            at(&HarmKind::ALL, &writing.kind.get())?,
            at(&HarmDone::ALL, &writing.done.get())?,
        ))
    };
    let ready = move || chosen().is_some() && !console.working.get();
    let write = Callback::new(move |()| {
        if let Some((kind, done)) = untrack(chosen) {
            let on = Today(today::today());
            let step = HarmStep::Write(HarmWritten { on, kind, done });
            leptos::task::spawn_local(tell(console, writing, step));
        }
    });
    view! {
        <Frame name="harm" title=words::title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::lead(locale)}</p>
            <Choose name="harm-kind" label=words::kind(locale) choices=kinds.into() value=writing.kind/>
            <Choose name="harm-done" label=words::done(locale) choices=dones.into() value=writing.done/>
            <Log writing=writing/>
            <Foot>
                <Wrong text=writing.wrong/>
                <BigButton act="write-harm" text=words::write(locale) ready=Signal::derive(ready) on_press=write/>
            </Foot>
        </Frame>
    }
}

/// What was written, the newest first.
#[component]
fn Log(writing: Writing) -> impl IntoView {
    let locale = tongue();
    let lines = move || {
        let line = |line: &HarmWritten| {
            let what = words::line(locale, kind(locale, line.kind), done(locale, line.done));
            (today::written(line.on.0, locale.tag()), what)
        };
        let lines: Vec<_> = writing.log.with(|log| log.iter().map(line).collect());
        match lines.is_empty() {
            true => view! { <p class="soft">{words::none(locale)}</p> }.into_any(),
            false => facts(lines).into_any(),
        }
    };
    view! { <Part title=words::log(locale)><div data-part="harm-log">{lines}</div></Part> }
}

async fn tell(console: Console, writing: Writing, step: HarmStep) {
    writing.wrong.try_set(String::new());
    match console.ask(Request::Harm(step)).await {
        Ok(Reply::Harm(log)) => {
            writing.log.try_set(log);
            writing.kind.try_set(String::new());
            writing.done.try_set(String::new());
        }
        Err(Refused::Here(kind)) => {
            let text = sentence::refusal(console.locale(), kind).to_owned();
            writing.wrong.try_set(text);
        }
        _ => {}
    }
}

/// Its place, which never changes.
fn code<T: PartialEq>(all: &[T], one: T) -> String {
    let at = all.iter().position(|known| *known == one);
    at.map(|at| at.to_string()).unwrap_or_default()
}

fn at<T: Copy>(all: &[T], code: &str) -> Option<T> {
    all.get(code.parse::<usize>().ok()?).copied()
}

fn kind(l: Locale, kind: HarmKind) -> &'static str {
    match kind {
        HarmKind::SomebodyCameIn => words::kind_came_in(l),
        HarmKind::TopicLearned => words::kind_topic(l),
        HarmKind::Distress => words::kind_distress(l),
        HarmKind::Threat => words::kind_threat(l),
        HarmKind::TabletOrPaper => words::kind_tablet(l),
        HarmKind::SupportNotReached => words::kind_support(l),
        HarmKind::Team => words::kind_team(l),
    }
}

fn done(l: Locale, done: HarmDone) -> &'static str {
    match done {
        HarmDone::Hid => words::done_hid(l),
        HarmDone::Stopped => words::done_stopped(l),
        HarmDone::CalledSupport => words::done_called(l),
        HarmDone::ToldSupervisor => words::done_told(l),
        HarmDone::Moved => words::done_moved(l),
        HarmDone::Destroyed => words::done_destroyed(l),
        HarmDone::Nothing => words::done_nothing(l),
    }
}
