//! How far the words of a form were checked: each language with what was done, and one thing more to write down.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::{LanguageTexts, Reply, Request, TextsStep};
use waymark_words::texts as words;

use crate::console::{Console, Refused, console};
use crate::frame::{Frame, Part, WayBack};
use crate::page::{Page, Trouble};
use crate::screens::round_which::{Which, form};
use crate::screens::texts_reading::Reading;
use crate::screens::texts_words::language;
use crate::screens::texts_write::Write;
use crate::sentence;

/// What is chosen, how far the words are, and what went wrong with writing.
#[derive(Clone, Copy)]
pub struct Checking {
    pub language: RwSignal<String>,
    pub how: RwSignal<String>,
    pub who: RwSignal<String>,
    pub all: RwSignal<Vec<LanguageTexts>>,
    pub reading: Reading,
    pub wrong: RwSignal<String>,
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

pub async fn tell(console: Console, checking: Checking, step: TextsStep) {
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
