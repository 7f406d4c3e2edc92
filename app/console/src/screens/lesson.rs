//! Questions with an explained answer, one at a time: whoever was wrong reads why and meets the question again at the end.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, StatusLine, Tone, tongue};
use waymark_words::lessons as words;

use crate::frame::Foot;

/// Codes of the three answers, stable in tests.
const CODES: [&str; 3] = ["a", "b", "c"];

/// A question: what is asked or what happens, three answers, the right one's place among them, and why it is right.
#[derive(Clone, Copy)]
pub struct Step {
    pub asked: &'static str,
    pub answers: [&'static str; 3],
    pub right: usize,
    pub why: &'static str,
}

/// Where the learner is.
#[derive(Clone, Copy)]
struct Going {
    /// Places of the steps still to come, the one on the screen first.
    left: RwSignal<VecDeque<usize>>,
    chosen: RwSignal<String>,
    /// Whether the answer was given and is being explained.
    told: RwSignal<bool>,
}

/// All steps, until each was answered right; then `on_passed`. Nothing of the answers is kept.
#[component]
pub fn Lesson(steps: Vec<Step>, on_passed: Callback<()>) -> impl IntoView {
    let going = Going {
        left: RwSignal::new((0..steps.len()).collect()),
        chosen: RwSignal::new(String::new()),
        told: RwSignal::new(false),
    };
    let steps: Arc<[Step]> = steps.into();
    move || {
        let now = going.left.with(|left| left.front().copied());
        let step = now.and_then(|at| steps.get(at).copied());
        step.map(|step| view! { <One step=step going=going on_passed=on_passed/> })
    }
}

#[component]
fn One(step: Step, going: Going, on_passed: Callback<()>) -> impl IntoView {
    let locale = tongue();
    let rows = CODES.into_iter().zip(step.answers);
    let rows = rows.map(|(code, said)| Choice::plain(code, said)).collect();
    let left = going.left.with_untracked(|left| left.len() as u64);
    let is_right = move || {
        CODES
            .get(step.right)
            .is_some_and(|code| going.chosen.get() == *code)
    };
    let tone = move || if is_right() { Tone::Good } else { Tone::Wait };
    let verdict = move || match is_right() {
        true => format!("{} {}", words::right(locale), step.why),
        false => format!("{} {}", words::not_right(locale), step.why),
    };
    let press = Callback::new(move |()| match going.told.get_untracked() {
        false => going.told.set(true),
        true => {
            let answer = if untrack(is_right) {
                Answer::Right
            } else {
                Answer::Wrong
            };
            going.chosen.set(String::new());
            going.told.set(false);
            going.left.update(|left| next(left, answer));
            if going.left.with_untracked(VecDeque::is_empty) {
                on_passed.run(());
            }
        }
    });
    let text = move || match going.told.get() {
        false => words::answer(locale),
        true => words::go_on(locale),
    };
    view! {
        <p class="soft" data-said="left">{words::left(locale, left)}</p>
        <fieldset class="lesson" disabled=move || going.told.get()>
            <Choose name="lesson" label=step.asked choices=rows value=going.chosen/>
        </fieldset>
        <div role="status">
            <Show when=move || going.told.get()>
                <StatusLine tone=Signal::derive(tone) text=Signal::derive(verdict) name="lesson"/>
            </Show>
        </div>
        <Foot><BigButton act="lesson-next" text=Signal::derive(move || text().to_owned()) ready=Signal::derive(move || !going.chosen.get().is_empty()) on_press=press/></Foot>
    }
}

/// What an answer was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Right,
    Wrong,
}

/// Goes on; what was not right comes again at the end.
fn next(left: &mut VecDeque<usize>, answer: Answer) {
    if let (Some(at), Answer::Wrong) = (left.pop_front(), answer) {
        left.push_back(at);
    }
}
