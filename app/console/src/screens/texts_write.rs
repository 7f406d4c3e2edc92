//! One thing more that was done with the words of a form: in which language, what, and by whom.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, tongue};
use waymark_talk::{TextsDone, TextsHow, TextsStep, TextsWho, Today};
use waymark_words::texts as words;

use crate::console::console;
use crate::frame::{Foot, Part, Wrong};
use crate::screens::round_draft::Draft;
use crate::screens::texts::{Checking, tell};
use crate::screens::texts_beside::SideBySide;
use crate::screens::texts_words::{called, how, who};
use waymark_shell::today;

/// One thing more that was done.
#[component]
pub fn Write(draft: Draft, checking: Checking) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let languages = move || {
        let all = checking.all.get().into_iter();
        let choices: Vec<Choice> = all
            .map(|one| Choice::of_tongue(&one.language, called(&one)))
            .collect();
        view! { <Choose name="texts-language" label=words::language(locale) choices=choices value=checking.language/> }
    };
    let hows =
        numbered(&TextsHow::ALL).map(move |(code, one)| Choice::plain(code, how(locale, one)));
    let whos =
        numbered(&TextsWho::ALL).map(move |(code, one)| Choice::plain(code, who(locale, one)));
    let chosen = move || {
        let language = checking.language.get();
        let how = at(&TextsHow::ALL, &checking.how.get())?;
        let who = at(&TextsWho::ALL, &checking.who.get())?;
        (!language.is_empty()).then_some((language, how, who))
    };
    // A reading goes through every text beside what it translates; everything else is done elsewhere.
    let reads = move || at(&TextsHow::ALL, &checking.how.get()) == Some(TextsHow::ReadThrough);
    let approved = move || match reads() {
        true => checking.reading.approved(),
        false => Some(0),
    };
    Effect::new(move |_| {
        let language = checking.language.get();
        if reads() && !language.is_empty() {
            leptos::task::spawn_local(checking.reading.load(console, language));
        }
    });
    let ready = move || chosen().is_some() && approved().is_some() && !console.working.get();
    let write = Callback::new(move |()| {
        if let Some(((language, how, who), approved)) = untrack(|| chosen().zip(approved())) {
            let on = Today(today::today());
            let done = TextsDone { how, who, on };
            let step = TextsStep::Write {
                language,
                done,
                approved,
            };
            leptos::task::spawn_local(tell(console, checking, step));
        }
    });
    // The languages of another form may be others.
    Effect::new(move |_| {
        draft.form.track();
        checking.language.set(String::new());
        checking.reading.clear();
    });
    view! {
        <Part title=words::write_title(locale)>
            {languages}
            <Choose name="texts-how" label=words::how(locale) choices=hows.collect() value=checking.how/>
            <Choose name="texts-who" label=words::who(locale) choices=whos.collect() value=checking.who/>
        </Part>
        <Show when=move || reads() && !checking.language.get().is_empty()>
            <SideBySide reading=checking.reading/>
        </Show>
        <Foot>
            <Wrong text=checking.wrong/>
            <BigButton act="texts-write" text=words::write(locale) ready=Signal::derive(ready) on_press=write/>
        </Foot>
    }
}

/// Each with its place, which never changes.
fn numbered<T: Copy>(all: &[T]) -> impl Iterator<Item = (String, T)> {
    all.iter()
        .enumerate()
        .map(|(at, one)| (at.to_string(), *one))
}

fn at<T: Copy>(all: &[T], code: &str) -> Option<T> {
    all.get(code.parse::<usize>().ok()?).copied()
}
