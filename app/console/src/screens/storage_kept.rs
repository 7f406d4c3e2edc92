//! What the browser promised about keeping the work. Never red: a team may know better, and says so.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_words::{Locale, health};

use crate::browser::storage::{self, Promised};
use crate::console::{Console, console};
use crate::frame::Part;
use crate::screens::storage_accept::Accept;
use crate::screens::storage_habit::SevenDays;

#[component]
pub fn Kept() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let kept = move || console.promised.get() == Promised::Kept;
    let tone = Signal::derive(move || if kept() { Tone::Good } else { Tone::Wait });
    let text = Signal::derive(move || promise(locale, console.promised.get()).to_owned());
    let asked = RwSignal::new(false);
    let ask = Callback::new(move |()| leptos::task::spawn_local(ask_again(console, asked)));
    view! {
        <Part title=health::kept_title(locale)>
            <StatusLine tone=tone text=text name="storage"/>
            <SevenDays/>
            <div class="stack" hidden=kept>
                <p>{health::not_kept_do(locale)}</p>
                <p class="soft" data-said="asked" hidden=move || !asked.get()>{health::asked(locale)}</p>
                <QuietButton act="ask-storage" text=health::ask(locale) on_press=ask/>
                <Accept/>
            </div>
        </Part>
    }
}

fn promise(locale: Locale, answer: Promised) -> &'static str {
    match answer {
        Promised::Kept => health::kept_good(locale),
        Promised::NotKept => health::kept_wait(locale),
        Promised::Unknown => health::kept_unknown(locale),
    }
}

async fn ask_again(console: Console, asked: RwSignal<bool>) {
    console.promised.set(storage::ask().await);
    let _gone = asked.try_set(true);
}
