//! How far the words of a form were checked: each language with what was done, and one thing more to write down.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, QuietButton, tongue};
use waymark_talk::{
    LanguageTexts, Reply, Request, TextsDone, TextsHow, TextsStep, TextsWho, Today,
};
use waymark_words::texts as words;

use crate::browser::today;
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::{Page, Trouble};
use crate::screens::round_draft::Draft;
use crate::screens::round_which::{Which, form};
use crate::screens::texts_beside::{Reading, SideBySide};
use crate::screens::texts_words::{how, language, who};
use crate::sentence;

/// What is chosen, how far the words are, and what went wrong with writing.
#[derive(Clone, Copy)]
struct Checking {
    language: RwSignal<String>,
    how: RwSignal<String>,
    who: RwSignal<String>,
    all: RwSignal<Vec<LanguageTexts>>,
    reading: Reading,
    wrong: RwSignal<String>,
}

#[component]
pub fn Texts() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let line = || RwSignal::new(String::new());
    let checking = Checking {
        language: line(),
        how: line(),
        who: line(),
        all: RwSignal::new(Vec::new()),
        reading: Reading::nothing(),
        wrong: line(),
    };
    let draft = console.draft;
    // Another form has other words.
    Effect::new(move |_| {
        draft.form.track();
        leptos::task::spawn_local(tell(console, checking, TextsStep::Look));
    });
    view! {
        <Frame name="texts" title=words::title(locale) way_back=WayBack::To(Page::Ready)>
            <p>{words::lead(locale)}</p>
            <p class="soft">{words::lead_live(locale)}</p>
            <Which draft=draft/>
            <Part title=words::languages(locale)><All checking=checking/></Part>
            <Write draft=draft checking=checking/>
        </Frame>
    }
}

/// Every language of the form.
#[component]
fn All(checking: Checking) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let one = move |texts: LanguageTexts| {
        let tag = texts.language.clone();
        let start_over = Callback::new(move |()| {
            let language = tag.clone();
            let step = TextsStep::Forget { language };
            leptos::task::spawn_local(tell(console, checking, step));
        });
        let again = (!texts.done.is_empty()).then(|| {
            view! {
                <QuietButton act="texts-forget" text=words::forget(locale) on_press=start_over/>
            }
        });
        view! { <div class="stack" data-texts=texts.language.clone()>{language(locale, &texts)}{again}</div> }
            .into_any()
    };
    let all = move || checking.all.get().into_iter().map(one).collect_view();
    view! { <div class="stack-wide">{all}</div> }
}

/// One thing more that was done.
#[component]
fn Write(draft: Draft, checking: Checking) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let languages = move || {
        let all = checking.all.get().into_iter();
        let choices: Vec<Choice> = all
            .map(|one| Choice::plain(one.language, one.name))
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

async fn tell(console: Console, checking: Checking, step: TextsStep) {
    checking.wrong.try_set(String::new());
    let Ok(form) = form(console, console.draft).await else {
        console.go_on(Page::Texts, Page::Trouble(Trouble::Form));
        return;
    };
    match console.ask(Request::Texts { form, step }).await {
        Ok(Reply::Texts(all)) => {
            checking.all.try_set(all);
            checking.reading.clear();
            checking.how.try_set(String::new());
            checking.who.try_set(String::new());
        }
        Err(Refused::Here(kind)) => {
            let text = sentence::refusal(console.locale(), kind).to_owned();
            checking.wrong.try_set(text);
        }
        _ => {}
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
