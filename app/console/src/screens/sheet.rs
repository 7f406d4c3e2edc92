//! The sheet for a day, to print: how to invite, what to say to somebody who asks, the count by strokes, and seat tokens.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, tongue};
use waymark_keep::stored::Seats;
use waymark_talk::{Reply, Request};
use waymark_words::sheet as words;

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack};
use crate::page::Page;
use crate::public;
use waymark_shell::leave;

/// Boxes for strokes, and tokens to cut out: more than come on a busy day.
const BOXES: usize = 60;
const TOKENS: usize = 24;

#[component]
pub fn Sheet() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let invitation = RwSignal::new(words::no_round(locale).to_owned());
    leptos::task::spawn_local(read(console, invitation));
    let print = Callback::new(|()| leave::print());
    let answers = vec![
        words::leader_1(locale),
        words::leader_2(locale),
        words::leader_3(locale),
    ];
    let boxes = (0..BOXES).map(|_| view! { <li></li> }).collect_view();
    let seats = RwSignal::new(
        (1..=TOKENS)
            .map(|seat| seat.to_string())
            .collect::<Vec<_>>(),
    );
    let numbered = is_numbered(console);
    if numbered {
        leptos::task::spawn_local(number(console, seats));
    }
    let how = match numbered {
        true => words::tokens_numbered(locale),
        false => words::tokens_how(locale),
    };
    let tokens = move || {
        let seats = seats.get().into_iter();
        seats
            .map(|seat| view! { <li>{words::token(locale, &seat)}</li> })
            .collect_view()
    };
    view! {
        <Frame name="sheet" title=words::title(locale) way_back=WayBack::To(Page::Ready)>
            <p class="soft screen-only">{words::lead(locale)}</p>
            <Part title=words::invite(locale)><p class="lead">{move || invitation.get()}</p></Part>
            <Part title=words::leader(locale)><Sentences lines=answers/></Part>
            <Part title=words::count(locale)>
                <p>{words::count_how(locale)}</p>
                <ol class="strokes" aria-hidden="true">{boxes}</ol>
            </Part>
            <Part title=words::tokens(locale)>
                <p>{how}</p>
                <ol class="tokens" aria-hidden="true">{tokens}</ol>
            </Part>
            <StatusLine tone=Tone::Note text=words::keep(locale) name="sheet"/>
            <Foot><BigButton act="print" text=words::print(locale) ready=true on_press=print/></Foot>
        </Frame>
    }
}

fn is_numbered(console: Console) -> bool {
    let day = console.public.get_untracked().day;
    day.is_some_and(|day| day.seats == Seats::Numbered)
}

/// Today's numbers, from the worker; until they are there nothing is printed that could be taken for one.
async fn number(console: Console, seats: RwSignal<Vec<String>>) {
    seats.set(Vec::new());
    if let Ok(Reply::SeatSlips(slips)) = console.ask(Request::SeatSlips).await {
        // The screen may be gone by then.
        let _ = seats.try_set(slips.0);
    }
}

/// The sentence of the open round.
async fn read(console: Console, invitation: RwSignal<String>) {
    if let Ok(Some(said)) = public::invitation(&console.store()).await {
        // The screen may be gone by then.
        let _ = invitation.try_set(said);
    }
}
