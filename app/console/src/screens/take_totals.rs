//! Taking in another tablet's totals: pick the file, compare four pictures, and only then add them to the sum.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{BigButton, FileField, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{ContentBytes, FourPictures, Reply, Request};
use waymark_words::pairing;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::Page;
use crate::screens::four::Four;
use crate::sentence;
use waymark_shell::pick::{self, NotPicked};

/// How far the team has come.
#[derive(Clone)]
enum Step {
    Pick,
    /// Its pictures are to be compared.
    Compare(ContentBytes, FourPictures),
    /// It is in the sum.
    Taken,
}

#[derive(Clone, Copy)]
struct Taking {
    step: RwSignal<Step>,
    wrong: RwSignal<String>,
}

#[component]
pub fn TakeTotals() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let taking = Taking {
        step: RwSignal::new(Step::Pick),
        wrong: RwSignal::new(String::new()),
    };
    view! {
        <Frame name="take-totals" title=pairing::take_title(locale) way_back=WayBack::To(Page::Round)>
            {move || match taking.step.get() {
                Step::Pick => view! { <Pick taking=taking/> }.into_any(),
                Step::Compare(file, pictures) => view! { <Compare taking=taking file=file pictures=pictures/> }.into_any(),
                Step::Taken => view! { <Taken/> }.into_any(),
            }}
            <p role="status" hidden=move || !console.working.get()>{pairing::join_working(locale)}</p>
        </Frame>
    }
}

#[component]
fn Pick(taking: Taking) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let opens = Callback::new(move |()| console.opens_the_tablets_own());
    let picked =
        Callback::new(move |event| leptos::task::spawn_local(read(console, taking, event)));
    view! {
        <p>{pairing::take_lead(locale)}</p>
        <p>{pairing::take_sum(locale)}</p>
        <FileField name="totals-file" label=pairing::take_pick(locale) hint=pairing::take_pick_hint(locale) on_open=opens on_pick=picked/>
        <Wrong text=taking.wrong/>
    }
}

async fn read(console: Console, taking: Taking, event: Event) {
    let locale = console.locale();
    taking.wrong.set(String::new());
    let file = match pick::bytes(event).await {
        Ok(bytes) => ContentBytes(bytes),
        Err(why) => {
            taking.wrong.try_set(match why {
                NotPicked::Nothing => String::new(),
                NotPicked::TooLarge => pairing::totals_too_large(locale).to_owned(),
                NotPicked::Unreadable => pairing::join_unreadable(locale).to_owned(),
            });
            return;
        }
    };
    match console.ask(Request::ReadTotals(file.clone())).await {
        Ok(Reply::TotalsSeen(pictures)) => {
            taking.step.try_set(Step::Compare(file, pictures));
        }
        Err(Refused::Here(kind)) => {
            taking
                .wrong
                .try_set(sentence::refusal(locale, kind).to_owned());
        }
        _ => {}
    }
}

/// Yes adds them; No forgets the file, and nothing was changed.
#[component]
fn Compare(taking: Taking, file: ContentBytes, pictures: FourPictures) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let yes = Callback::new(move |()| {
        if !console.working.get_untracked() {
            leptos::task::spawn_local(take(console, taking, file.clone()));
        }
    });
    let no = Callback::new(move |()| {
        taking.wrong.set(pairing::take_differ(locale).to_owned());
        taking.step.set(Step::Pick);
    });
    view! {
        <Part title=pairing::join_compare(locale)>
            <Four pictures=pictures/>
            <p>{pairing::take_compare_hint(locale)}</p>
        </Part>
        <Foot>
            <QuietButton act="pictures-differ" text=pairing::join_no(locale) on_press=no/>
            <BigButton act="pictures-same" text=pairing::take_yes(locale) ready=true on_press=yes/>
        </Foot>
    }
}

async fn take(console: Console, taking: Taking, file: ContentBytes) {
    match console.tell(Request::TakeTotals(file)).await {
        Ok(()) => {
            taking.step.try_set(Step::Taken);
        }
        Err(Refused::Here(kind)) => {
            let text = sentence::refusal(console.locale(), kind).to_owned();
            taking.wrong.try_set(text);
            taking.step.try_set(Step::Pick);
        }
        Err(Refused::Elsewhere) => {}
    }
}

#[component]
fn Taken() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let results = Callback::new(move |()| console.go(Page::Results));
    view! {
        <StatusLine tone=Tone::Good text=pairing::take_done(locale) name="taken"/>
        <p>{pairing::take_done_next(locale)}</p>
        <Foot><BigButton act="results" text=pairing::take_results(locale) ready=true on_press=results/></Foot>
    }
}
