//! Setting up a round: what is asked, how far back, what it will let the team say, and the gate.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::SmallestGroup;
use waymark_desk::{BigButton, Choice, Choose, Field, QuietButton, tongue};
use waymark_keep::Place;
use waymark_plan::{FEWEST_RESIDENTS, RESIDENTS_FLOOR, WOMEN_FOR_A_BREAKDOWN};
use waymark_talk::{ContentBytes, NewRound, Reply, Request, Today, TroubleKind};
use waymark_words::number::grouped;
use waymark_words::{console as words, pairing, plan, ready, texts};

use crate::browser::focus;
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::{Page, Trouble};
use crate::screens::ending::EndField;
use crate::screens::gate::{Gate, stands_open};
use crate::screens::past::{PastRounds, next_from};
use crate::screens::round_draft::{Draft, FULL, Fault, LIVE, PRACTICE, SHORT, said};
use crate::screens::round_open::RoundOpen;
use crate::screens::round_terms::{More, Women};
use crate::screens::round_told::ToldBack;
use crate::screens::round_which::{Which, form};
use crate::sentence;
use waymark_shell::fetch::{self, NotFetched};
use waymark_shell::today;

/// Items and minutes of the two forms, as the instrument states them.
const FULL_FORM: (&str, &str) = ("34", "9–13");
const SHORT_FORM: (&str, &str) = ("10", "4–5");

#[component]
pub fn Round() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let Some(home) = console.home.get_untracked() else {
        return ().into_any();
    };
    if let Some(round) = home.round.clone() {
        return view! { <RoundOpen round=round/> }.into_any();
    }
    let draft = console.draft;
    draft.suggest(locale);
    draft.forgives();
    let work = console.place.get_untracked() == Place::Work;
    let join = Callback::new(move |()| console.go(Page::Join));
    view! {
        <Frame name="round" title=words::round_title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::round_lead(locale)}</p>
            {work.then(|| view! { <div class="row"><QuietButton act="join" text=pairing::join_open(locale) on_press=join/></div> })}
            {work.then(|| view! { <Counts draft=draft/> })}
            <Gate/>
            <Fields draft=draft/>
            <Women draft=draft/>
            <More draft=draft/>
            <ToldBack draft=draft/>
            <Part title=words::round_scope_title(locale)><p>{words::round_scope(locale)}</p></Part>
            <PastRounds past=home.past.clone()/>
            <Look draft=draft/>
        </Frame>
    }
    .into_any()
}

#[component]
fn Fields(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let lengths = vec![
        Choice::hinted(
            FULL,
            words::round_full(locale),
            words::round_full_hint(locale, FULL_FORM.0, FULL_FORM.1),
        ),
        Choice::hinted(
            SHORT,
            words::round_short(locale),
            words::round_short_hint(locale, SHORT_FORM.0, SHORT_FORM.1),
        ),
    ];
    view! {
        <div class="stack-wide">
            <Field name="label" label=words::round_label(locale) hint=words::round_label_hint(locale) keys="text" value=draft.label wrong=draft.wrong_in("label")/>
            <Which draft=draft/>
            <div hidden=move || draft.is_own()><Choose name="length" label=words::round_length(locale) choices=lengths value=draft.length/></div>
            <Field name="invitation" label=words::round_invitation(locale) hint=words::round_invitation_hint(locale) keys="text" value=draft.invitation/>
            <EndField day=draft.end/>
        </div>
    }
}

/// Whether it counts. In the practice district nothing ever does.
#[component]
fn Counts(draft: Draft) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let choices = vec![
        Choice::hinted(
            PRACTICE,
            texts::practice(locale),
            texts::practice_hint(locale),
        ),
        Choice::hinted(LIVE, texts::live(locale), texts::live_hint(locale)),
    ];
    let open = Callback::new(move |()| console.go(Page::Texts));
    view! {
        <Choose name="standing" label=texts::counts(locale) choices=choices value=draft.standing/>
        <div class="row"><QuietButton act="texts" text=texts::open(locale) on_press=open/></div>
    }
}

