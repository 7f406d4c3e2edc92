//! The card of the tour: what the main job is, in five steps, what is done of it, and the ways in and out of practice.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_keep::Place;
use waymark_keep::stored::{Tour, TourCard, TourStep};
use waymark_talk::PRACTICE_PASSPHRASE;
use waymark_words::{Locale, directory, practice as words};

use crate::console::{Console, console};
use crate::page::Page;
use crate::practice;

/// The earlier round's place among those that were closed.
const EARLIER: u32 = 0;

/// On every screen of practice, nothing elsewhere: the whole card at home, the next step on the others.
#[component]
pub fn PracticeCard() -> impl IntoView {
    let console = console();
    move || match (console.place.get(), console.public.get().tour.card) {
        (Place::Work, _) => ().into_any(),
        (Place::Practice, TourCard::Folded) => view! { <Folded/> }.into_any(),
        (Place::Practice, TourCard::Open) => match console.page.get_untracked() {
            Page::Home => view! { <Whole/> }.into_any(),
            _ => view! { <Next/> }.into_any(),
        },
    }
}

/// Beside a passphrase field: what is filled in, and that it is so in practice alone.
#[component]
pub fn PracticeWords() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let here = console.place.get_untracked() == Place::Practice;
    here.then(|| {
        view! {
            <p class="soft" data-practice-words="">
                {words::passphrase(locale, PRACTICE_PASSPHRASE)} " " {words::passphrase_filled(locale)}
            </p>
        }
    })
}

/// Beside the count on paper: a learner has no paper.
#[component]
pub fn PracticeHeads() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let here = console.place.get_untracked() == Place::Practice;
    here.then(|| view! { <p class="soft">{words::heads(locale)}</p> })
}

#[component]
fn Whole() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let tour = console.public.get().tour;
    let steps = TourStep::ALL.map(|step| view! { <Step step=step tour=tour/> });
    view! {
        <section class="tour" data-tour="open" aria-labelledby="tour-title">
            <h2 id="tour-title">{words::tour_title(locale)}</h2>
            <p>{words::tour_lead(locale)}</p>
            <ol class="tour-steps">{steps.into_iter().collect_view()}</ol>
            <p hidden=tour.next().is_some() data-tour-end="">{words::tour_end(locale)}</p>
            <p class="soft">{words::passphrase(locale, PRACTICE_PASSPHRASE)}</p>
            <Ways/>
        </section>
    }
}

/// A step with its mark; the one that is next has a button that leads there.
#[component]
fn Step(step: TourStep, tour: Tour) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let done = tour.has(step);
    let next = tour.next() == Some(step);
    let mark = match (done, next) {
        (true, _) => words::step_done(locale),
        (false, true) => words::step_next(locale),
        (false, false) => words::step_later(locale),
    };
    let go = Callback::new(move |()| lead_to(console, step));
    view! {
        <li class="tour-step" data-step=name(step) data-done=done.to_string() aria-current=next.then_some("step")>
            <p>
                <strong class="tour-mark">{mark}</strong>
                " "
                <span>{sentence(locale, step)}</span>
            </p>
            {next.then(|| view! { <QuietButton act="tour-go" text=words::step_go(locale) on_press=go/> })}
        </li>
    }
}

/// One line: how far, and what is next.
#[component]
fn Next() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let line = move || {
        let tour = console.public.get().tour;
        match tour.next() {
            Some(step) => {
                let at = TourStep::ALL.iter().position(|one| *one == step);
                let number = at.unwrap_or(0) + 1;
                words::tour_line(locale, &number.to_string(), sentence(locale, step))
            }
            None => words::tour_end(locale).to_owned(),
        }
    };
    let elsewhere = move || {
        let next = console.public.get().tour.next();
        next.filter(|step| page_of(*step) != console.page.get())
    };
    let go = move |step| Callback::new(move |()| lead_to(console, step));
    view! {
        <section class="tour tour-small" data-tour="line" aria-label=words::tour_title(locale)>
            <p role="status">{line}</p>
            {move || elsewhere().map(|step| view! { <QuietButton act="tour-go" text=words::step_go(locale) on_press=go(step)/> })}
        </section>
    }
}

#[component]
fn Folded() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let open = Callback::new(move |()| lay(console, TourCard::Open));
    let at_home = console.page.get_untracked() == Page::Home;
    at_home.then(|| {
        view! {
            <section class="tour tour-small" data-tour="folded" aria-label=words::title(locale)>
                <p class="soft">{words::passphrase(locale, PRACTICE_PASSPHRASE)}</p>
                <div class="row"><QuietButton act="tour-open" text=words::tour_open(locale) on_press=open/></div>
                <Out/>
            </section>
        }
    })
}

#[component]
fn Ways() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let fold = Callback::new(move |()| lay(console, TourCard::Folded));
    view! {
        <div class="row"><QuietButton act="tour-close" text=words::tour_close(locale) on_press=fold/></div>
        <Out/>
    }
}

/// Looking around, starting again, and leaving.
#[component]
fn Out() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    let leave = Callback::new(move |()| leptos::task::spawn_local(practice::leave(console)));
    view! {
        <div class="row">
            <QuietButton act="directory" text=directory::open(locale) on_press=to(Page::Planner)/>
            <QuietButton act="afresh" text=words::afresh(locale) on_press=to(Page::PracticeAfresh)/>
            <QuietButton act="leave-practice" text=words::leave(locale) on_press=leave/>
        </div>
    }
}

fn lay(console: Console, card: TourCard) {
    let tour = console.public.get_untracked().tour.laid(card);
    leptos::task::spawn_local(async move {
        // How the card lies is no reason to stop.
        let _ = practice::keep(console, tour).await;
    });
}

/// What needs the passphrase is reached by way of home, which opens by itself here.
fn lead_to(console: Console, step: TourStep) {
    let page = page_of(step);
    let shut = console.home.get_untracked().is_none() && !page.is_public() && page != Page::Close;
    console.go(match shut {
        true => Page::Practice,
        false => page,
    });
}

fn page_of(step: TourStep) -> Page {
    match step {
        TourStep::Results => Page::PastResults(EARLIER),
        TourStep::Answer => Page::HandOver,
        TourStep::Table => Page::Table,
        TourStep::Close => Page::Close,
        TourStep::Export => Page::PastExport(EARLIER),
    }
}

fn sentence(locale: Locale, step: TourStep) -> &'static str {
    match step {
        TourStep::Results => words::step_results(locale),
        TourStep::Answer => words::step_answer(locale),
        TourStep::Table => words::step_table(locale),
        TourStep::Close => words::step_close(locale),
        TourStep::Export => words::step_export(locale),
    }
}

/// The stable name of a step, for tests.
fn name(step: TourStep) -> &'static str {
    match step {
        TourStep::Results => "results",
        TourStep::Answer => "answer",
        TourStep::Table => "table",
        TourStep::Close => "close",
        TourStep::Export => "export",
    }
}
