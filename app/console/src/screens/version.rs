//! Version and offline: which version is in use, what to do with a new one, and a test that everything is here.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_words::{Locale, update as words};

use crate::browser::keeper::{self, Checked, Standing, Wish};
use crate::console::console;
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::versions::{NotNow, versions};

#[component]
pub fn Version() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    // Before the passphrase it is reached from the first page.
    let back = match console.home.get_untracked() {
        Some(_) => Page::Tablet,
        None => console.front(),
    };
    view! {
        <Frame name="version" title=words::title(locale) way_back=WayBack::To(back)>
            <This/>
            <New/>
            <Offline/>
        </Frame>
    }
}

#[component]
fn This() -> impl IntoView {
    let (locale, versions) = (tongue(), versions());
    let mark = move || {
        let standing = versions.standing.get();
        match standing {
            Some(standing) => words::this_mark(locale, &grouped(&standing.served)),
            None => words::this_unknown(locale).to_owned(),
        }
    };
    view! {
        <Part title=words::this_title(locale)>
            <p data-mark="version">{mark}</p>
            <p class="soft">{words::this_mark_why(locale)}</p>
        </Part>
    }
}

/// Four and four are easier to compare.
fn grouped(mark: &str) -> String {
    let digits: Vec<char> = mark.chars().collect();
    let groups = digits.chunks(4).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join(" ")
}

#[component]
fn New() -> impl IntoView {
    let (locale, versions) = (tongue(), versions());
    let standing = move || versions.standing.get().filter(Standing::is_newer);
    view! {
        <Part title=words::new_title(locale)>
            {move || match standing() {
                None => view! { <p>{words::new_none(locale)}</p> }.into_any(),
                Some(standing) => view! { <Waiting standing=standing/> }.into_any(),
            }}
        </Part>
    }
}

#[component]
fn Waiting(standing: Standing) -> impl IntoView {
    let (locale, console, versions) = (tongue(), console(), versions());
    let wrong = RwSignal::new("");
    let go = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            if versions.agree(console).await == Err(NotNow) {
                wrong.try_set(words::new_not_now(locale));
            }
        });
    });
    view! {
        <StatusLine tone=Tone::Note text=arrived(locale, standing.wish) name="new"/>
        <p data-mark="new">{words::new_mark(locale, &grouped(&standing.newest))}</p>
        <p class="soft">{words::new_compare(locale)}</p>
        <p class="soft">{words::new_starts(locale)}</p>
        <p role="alert">{wrong}</p>
        <div class="row">
            <QuietButton act="agree" text=words::new_go(locale) on_press=go/>
            <RefuseButton wish=standing.wish/>
        </div>
    }
}

fn arrived(locale: Locale, wish: Wish) -> &'static str {
    match wish {
        Wish::Open => words::new_ready(locale),
        Wish::Refused => words::new_refused(locale),
    }
}

/// Once is enough.
#[component]
fn RefuseButton(wish: Wish) -> impl IntoView {
    let (locale, versions) = (tongue(), versions());
    let refuse = Callback::new(move |()| {
        leptos::task::spawn_local(async move { versions.refuse().await });
    });
    view! {
        <Show when=move || wish == Wish::Open>
            <QuietButton act="refuse" text=words::new_refuse(locale) on_press=refuse/>
        </Show>
    }
}

/// How far the self-test is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Test {
    NotYet,
    UnderWay,
    Done(Option<Checked>),
}

#[component]
fn Offline() -> impl IntoView {
    let locale = tongue();
    let test = RwSignal::new(Test::NotYet);
    let go = Callback::new(move |()| {
        if test.get_untracked() != Test::UnderWay {
            test.set(Test::UnderWay);
            leptos::task::spawn_local(async move {
                test.try_set(Test::Done(keeper::check().await));
            });
        }
    });
    let found = move || found(locale, test.get());
    view! {
        <Part title=words::offline_title(locale)>
            <StatusLine
                tone=Signal::derive(move || found().0)
                text=Signal::derive(move || found().1)
                name="offline"
            />
            <QuietButton act="test-offline" text=words::offline_go(locale) on_press=go/>
        </Part>
    }
}

fn found(locale: Locale, test: Test) -> (Tone, String) {
    match test {
        Test::NotYet => (Tone::Note, words::offline_before(locale).to_owned()),
        Test::UnderWay => (Tone::Note, words::offline_testing(locale).to_owned()),
        Test::Done(None) => (Tone::Bad, words::offline_unknown(locale).to_owned()),
        Test::Done(Some(said)) => match (said.repaired, said.missing) {
            (0, 0) => (
                Tone::Good,
                words::offline_ready(locale, &said.files.to_string()),
            ),
            (repaired, 0) => (Tone::Good, words::offline_repaired(locale, repaired)),
            (_, missing) => (Tone::Bad, words::offline_missing(locale, missing)),
        },
    }
}
