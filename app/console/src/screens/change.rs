//! Another passphrase: the old one asked, the new one typed twice.

use leptos::prelude::*;
use waymark_desk::{BigButton, PassphraseField, StatusLine, Tone, tongue};
use waymark_talk::{Request, Secret};
use waymark_words::backup as words;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, WayBack, Wrong};
use crate::page::Page;
use crate::screens::copy_words::refusal;
use crate::screens::passphrase::same;
use waymark_shell::chance;

#[derive(Clone, Copy)]
struct Changing {
    old: RwSignal<String>,
    new: RwSignal<String>,
    again: RwSignal<String>,
    wrong: RwSignal<String>,
    good: RwSignal<String>,
}

#[component]
pub fn Change() -> impl IntoView {
    let locale = tongue();
    let empty = || RwSignal::new(String::new());
    let changing = Changing {
        old: empty(),
        new: empty(),
        again: empty(),
        wrong: empty(),
        good: empty(),
    };
    view! {
        <Frame name="change" title=words::change_title(locale) way_back=WayBack::To(Page::Tablet)>
            <p>{words::change_lead(locale)}</p>
            <StatusLine tone=Tone::Wait text=words::change_copies(locale) name="copies"/>
            <Show
                when=move || changing.good.get().is_empty()
                fallback=move || view! { <StatusLine tone=Tone::Good text=changing.good name="changed"/> }
            >
                <Typed changing=changing/>
            </Show>
        </Frame>
    }
}

#[component]
fn Typed(changing: Changing) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| {
        changing.wrong.set(String::new());
        if !console.working.get_untracked() {
            leptos::task::spawn_local(change(console, changing));
        }
    });
    let text = move || match console.working.get() {
        true => words::working(locale).to_owned(),
        false => words::change_go(locale).to_owned(),
    };
    let ready = move || {
        let typed = [changing.old, changing.new, changing.again];
        typed.iter().all(|field| !field.get().is_empty()) && !console.working.get()
    };
    let nothing = Callback::new(|()| ());
    view! {
        <div class="sheet stack">
            <PassphraseField field="passphrase" label=words::change_old(locale) alias=chance::field_name() value=changing.old on_enter=nothing/>
            <PassphraseField field="new-passphrase" label=words::change_new(locale) alias=chance::field_name() value=changing.new on_enter=nothing/>
            <p class="soft">{words::change_hint(locale)}</p>
            <PassphraseField field="again-passphrase" label=words::change_again(locale) alias=chance::field_name() value=changing.again on_enter=go/>
            <Wrong text=changing.wrong/>
        </div>
        <Foot><BigButton act="change" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/></Foot>
    }
}

async fn change(console: Console, changing: Changing) {
    let locale = console.locale();
    let (new, again) = (changing.new.get_untracked(), changing.again.get_untracked());
    if !same(&new, &again) {
        changing.wrong.set(words::change_differs(locale).to_owned());
        return;
    }
    let request = Request::ChangePassphrase {
        old: Secret::new(changing.old.get_untracked()),
        new: Secret::new(new),
    };
    match console.tell(request).await {
        Ok(()) => {
            changing.good.try_set(words::change_done(locale).to_owned());
        }
        Err(Refused::Here(kind)) => {
            changing.wrong.try_set(refusal(locale, kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}
