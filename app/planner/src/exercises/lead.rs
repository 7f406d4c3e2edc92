//! A script on the screen of the facilitator: one step at a time, in large letters, with whose line it is and how long.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, facts, tongue};
use waymark_map::exercise::{LedBy, Line, Script, ScriptId, SessionId, Step};
use waymark_shell::leave::print;
use waymark_words::{Locale, exercises as words};

use super::summaries::scripts;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// What comes after the last step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Summary(SessionId),
    /// It was only read.
    Begin,
}

/// The script of an exercise that was begun.
#[component]
pub fn Lead(id: SessionId) -> impl IntoView {
    let planner = planner();
    leptos::task::spawn_local(planner.read_summaries());
    let script = Memo::new(move |_| planner.summaries.one(id, |one| one.script()));
    move || {
        let script = script.get()?;
        Some(view! { <Steps script=script after=After::Summary(id)/> })
    }
}

/// A script that is read before anything is begun.
#[component]
pub fn Read(script: ScriptId) -> impl IntoView {
    view! { <Steps script=script after=After::Begin/> }
}

/// Before the first step: what it is for, what to bring, what never goes in.
#[component]
fn Steps(script: ScriptId, after: After) -> impl IntoView {
    let locale = tongue();
    let found = scripts().scripts().iter().find(|one| one.id == script)?;
    let steps: Vec<&'static Step> = scripts().steps(script).collect();
    let at = RwSignal::new(0_usize);
    let last = steps.len();
    let title = found.name.in_language(locale.tag()).to_owned();
    let way_back = WayBack::To(match after {
        After::Summary(_) => Page::Exercises,
        After::Begin => Page::ExerciseBegin,
    });
    let seen = move || match at.get().checked_sub(1) {
        None => view! { <Before script=found/> }.into_any(),
        Some(place) => one_step(locale, found, &steps, place),
    };
    Some(view! {
        <Frame name="exercise-lead" title=title way_back=way_back>
            <div class="lead" aria-live="polite">{seen}</div>
            <OnPaper script=found/>
            <Foot><Turns at=at last=last after=after/></Foot>
        </Frame>
    })
}

#[component]
fn Before(script: &'static Script) -> impl IntoView {
    let (locale, tag) = (tongue(), tongue().tag());
    let (from, to) = script.minutes;
    let trained = (script.led_by == LedBy::TrainedFacilitator).then(|| {
        let said = words::script_trained(locale).to_owned();
        view! { <StatusLine tone=Tone::Wait text=said name="trained"/> }
    });
    let said = |label: &str, words: &waymark_map::Label| {
        (label.to_owned(), words.in_language(tag).to_owned())
    };
    let long = words::script_minutes(locale, &from.to_string(), &to.to_string());
    let all = vec![
        said(words::lead_aim(locale), &script.aim),
        said(words::lead_material(locale), &script.material),
        (words::lead_minutes(locale).to_owned(), long),
        said(words::lead_never(locale), &script.never),
    ];
    view! {
        {trained}
        <div class="lead-facts">{facts(all)}</div>
        <p class="soft">{words::lead_tablet(locale)}</p>
        <div class="row"><QuietButton act="print-script" text=words::lead_print(locale) on_press=Callback::new(|()| print())/></div>
    }
}

/// The whole script as it comes out on paper: a facilitator needs no tablet among people.
#[component]
fn OnPaper(script: &'static Script) -> impl IntoView {
    let locale = tongue();
    let rows = scripts().steps(script.id).map(|step| {
        let (_, whose) = part(locale, step.line);
        let takes = match step.minutes {
            0 => String::new(),
            minutes => words::takes(locale, u64::from(minutes)),
        };
        let said = step.words.in_language(locale.tag()).to_owned();
        view! { <li><strong>{whose}</strong><span>{said}</span><span>{takes}</span></li> }
    });
    let rows = rows.collect_view();
    view! { <ol class="paper-only lead-paper">{rows}</ol> }
}

fn one_step(locale: Locale, script: &Script, steps: &[&'static Step], place: usize) -> AnyView {
    let Some(step) = steps.get(place) else {
        return ().into_any();
    };
    let (kind, whose) = part(locale, step.line);
    let number = place.saturating_add(1);
    let of = words::step_of(locale, &number.to_string(), &steps.len().to_string());
    let takes = match step.minutes {
        0 => String::new(),
        minutes => words::takes(locale, u64::from(minutes)),
    };
    let done: u32 = steps
        .iter()
        .take(number)
        .map(|step| u32::from(step.minutes))
        .sum();
    let (from, to) = script.minutes;
    let so_far = words::so_far(
        locale,
        &done.to_string(),
        &from.to_string(),
        &to.to_string(),
    );
    let words = step.words.in_language(locale.tag()).to_owned();
    view! {
        <p class="soft">{of}</p>
        <p class="lead-whose" data-line=kind>{whose}</p>
        <p class="lead-words">{words}</p>
        <p hidden=takes.is_empty()>{takes.clone()}</p>
        <p class="soft">{so_far}</p>
    }
    .into_any()
}

fn part(locale: Locale, line: Line) -> (&'static str, &'static str) {
    match line {
        Line::Say => ("say", words::part_say(locale)),
        Line::Do => ("do", words::part_do(locale)),
        Line::Note => ("note", words::part_note(locale)),
        Line::Care => ("care", words::part_care(locale)),
    }
}

/// Back and on; after the last step, what comes next.
#[component]
fn Turns(at: RwSignal<usize>, last: usize, after: After) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let back = Callback::new(move |()| at.update(|at| *at = at.saturating_sub(1)));
    let on = Callback::new(move |()| match (at.get_untracked() < last, after) {
        (true, _) => at.update(|at| *at = at.saturating_add(1)),
        (false, After::Summary(id)) => planner.go(Page::ExerciseSummary(id)),
        (false, After::Begin) => planner.go(Page::ExerciseBegin),
    });
    let text = Signal::derive(move || {
        let words = match (at.get(), after) {
            (0, _) => words::start(locale),
            (at, _) if at < last => words::next(locale),
            (_, After::Summary(_)) => words::enter(locale),
            (_, After::Begin) => words::to_list(locale),
        };
        words.to_owned()
    });
    let earlier = move || {
        (at.get() > 0).then(
            || view! { <QuietButton act="step-back" text=words::before(locale) on_press=back/> },
        )
    };
    view! {
        {earlier}
        <BigButton act="step-on" text=text ready=true on_press=on/>
    }
}
