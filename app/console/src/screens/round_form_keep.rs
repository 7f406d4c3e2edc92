//! Keeping a form of the team's own for rounds, as it is planned now.

use leptos::prelude::*;
use waymark_desk::{BigButton, tongue};
use waymark_talk::{NoRoundForm, Reply, Request, Today};
use waymark_words::{Locale, planning as words};

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Wrong};
use crate::page::Page;
use crate::sentence;
use waymark_shell::today;

/// Keeps the form as it is planned now.
#[component]
pub fn Keep() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let planning = console.import.planning;
    let wrong = RwSignal::new(String::new());
    let none = Signal::derive(move || {
        planning
            .now
            .with(|now| match now.as_ref().map(|seen| &seen.form) {
                Some(Err(why)) => no_form(locale, *why),
                _ => "",
            })
    });
    let there = move || {
        planning
            .now
            .with(|now| now.as_ref().is_some_and(|it| it.form.is_ok()))
    };
    let ready = Signal::derive(move || there() && !console.working.get());
    let go = Callback::new(move |()| leptos::task::spawn_local(keep(console, wrong)));
    view! {
        <Foot>
            <Wrong text=wrong/>
            <p role="status" data-status="no-round" hidden=move || none.get().is_empty()>{none}</p>
            <p class="soft" hidden=move || !ready.get()>{words::keep_note(locale)}</p>
            <BigButton act="keep-form" text=words::keep(locale) ready=ready on_press=go/>
        </Foot>
    }
}

fn no_form(locale: Locale, why: NoRoundForm) -> &'static str {
    match why {
        NoRoundForm::NothingToCount => words::none_nothing_to_count(locale),
        NoRoundForm::NoLanguage => words::none_no_language(locale),
        NoRoundForm::TellingTitle => words::none_telling_title(locale),
        NoRoundForm::Unsound => words::none_form(locale),
    }
}

/// What is kept is what was on the screen, not what may come of the last touch.
async fn keep(console: Console, wrong: RwSignal<String>) {
    let now = console.import.planning.now.get_untracked();
    let Some(Ok(form)) = now.map(|seen| seen.form.clone()) else {
        return;
    };
    wrong.set(String::new());
    let today = Today(today::today());
    match console.ask(Request::KeepForm { form, today }).await {
        Ok(Reply::OwnForms(_)) => {
            console.import.lets_go();
            console.go_on(Page::RoundForm, Page::Forms);
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        _ => {}
    }
}
