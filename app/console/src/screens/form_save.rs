//! The form as a workbook, with the changes that were accepted.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_words::forms as words;

use crate::console::{Console, console};
use waymark_shell::save::{Lent, give_back_later, save};

/// The button, and what came of it.
#[component]
pub fn Saving() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let said = RwSignal::new((Tone::Good, String::new()));
    let unsaid = RwSignal::new(Vec::<String>::new());
    let go = Callback::new(move |()| leptos::task::spawn_local(saved(console, said, unsaid)));
    view! {
        <section class="desk-part">
            <div class="row"><QuietButton act="save-form" text=words::save(locale) on_press=go/></div>
            <div hidden=move || said.with(|said| said.1.is_empty())>
                <StatusLine tone=Signal::derive(move || said.get().0) text=Signal::derive(move || said.get().1) name="saved"/>
            </div>
            <div hidden=move || unsaid.with(Vec::is_empty)>
                <p>{move || words::unsaid(locale, &unsaid.with(Vec::len).to_string())}</p>
                <div lang="en" dir="ltr">{move || waymark_desk::lines(unsaid.get())}</div>
            </div>
        </section>
    }
}

async fn saved(console: Console, said: RwSignal<(Tone, String)>, unsaid: RwSignal<Vec<String>>) {
    let locale = console.locale();
    let made = console.import.workbook().await;
    let kept = made.ok().and_then(|(file, left)| {
        let lent = Lent::of(&file.bytes.0, &file.media_type).ok()?;
        let done = save(&lent, &file.name).ok();
        give_back_later(lent);
        done.map(|()| (file.name, left))
    });
    match kept {
        Some((name, left)) => {
            said.try_set((Tone::Good, words::saved(locale, &name)));
            unsaid.try_set(left.into_iter().map(|it| it.sentence).collect());
        }
        None => {
            said.try_set((Tone::Bad, words::not_saved(locale).to_owned()));
        }
    }
}
