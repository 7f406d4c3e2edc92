//! Setting up a round: what is asked, how far back, what it will let the team say, and the gate.

use leptos::prelude::*;
use waymark_count::SmallestGroup;
use waymark_desk::{BigButton, Choice, Choose, Field, QuietButton, tongue};
use waymark_keep::Place;
use waymark_talk::{ContentBytes, NewRound, Request, RoundLength, Today, TroubleKind};
use waymark_words::{Locale, console as words, pairing};

use crate::browser::fetch::{self, NotFetched};
use crate::browser::today;
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::{Page, Trouble};
use crate::screens::ending::{self, EndField};
use crate::screens::gate::{Gate, stands_open};
use crate::screens::past::{PastRounds, next_from};
use crate::screens::round_open::RoundOpen;
use crate::sentence;

/// Items and minutes of the two forms, as the instrument states them.
const FULL: (&str, &str) = ("34", "9–13");
const SHORT: (&str, &str) = ("10", "4–5");
/// Codes of the two forms, stable in tests.
const SHORT_CODE: &str = "short";
const FULL_CODE: &str = "full";

/// The fields of a new round.
#[derive(Clone, Copy)]
struct Draft {
    label: RwSignal<String>,
    length: RwSignal<String>,
    invitation: RwSignal<String>,
    responder: RwSignal<bool>,
    /// The last day of the study; empty for none.
    end: RwSignal<String>,
}

#[component]
pub fn Round() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let Some(home) = console.home.get_untracked() else {
        return ().into_any();
    };
    if let Some(round) = home.round.clone() {
        return view! { <RoundOpen round=round/> }.into_any();
    }
    let draft = Draft {
        label: RwSignal::new(String::new()),
        length: RwSignal::new(FULL_CODE.to_owned()),
        invitation: RwSignal::new(words::round_invitation_draft(locale).to_owned()),
        responder: RwSignal::new(false),
        end: RwSignal::new(String::new()),
    };
    let settings = home.settings.clone();
    let work = console.place.get_untracked() == Place::Work;
    let join = Callback::new(move |()| console.go(Page::Join));
    view! {
        <Frame name="round" title=words::round_title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::round_lead(locale)}</p>
            {work.then(|| view! { <div class="row"><QuietButton act="join" text=pairing::join_open(locale) on_press=join/></div> })}
            <Gate settings=settings responder=draft.responder/>
            <Fields draft=draft/>
            <WhatItSays/>
            <Part title=words::round_scope_title(locale)><p>{words::round_scope(locale)}</p></Part>
            <PastRounds past=home.past.clone()/>
            <Open draft=draft/>
        </Frame>
    }
    .into_any()
}

#[component]
fn Fields(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let lengths = vec![
        Choice::hinted(
            FULL_CODE,
            words::round_full(locale),
            words::round_full_hint(locale, FULL.0, FULL.1),
        ),
        Choice::hinted(
            SHORT_CODE,
            words::round_short(locale),
            words::round_short_hint(locale, SHORT.0, SHORT.1),
        ),
    ];
    view! {
        <div class="stack-wide">
            <Field name="label" label=words::round_label(locale) hint=words::round_label_hint(locale) keys="text" value=draft.label/>
            <Choose name="length" label=words::round_length(locale) choices=lengths value=draft.length/>
            <Field name="invitation" label=words::round_invitation(locale) hint=words::round_invitation_hint(locale) keys="text" value=draft.invitation/>
            <EndField day=draft.end/>
        </div>
    }
}

#[component]
fn WhatItSays() -> impl IntoView {
    let locale = tongue();
    let rows = [
        (
            words::round_says_15(locale),
            words::round_says_15_text(locale),
        ),
        (
            words::round_says_45(locale),
            words::round_says_45_text(locale),
        ),
        (
            words::round_says_100(locale),
            words::round_says_100_text(locale),
        ),
    ];
    let rows = rows.map(|(people, says)| view! { <dt>{people}</dt><dd>{says}</dd> });
    view! {
        <Part title=words::round_says_title(locale)>
            <p>{words::round_says_lead(locale)}</p>
            <dl class="says sheet">{rows.into_iter().collect_view()}</dl>
            <p class="soft">{words::round_says_small(locale)}</p>
        </Part>
    }
}

#[component]
fn Open(draft: Draft) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let wrong = RwSignal::new(String::new());
    let gate = move || {
        console.home.with(|home| {
            home.as_ref()
                .is_some_and(|h| stands_open(&h.settings, draft.responder))
        })
    };
    let named = move || !draft.label.get().trim().is_empty();
    let ready = move || gate() && named() && !console.working.get();
    let text = move || match console.working.get() {
        true => words::round_opening(locale).to_owned(),
        false => words::round_go(locale).to_owned(),
    };
    let go = move |()| leptos::task::spawn_local(open(console, draft, wrong));
    view! {
        <Foot>
            <Wrong text=wrong/>
            <p class="soft" hidden=move || gate() && named()>{move || match gate() {
                false => words::round_shut(locale),
                true => words::round_label_missing(locale),
            }}</p>
            <BigButton act="open-round" text=Signal::derive(text) ready=Signal::derive(ready) on_press=Callback::new(go)/>
        </Foot>
    }
}

async fn open(console: Console, draft: Draft, wrong: RwSignal<String>) {
    let locale = console.locale();
    let Ok(round) = new_round(locale, draft).await else {
        console.go_on(Page::Round, Page::Trouble(Trouble::Form));
        return;
    };
    match console.tell(Request::OpenRound(round)).await {
        Ok(()) => {
            let end = draft.end.get_untracked();
            // The round is open already; a day that is not kept can be set again under "This tablet".
            let _ = end.is_empty() || ending::set(console, &end).await;
            console.go_on(Page::Round, Page::Home);
        }
        Err(Refused::Here(TroubleKind::RoundTooSoon)) => {
            wrong.try_set(pairing::too_soon(locale, &next_from(console)));
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(locale, kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}

async fn new_round(locale: Locale, draft: Draft) -> Result<NewRound, NotFetched> {
    Ok(NewRound {
        form: ContentBytes(fetch::survey(fetch::FORM).await?),
        decoy: ContentBytes(fetch::survey(fetch::DECOY).await?),
        label: draft.label.get_untracked().trim().to_owned(),
        length: match draft.length.get_untracked().as_str() {
            SHORT_CODE => RoundLength::Short,
            _ => RoundLength::Full,
        },
        smallest_group: SmallestGroup::DEFAULT.people(),
        invitation: draft.invitation.get_untracked().trim().to_owned(),
        language: locale.tag().to_owned(),
        today: Today(today::today()),
    })
}
