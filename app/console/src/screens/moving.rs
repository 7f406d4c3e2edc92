//! Moving the work: only one tablet makes results of a round, and this is how it becomes another one.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tick, Tone, tongue};
use waymark_talk::{CopyFor, ResultsMade};
use waymark_words::backup as words;

use crate::console::console;
use crate::frame::Part;
use crate::screens::copies::{Said, Way, make};

/// Asks for a yes before the button comes.
#[component]
pub fn Moving(said: Said) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let sure = RwSignal::new(false);
    let elsewhere = move || {
        let home = console.home.get();
        home.is_some_and(|home| home.keeping.results == ResultsMade::Elsewhere)
    };
    let round = move || console.home.get().is_some_and(|home| home.round.is_some());
    let go = Callback::new(move |()| {
        if sure.get_untracked() && !console.working.get_untracked() {
            leptos::task::spawn_local(make(console, CopyFor::Moving, Way::Save, said));
        }
    });
    view! {
        <Show when=move || round() && !elsewhere()>
            <Part title=words::move_title(locale)>
                <p>{words::move_lead(locale)}</p>
                <Tick name="move-sure" label=words::move_sure(locale) value=sure/>
                <div class="row" hidden=move || !sure.get()>
                    <QuietButton act="move-copy" text=words::move_go(locale) on_press=go/>
                </div>
            </Part>
        </Show>
        <Show when=elsewhere>
            <StatusLine tone=Tone::Note text=words::moved(locale) name="moved"/>
        </Show>
    }
}
