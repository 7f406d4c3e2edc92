//! The number of the slip she drew, typed before the tablet changes hands; there on days with numbered slips alone.

use leptos::prelude::*;
use waymark_desk::{PassphraseField, tongue};
use waymark_keep::stored::{SeatToken, Seats};
use waymark_words::sheet as words;

use crate::console::{Console, console};
use crate::frame::Wrong;
use crate::public::Slip;
use waymark_shell::chance;

/// Figures after which a number that is none is said to be wrong.
const WHOLE: usize = 5;

/// What stands for her slip; nothing as long as one is needed and none was typed. Which numbers were given out is not known here:
/// that is looked at in the evening.
pub fn slip_in(console: Console, typed: &str) -> Option<Slip> {
    match seats(console) {
        Seats::Free => Some(Slip::None),
        Seats::Numbered => SeatToken::read(typed).map(Slip::Drawn),
    }
}

fn seats(console: Console) -> Seats {
    let day = console.public.get_untracked().day;
    day.map_or(Seats::Free, |day| day.seats)
}

/// Covered as it is typed: she may type it herself, and whoever sits beside her need not know it.
#[component]
pub fn DrawnSlip(drawn: RwSignal<String>, slip: Signal<Option<Slip>>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let wrong = RwSignal::new(String::new());
    Effect::new(move |_| {
        let whole = drawn.with(|typed| typed.chars().count() >= WHOLE);
        let said = match whole && slip.get().is_none() {
            true => words::slip_wrong(locale),
            false => "",
        };
        wrong.set(said.to_owned());
    });
    (seats(console) == Seats::Numbered).then(|| {
        view! {
            <div class="stack" data-part="slip">
                <p>{words::slip_how(locale)}</p>
                <PassphraseField label=words::slip(locale) alias=chance::field_name() field="slip" value=drawn on_enter=Callback::new(|()| ())/>
                <Wrong text=wrong/>
            </div>
        }
    })
}
