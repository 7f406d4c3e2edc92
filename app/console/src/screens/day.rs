//! Opening the day, in private: a few last things to look at, and the passphrase.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, PassphraseField, tongue};
use waymark_talk::{Request, Seats, Secret, Today};
use waymark_words::{console as words, sheet};

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::practice;
use crate::screens::pledge::Pledge;
use crate::sentence;
use crate::tour::PracticeWords;
use waymark_shell::{chance, today};

#[component]
pub fn Day() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (typed, wrong) = (
        RwSignal::new(practice::typed(console)),
        RwSignal::new(String::new()),
    );
    let given = RwSignal::new(false);
    let seats = RwSignal::new(FREE.to_owned());
    let checks = vec![
        words::day_check_place(locale),
        words::day_check_word(locale),
        words::day_check_charge(locale),
        words::day_check_count(locale),
    ];
    let go = Callback::new(move |()| {
        if !typed.get_untracked().is_empty()
            && given.get_untracked()
            && !console.working.get_untracked()
        {
            wrong.set(String::new());
            leptos::task::spawn_local(open(console, seats, typed, wrong));
        }
    });
    let text = move || match console.working.get() {
        true => words::day_opening(locale).to_owned(),
        false => words::day_go(locale).to_owned(),
    };
    let ready = move || !typed.get().is_empty() && given.get() && !console.working.get();
    view! {
        <Frame name="day" title=words::day_title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::day_lead(locale)}</p>
            <Part title=words::day_check(locale)><Sentences lines=checks/></Part>
            <Slips seats=seats/>
            <Pledge given=given/>
            <PracticeWords/>
            <PassphraseField label=words::locked_field(locale) alias=chance::field_name() value=typed on_enter=go/>
            <Wrong text=wrong/>
            <Foot><BigButton act="open-day" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/></Foot>
        </Frame>
    }
}

/// Codes of the choice, stable in tests.
const FREE: &str = "free";
const NUMBERED: &str = "numbered";

/// Whether slips are numbered: not unless the team says so.
#[component]
fn Slips(seats: RwSignal<String>) -> impl IntoView {
    let locale = tongue();
    let choices = vec![
        Choice::hinted(FREE, sheet::free(locale), sheet::free_hint(locale)),
        Choice::hinted(
            NUMBERED,
            sheet::numbered(locale),
            sheet::numbered_hint(locale),
        ),
    ];
    view! { <Choose name="seats" label=sheet::slips(locale) choices=choices value=seats/> }
}

async fn open(
    console: Console,
    seats: RwSignal<String>,
    typed: RwSignal<String>,
    wrong: RwSignal<String>,
) {
    let seats = match seats.get_untracked().as_str() {
        NUMBERED => Seats::Numbered,
        _ => Seats::Free,
    };
    let request = Request::OpenDay {
        passphrase: Secret::new(typed.get_untracked()),
        today: Today(today::today()),
        seats,
    };
    let answer = console.tell(request).await;
    typed.try_set(String::new());
    match answer {
        Ok(()) => {
            if console.look().await.is_ok() {
                console.go_on(Page::Day, Page::Home);
            }
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}
