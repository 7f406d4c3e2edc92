//! The recovery key typed from paper, with the passphrase: then it is good.

use leptos::prelude::*;
use waymark_desk::{BigButton, Field, PassphraseField, QuietButton, tongue};
use waymark_talk::{Request, Secret};
use waymark_words::backup as words;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Wrong};
use crate::screens::copy_words::refusal;
use crate::screens::recovery::{Making, Step};
use waymark_shell::chance;

#[component]
pub fn Again(making: Making) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| {
        making.wrong.set(String::new());
        if !console.working.get_untracked() {
            leptos::task::spawn_local(keep(console, making));
        }
    });
    let look = Callback::new(move |()| making.step.set(Step::Shown));
    let text = move || match console.working.get() {
        true => words::working(locale).to_owned(),
        false => words::recovery_go(locale).to_owned(),
    };
    let ready = move || {
        let whole = !making.typed.get().is_empty() && !making.passphrase.get().is_empty();
        whole && !console.working.get()
    };
    view! {
        <div class="sheet stack">
            <Field name="recovery" label=words::recovery_type(locale) hint=words::recovery_type_hint(locale) keys="text" value=making.typed/>
            <QuietButton act="look-again" text=words::recovery_again(locale) on_press=look/>
            <PassphraseField label=words::recovery_passphrase(locale) alias=chance::field_name() value=making.passphrase on_enter=go/>
            <Wrong text=making.wrong/>
        </div>
        <Foot><BigButton act="use-key" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/></Foot>
    }
}

async fn keep(console: Console, making: Making) {
    let locale = console.locale();
    let (shown, typed) = (making.shown.get_untracked(), making.typed.get_untracked());
    if plain(&shown) != plain(&typed) {
        making.wrong.set(words::recovery_differs(locale).to_owned());
        return;
    }
    let request = Request::KeepRecoveryKey {
        passphrase: Secret::new(making.passphrase.get_untracked()),
        key: Secret::new(typed),
    };
    match console.tell(request).await {
        Ok(()) => {
            making.shown.try_set(String::new());
            making.typed.try_set(String::new());
            making.step.try_set(Step::Done);
        }
        Err(Refused::Here(kind)) => {
            making.wrong.try_set(refusal(locale, kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}

/// Without spaces and capitals, as it is read.
fn plain(key: &str) -> String {
    let signs = key.chars().filter(|sign| sign.is_alphanumeric());
    let signs = signs.map(|sign| sign.to_ascii_uppercase());
    signs
        .map(|sign| match sign {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}
