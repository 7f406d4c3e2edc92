//! What must be so before a round may open: red points keep the survey shut, with the reason and what to do.

use leptos::prelude::*;
use waymark_desk::{CheckRow, QuietButton, Tick, Tone, tongue};
use waymark_talk::{ContactKind, ContactTested, Settings, SupportContact};
use waymark_words::{Locale, console as words};

use crate::browser::storage::Promised;
use crate::console::console;
use crate::frame::Part;
use crate::page::Page;
use crate::screens::place::promised;

/// One row of the gate.
#[derive(Clone)]
struct Point {
    name: &'static str,
    tone: Tone,
    title: &'static str,
    text: String,
}

/// Whether every red point is done.
pub fn stands_open(settings: &Settings, responder: RwSignal<bool>) -> bool {
    responder.get() && support(Locale::En, settings).0 == Tone::Good && complaint(settings)
}

/// The whole checklist. `responder` is said anew for each round: it is about the days to come.
#[component]
pub fn Gate(settings: Settings, responder: RwSignal<bool>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let open = Signal::derive({
        let settings = settings.clone();
        move || stands_open(&settings, responder)
    });
    let rows = move || {
        points(locale, &settings, responder, console.promised.get())
            .into_iter()
            .map(|p| view! { <CheckRow name=p.name tone=p.tone title=p.title text=p.text/> })
            .collect_view()
    };
    view! {
        <Part title=words::round_gate_title(locale)>
            <Tick name="responder" label=words::round_gate_responder_tick(locale) value=responder/>
            <ul class="checks">{rows}</ul>
            <p class="status status-bad" data-status="shut" hidden=move || open.get()>{words::round_shut(locale)}</p>
            <div class="row">
                <QuietButton act="place" text=words::round_gate_do(locale) on_press=Callback::new(move |()| console.go(Page::Place))/>
            </div>
        </Part>
    }
}

fn points(
    locale: Locale,
    settings: &Settings,
    responder: RwSignal<bool>,
    answer: Promised,
) -> Vec<Point> {
    let (support_tone, support_text) = support(locale, settings);
    let mark = |done: bool| if done { Tone::Good } else { Tone::Bad };
    let responder = responder.get();
    let responder_text = if responder {
        words::round_gate_responder_good
    } else {
        words::round_gate_responder_bad
    };
    let complaint_text = if complaint(settings) {
        words::round_gate_complaint_good
    } else {
        words::round_gate_complaint_bad
    };
    let storage = if answer == Promised::Kept {
        Tone::Good
    } else {
        Tone::Wait
    };
    let point = |name, tone, title, text| Point {
        name,
        tone,
        title,
        text,
    };
    vec![
        point(
            "support",
            support_tone,
            words::round_gate_support(locale),
            support_text,
        ),
        point(
            "responder",
            mark(responder),
            words::round_gate_responder(locale),
            responder_text(locale).to_owned(),
        ),
        point(
            "complaint",
            mark(complaint(settings)),
            words::round_gate_complaint(locale),
            complaint_text(locale).to_owned(),
        ),
        point(
            "storage",
            storage,
            words::round_gate_storage(locale),
            promised(locale, answer),
        ),
        point(
            "texts",
            Tone::Wait,
            words::round_gate_texts(locale),
            words::round_gate_texts_wait(locale).to_owned(),
        ),
    ]
}

/// The same gate as the worker's, so that the reason is seen before anything is tried.
fn support(locale: Locale, settings: &Settings) -> (Tone, String) {
    let missing = (
        Tone::Bad,
        words::round_gate_support_missing(locale).to_owned(),
    );
    match &settings.support {
        SupportContact::NoneYet => missing,
        SupportContact::Card { name, phone, .. } if name.is_empty() || phone.is_empty() => missing,
        SupportContact::Card {
            kind: ContactKind::PoliceOnly,
            ..
        } => (
            Tone::Bad,
            words::round_gate_support_police(locale).to_owned(),
        ),
        SupportContact::Card {
            tested: ContactTested::NotYet,
            ..
        } => (
            Tone::Bad,
            words::round_gate_support_untested(locale).to_owned(),
        ),
        SupportContact::Card { name, .. } => {
            (Tone::Good, words::round_gate_support_good(locale, name))
        }
    }
}

fn complaint(settings: &Settings) -> bool {
    matches!(&settings.support, SupportContact::Card { complaint, .. } if !complaint.is_empty())
}
