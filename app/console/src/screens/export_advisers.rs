//! Have advisers with lived experience read it? The answer is printed in every file and stops nothing.

use leptos::prelude::*;
use waymark_desk::{Choice, ChoosePart, StatusLine, Tone, tongue};
use waymark_talk::Advisers;
use waymark_words::{Locale, export as words};

use crate::console::console;
use crate::screens::export_parcel::Parcel;

/// A stable code, what it means, and its words.
type Answer = (&'static str, Advisers, fn(Locale) -> &'static str);

const ANSWERS: [Answer; 4] = [
    ("read", Advisers::Read, words::advisers_read),
    ("none-yet", Advisers::NoneYet, words::advisers_none_yet),
    (
        "could-not-meet",
        Advisers::CouldNotMeet,
        words::advisers_could_not_meet,
    ),
    (
        "ask-for-changes",
        Advisers::AskForChanges,
        words::advisers_ask_for_changes,
    ),
];

/// `said` is what is written down; the files below are made anew when it changes.
#[component]
pub fn AdvisersAsked(parcel: Parcel, said: RwSignal<Option<Advisers>>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let chosen = RwSignal::new(said.get_untracked().map_or("", code).to_owned());
    Effect::new(move |_| {
        let wanted = answer(&chosen.get());
        if wanted.is_none() || wanted == said.get_untracked() {
            return;
        }
        let wanted = wanted.unwrap_or(Advisers::NotSaid);
        leptos::task::spawn_local(async move {
            if let Some(kept) = parcel.advisers_say(console, wanted).await {
                said.try_set(Some(kept));
            }
        });
    });
    let choices = ANSWERS.map(|(code, _, label)| Choice::plain(code, label(locale)));
    let holds = move || said.get() != Some(Advisers::AskForChanges);
    view! {
        <section class="desk-part">
            <ChoosePart name="advisers" label=words::advisers_title(locale) hint=words::advisers_why(locale) choices=choices.to_vec() value=chosen/>
            <div hidden=holds>
                <StatusLine tone=Tone::Wait text=words::advisers_hold(locale) name="advisers-hold"/>
            </div>
        </section>
    }
}

fn code(said: Advisers) -> &'static str {
    let found = ANSWERS.into_iter().find(|(_, one, _)| *one == said);
    found.map_or("", |(code, _, _)| code)
}

fn answer(code: &str) -> Option<Advisers> {
    let found = ANSWERS.into_iter().find(|(one, _, _)| *one == code);
    found.map(|(_, said, _)| said)
}
