//! Copies of the work: what is in one, what never is, making one, and moving to another tablet.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::CopyFor;
use waymark_words::backup as words;

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::screens::copies::{Outcome, Said, Way, file_name, make};
use crate::screens::copy_words::age;
use crate::screens::moving::Moving;
use waymark_shell::share;

#[component]
pub fn Backup() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let said = Said::nothing();
    let has = vec![words::has_work(locale), words::has_totals(locale)];
    let never = vec![words::never_rows(locale), words::never_few(locale)];
    view! {
        <Frame name="backup" title=words::title(locale) way_back=WayBack::To(Page::Tablet)>
            <p>{words::lead(locale)}</p>
            <Age/>
            <div class="desk-two">
                <Part title=words::has_title(locale)><Sentences lines=has/></Part>
                <Part title=words::never_title(locale)><Sentences lines=never/></Part>
            </div>
            <Moving said=said/>
            <Outcome said=said/>
            <Wrong text=said.wrong/>
            <Make console=console said=said/>
        </Frame>
    }
}

/// How old the last copy is.
#[component]
fn Age() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let line = Memo::new(move |_| {
        let home = console.home.get();
        home.map(|home| age(locale, &home.keeping).1)
            .unwrap_or_default()
    });
    let tone = Signal::derive(move || {
        let home = console.home.get();
        home.map_or(Tone::Note, |home| age(locale, &home.keeping).0)
    });
    view! { <StatusLine tone=tone text=Signal::derive(move || line.get()) name="kept"/> }
}

#[component]
fn Make(console: Console, said: Said) -> impl IntoView {
    let locale = tongue();
    let can_share = share::possible(&file_name());
    let press = move |way: Way| {
        Callback::new(move |()| {
            if !console.working.get_untracked() {
                leptos::task::spawn_local(make(console, CopyFor::Keeping, way, said));
            }
        })
    };
    let text = move || match console.working.get() {
        true => words::making(locale).to_owned(),
        false => words::save(locale).to_owned(),
    };
    let ready = Signal::derive(move || !console.working.get());
    view! {
        <Foot>
            {can_share.then(|| view! { <QuietButton act="share-copy" text=words::share(locale) on_press=press(Way::HandOn)/> })}
            <BigButton act="make-copy" text=Signal::derive(text) ready=ready on_press=press(Way::Save)/>
        </Foot>
    }
}