#[component]
fn Look(draft: Draft) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let gate = move || stands_open(console);
    let named = move || !draft.label.get().trim().is_empty();
    let may = move || gate() && named() && !console.working.get();
    let text = move || match console.working.get() {
        true => plan::looking(locale).to_owned(),
        false => plan::look(locale).to_owned(),
    };
    let go = move |()| leptos::task::spawn_local(look(console, draft));
    view! {
        <Foot>
            <Wrong text=draft.wrong(locale)/>
            <p class="soft" hidden=move || gate() && named()>{move || match gate() {
                false => ready::shut(locale),
                true => words::round_label_missing(locale),
            }}</p>
            <BigButton act="plan" text=Signal::derive(text) ready=Signal::derive(may) on_press=Callback::new(go)/>
        </Foot>
    }
}

async fn look(console: Console, draft: Draft) {
    draft.fault.set(Fault::default());
    let round = match new_round(console, draft).await {
        Ok(Some(round)) => round,
        Ok(None) => return,
        Err(NotFetched) => {
            console.go_on(Page::Round, Page::Trouble(Trouble::Form));
            return;
        }
    };
    match console.ask(Request::PlanRound(round)).await {
        Ok(Reply::PlanSeen(seen)) => {
            draft.plan.set(Some(Arc::from(seen)));
            console.go_on(Page::Round, Page::RoundPlan);
        }
        Err(why) => refused(console, draft, why),
        Ok(_) => {}
    }
}

/// The round these fields make; nothing where one of them has to be put right, which is then said in it.
pub async fn new_round(console: Console, draft: Draft) -> Result<Option<NewRound>, NotFetched> {
    let locale = console.locale();
    let terms = match draft.terms() {
        Ok(terms) => terms,
        Err(field) => {
            put_right(draft, field, plan::number_bad(locale).to_owned()).await;
            return Ok(None);
        }
    };
    Ok(Some(NewRound {
        form: form(console, draft).await?,
        decoy: ContentBytes(fetch::survey(fetch::DECOY).await?),
        label: said(draft.label),
        length: draft.length(),
        smallest_group: SmallestGroup::DEFAULT.people(),
        invitation: said(draft.invitation),
        language: locale.tag().to_owned(),
        today: Today(today::today()),
        terms,
    }))
}

/// Says at the field, or at the button, what the worker refused; from the plan the way leads back to the field.
pub fn refused(console: Console, draft: Draft, why: Refused) {
    let Refused::Here(kind) = why else { return };
    let locale = console.locale();
    let number = |limit: u32| grouped(locale, limit);
    let (field, text) = match kind {
        TroubleKind::RoundUnnamed => ("label", plan::unnamed(locale).to_owned()),
        TroubleKind::TooFewForABreakdown => (
            "expected",
            plan::too_few_for_age(locale, &number(WOMEN_FOR_A_BREAKDOWN)),
        ),
        TroubleKind::SmallAreaUnsigned => (
            "reason",
            plan::small_unsigned(locale, &number(FEWEST_RESIDENTS)),
        ),
        TroubleKind::AreaTooSmall => (
            "residents",
            plan::area_too_small(locale, &number(RESIDENTS_FLOOR)),
        ),
        TroubleKind::NameTells => ("label", ready::refused_name(locale).to_owned()),
        TroubleKind::RoundTooSoon => ("", pairing::too_soon(locale, &next_from(console))),
        kind => ("", sentence::refusal(locale, kind).to_owned()),
    };
    if !field.is_empty() {
        console.go_on(Page::RoundPlan, Page::Round);
    }
    leptos::task::spawn_local(put_right(draft, field, text));
}

async fn put_right(draft: Draft, field: &'static str, text: String) {
    let folded = ["residents", "reason"].contains(&field);
    if folded {
        draft.more.set(true);
    }
    draft.fault.set(Fault { field, text });
    if !field.is_empty() {
        focus::on(field).await;
    }
}
