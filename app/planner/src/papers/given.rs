//! Files of one screen on their way to the downloads, and the line that says what became of the last one.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_talk::FileMade;
use waymark_words::directory as words;

/// The name of the file that was saved last, or that it was not. Copies are handles to the same line.
#[derive(Clone, Copy)]
pub struct Given(RwSignal<Option<Result<String, ()>>>);

impl Given {
    pub fn nothing() -> Self {
        Self(RwSignal::new(None))
    }

    /// Saves bytes; `kind` is their media type.
    pub fn bytes(self, name: &str, bytes: &[u8], kind: &str) {
        match Lent::of(bytes, kind) {
            Ok(lent) => self.lent(name, lent),
            Err(_) => self.failed(),
        }
    }

    /// Saves what the worker made.
    pub fn file(self, file: &FileMade) {
        self.bytes(&file.name, &file.bytes.0, &file.media_type);
    }

    /// Saves what is lent already.
    pub fn lent(self, name: &str, lent: Lent) {
        let saved = save(&lent, name);
        give_back_later(lent);
        self.0
            .try_set(Some(saved.map(|()| name.to_owned()).map_err(|_| ())));
    }

    pub fn failed(self) {
        self.0.try_set(Some(Err(())));
    }
}

#[component]
pub fn GivenLine(given: Given, name: &'static str) -> impl IntoView {
    let locale = tongue();
    let tone = Signal::derive(move || match given.0.get() {
        Some(Ok(_)) => Tone::Good,
        _ => Tone::Bad,
    });
    let text = Signal::derive(move || match given.0.get() {
        Some(Ok(name)) => words::give_saved(locale, &name),
        Some(Err(())) => words::give_not_saved(locale).to_owned(),
        None => String::new(),
    });
    let unsaid = move || given.0.with(Option::is_none);
    view! { <div hidden=unsaid><StatusLine tone=tone text=text name=name/></div> }
}
