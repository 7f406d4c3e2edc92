//! Making a copy: sealed by the worker, handed to the browser.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{CopyFor, CopyMade, Reply, Request, Today};
use waymark_words::backup as words;

use crate::console::{Console, Refused, console};
use crate::page::Page;
use crate::screens::copy_words::{refusal, totals};
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_shell::{share, today};

const KIND: &str = "application/octet-stream";

/// How the copy leaves the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The browser's downloads.
    Save,
    /// The tablet's share sheet.
    HandOn,
}

/// What is said after a copy was made.
#[derive(Clone, Copy)]
pub struct Said {
    pub good: RwSignal<String>,
    pub totals: RwSignal<String>,
    pub wrong: RwSignal<String>,
}

impl Said {
    pub fn nothing() -> Self {
        Self {
            good: RwSignal::new(String::new()),
            totals: RwSignal::new(String::new()),
            wrong: RwSignal::new(String::new()),
        }
    }
}

/// Neutral: it may lie about on a stick.
pub fn file_name() -> String {
    ["notes-", &today::in_figures(today::today()), ".bin"].concat()
}

/// Makes a copy and lets it leave.
pub async fn make(console: Console, purpose: CopyFor, way: Way, said: Said) {
    let locale = console.locale();
    said.wrong.try_set(String::new());
    let today = Today(today::today());
    match console.ask(Request::MakeCopy { purpose, today }).await {
        Ok(Reply::Copy(made)) => {
            leave(console, &made, way, said).await;
            // The age of the last copy has changed.
            let _ = console.tell(Request::Start).await;
        }
        Err(Refused::Here(kind)) => {
            said.wrong.try_set(refusal(locale, kind).to_owned());
        }
        _ => {}
    }
}

async fn leave(console: Console, made: &CopyMade, way: Way, said: Said) {
    let (locale, name) = (console.locale(), file_name());
    let handed = match way {
        Way::Save => false,
        Way::HandOn => {
            console.opens_the_tablets_own();
            share::hand_on(&made.file.0, &name).await.is_ok()
        }
    };
    let good = match handed {
        true => words::shared(locale, &name),
        // A sheet that was closed or refused: the copy must not be lost, so it is saved.
        false if saved(&made.file.0, &name) => words::saved(locale, &name),
        false => {
            said.wrong.try_set(words::not_saved(locale).to_owned());
            return;
        }
    };
    said.totals.try_set(totals(locale, made.totals).to_owned());
    said.good.try_set(good);
}

fn saved(bytes: &[u8], name: &str) -> bool {
    let Ok(lent) = Lent::of(bytes, KIND) else {
        return false;
    };
    let saved = save(&lent, name).is_ok();
    give_back_later(lent);
    saved
}

/// What was said, in lines.
#[component]
pub fn Outcome(said: Said) -> impl IntoView {
    view! {
        <div class="stack" hidden=move || said.good.get().is_empty()>
            <StatusLine tone=Tone::Good text=said.good name="copied"/>
            <p class="soft" data-copied="totals">{move || said.totals.get()}</p>
        </div>
    }
}

/// After a day was closed: the moment when a copy is worth most.
#[component]
pub fn Offer() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| console.go(Page::Backup));
    view! {
        <div class="row">
            <p>{words::after_close(locale)}</p>
            <QuietButton act="backup" text=words::make_now(locale) on_press=go/>
        </div>
    }
}
