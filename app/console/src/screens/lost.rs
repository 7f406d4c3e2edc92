//! The passphrase is forgotten: what is gone and what is not, said before anything is done.

use leptos::prelude::*;
use waymark_desk::{BigButton, Field, PassphraseField, QuietButton, tongue};
use waymark_talk::{Request, Secret};
use waymark_words::backup as words;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::screens::copy_words::refusal;
use crate::screens::passphrase::same;
use waymark_shell::chance;

#[derive(Clone, Copy)]
struct Typed {
    key: RwSignal<String>,
    new: RwSignal<String>,
    again: RwSignal<String>,
    wrong: RwSignal<String>,
}

#[component]
pub fn Lost() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let empty = || RwSignal::new(String::new());
    let typed = Typed {
        key: empty(),
        new: empty(),
        again: empty(),
        wrong: empty(),
    };
    let keeps = vec![words::lost_key_keeps(locale), words::lost_key_gone(locale)];
    let wipe = Callback::new(move |()| console.go(Page::Wipe));
    view! {
        <Frame name="lost" title=words::lost_title(locale) way_back=WayBack::To(Page::Locked)>
            <p>{words::lost_lead(locale)}</p>
            <Part title=words::lost_none_title(locale)>
                <p>{words::lost_none_copy(locale)}</p>
                <div class="row"><QuietButton act="wipe" text=words::lost_none(locale) on_press=wipe/></div>
            </Part>
            <Part title=words::lost_key_title(locale)><Sentences lines=keeps/></Part>
            <Fields typed=typed/>
        </Frame>
    }
}

#[component]
fn Fields(typed: Typed) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| {
        typed.wrong.set(String::new());
        if !console.working.get_untracked() {
            leptos::task::spawn_local(recover(console, typed));
        }
    });
    let text = move || match console.working.get() {
        true => words::working(locale).to_owned(),
        false => words::lost_go(locale).to_owned(),
    };
    let ready = move || {
        let fields = [typed.key, typed.new, typed.again];
        fields.iter().all(|field| !field.get().is_empty()) && !console.working.get()
    };
    let nothing = Callback::new(|()| ());
    view! {
        <div class="sheet stack">
            <Field name="recovery" label=words::lost_key(locale) hint=words::recovery_type_hint(locale) keys="text" value=typed.key/>
            <PassphraseField field="new-passphrase" label=words::lost_new(locale) alias=chance::field_name() value=typed.new on_enter=nothing/>
            <PassphraseField field="again-passphrase" label=words::lost_again(locale) alias=chance::field_name() value=typed.again on_enter=go/>
            <Wrong text=typed.wrong/>
        </div>
        <Foot><BigButton act="recover" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/></Foot>
    }
}

async fn recover(console: Console, typed: Typed) {
    let locale = console.locale();
    let new = typed.new.get_untracked();
    if !same(&new, &typed.again.get_untracked()) {
        typed.wrong.set(words::change_differs(locale).to_owned());
        return;
    }
    let request = Request::Recover {
        key: Secret::new(typed.key.get_untracked()),
        passphrase: Secret::new(new),
    };
    match console.tell(request).await {
        Ok(()) if console.look().await.is_ok() => console.go_on(Page::Lost, Page::Home),
        Err(Refused::Here(kind)) => {
            typed.wrong.try_set(refusal(locale, kind).to_owned());
        }
        _ => {}
    }
}
