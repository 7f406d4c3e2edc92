//! Closing the day: what will be destroyed, the count on paper, the passphrase; then what came of it.

use leptos::prelude::*;
use waymark_desk::{BigButton, Field, PassphraseField, StatusLine, Tone, tongue};
use waymark_keep::stored::TourStep;
use waymark_talk::{DayClosed, Reply, Request, Secret, Today};
use waymark_words::console as words;

use crate::amount;
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::practice;
use crate::screens::closed::Closed;
use crate::sentence;
use crate::tour::{PracticeHeads, PracticeWords};
use waymark_shell::{chance, today};

/// What is typed, and what came of it.
#[derive(Clone, Copy)]
struct Closing {
    typed: RwSignal<String>,
    heads: RwSignal<String>,
    wrong: RwSignal<String>,
    /// The band before closing: afterwards the tablet does not know it any more.
    done: RwSignal<Option<(DayClosed, String)>>,
}

#[component]
pub fn Close() -> impl IntoView {
    let closing = Closing {
        typed: RwSignal::new(practice::typed(console())),
        heads: RwSignal::new(String::new()),
        wrong: RwSignal::new(String::new()),
        done: RwSignal::new(None),
    };
    move || match closing.done.get() {
        None => view! { <Before closing=closing/> }.into_any(),
        Some((closed, band)) => view! { <Closed closed=closed band=band/> }.into_any(),
    }
}

#[component]
fn Before(closing: Closing) -> impl IntoView {
    let locale = tongue();
    // From the table too: the passphrase below is then the only one that is asked.
    let way_back = match console().home.get_untracked() {
        Some(_) => WayBack::To(Page::Home),
        None => WayBack::To(console().table()),
    };
    let what = vec![
        words::close_what_add(locale),
        words::close_what_destroy(locale),
        words::close_what_pictures(locale),
    ];
    view! {
        <Frame name="close" title=words::close_title(locale) way_back=way_back>
            <p>{words::close_lead(locale)}</p>
            <Part title=words::close_what_title(locale)><Sentences lines=what/></Part>
            <StatusLine tone=Tone::Wait text=words::close_once(locale) name="once"/>
            <Typed closing=closing/>
        </Frame>
    }
}

#[component]
fn Typed(closing: Closing) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| {
        if !closing.typed.get_untracked().is_empty() && !console.working.get_untracked() {
            closing.wrong.set(String::new());
            leptos::task::spawn_local(close(console, closing));
        }
    });
    let text = move || match console.working.get() {
        true => words::close_working(locale).to_owned(),
        false => words::close_go(locale).to_owned(),
    };
    let ready = move || {
        !closing.typed.get().is_empty()
            && !closing.heads.get().trim().is_empty()
            && !console.working.get()
    };
    view! {
        <Field name="headcount" label=words::close_count(locale) hint=words::close_count_hint(locale) keys="numeric" value=closing.heads/>
        <PracticeHeads/>
        <PracticeWords/>
        <PassphraseField label=words::locked_field(locale) alias=chance::field_name() value=closing.typed on_enter=go/>
        <Wrong text=closing.wrong/>
        <Foot><BigButton act="close-day" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/></Foot>
    }
}

async fn close(console: Console, closing: Closing) {
    let locale = console.locale();
    let Some(headcount) = closing.heads.with_untracked(|typed| amount::read(typed)) else {
        closing.wrong.set(words::close_count_bad(locale).to_owned());
        return;
    };
    let band = sentence::day_band(locale, console.public.get_untracked().band);
    let request = Request::CloseDay {
        passphrase: Secret::new(closing.typed.get_untracked()),
        today: Today(today::today()),
        headcount,
    };
    let answer = console.ask(request).await;
    closing.typed.try_set(String::new());
    match answer {
        Ok(Reply::DayClosed(closed)) => {
            practice::done(console, TourStep::Close);
            finish(console, closing, closed, band).await;
        }
        Err(Refused::Here(kind)) => {
            closing
                .wrong
                .try_set(sentence::refusal(locale, kind).to_owned());
        }
        _ => {}
    }
}

/// What the home shows is asked for anew before the outcome is told.
async fn finish(console: Console, closing: Closing, closed: DayClosed, band: String) {
    if console.tell(Request::Start).await.is_ok() && console.look().await.is_ok() {
        closing.done.try_set(Some((closed, band)));
    }
}
