//! Strings between offices: who sends women on to whom. Put into the list of services, each stays a claim.

use std::collections::BTreeSet;

use leptos::prelude::*;
use waymark_desk::{Offered, OneOf, QuietButton, StatusLine, Tone, tongue};
use waymark_map::exercise::{Claim, Said, WordBack, edits_of};
use waymark_map::{Agreement, Directory, FieldId, ProviderId, ServiceId, Shown};
use waymark_words::{Locale, exercises as words};

use super::enter::Entering;
use crate::directory::lists;
use crate::planner::{Planner, planner};

/// What is agreed, in words of the inventory.
const AGREEMENT: &str = "PR-72";

fn agreements(locale: Locale, all: &Directory) -> Vec<(String, String)> {
    let field = FieldId::parse(AGREEMENT);
    let choices = field.map(|field| lists::choices(locale, all, field));
    choices.unwrap_or_default()
}

#[component]
pub fn Links(of: Entering, label: &'static str) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let rows = move || {
        let rows = claims(of).into_iter().map(|claim| row(of, claim));
        rows.collect_view()
    };
    let entered = RwSignal::new(false);
    let into = Callback::new(move |()| entered.set(enter(planner, &untrack(|| claims(of)))));
    let any = Memo::new(move |_| !claims(of).is_empty());
    view! {
        <fieldset class="field">
            <legend class="field-label">{label}</legend>
            <p class="soft">{words::link_hint(locale)}</p>
            <ul class="record-rows" data-part="claims">{rows}</ul>
            <Next of=of/>
        </fieldset>
        <div class="row" hidden=move || !any.get()>
            <QuietButton act="links-into" text=words::link_into(locale) on_press=into/>
        </div>
        <div hidden=move || !entered.get()><StatusLine tone=Tone::Good text=words::link_done(locale).to_owned() name="links"/></div>
    }
}

fn claims(of: Entering) -> BTreeSet<Claim> {
    let claims = of.now(|said| match said {
        Said::Links(claims) => Some(claims.clone()),
        _ => None,
    });
    claims.unwrap_or_default()
}

/// Whether they stand there now.
fn enter(planner: Planner, claims: &BTreeSet<Claim>) -> bool {
    let edits = planner.register.once(|all| edits_of(all, claims));
    planner.edit_all(edits.unwrap_or_default()).is_ok()
}

fn row(of: Entering, claim: Claim) -> AnyView {
    let (locale, planner) = (tongue(), planner());
    let said = planner.register.once(|all| {
        let way = [
            lists::other(locale, all, claim.from),
            lists::other(locale, all, claim.to),
        ];
        let code = claim.agreement.choice().0.to_string();
        let agreed = agreements(locale, all)
            .into_iter()
            .find(|one| one.0 == code);
        let more = [
            lists::service(locale, all, claim.service),
            agreed.map(|(_, words)| words).unwrap_or_default(),
            format!(
                "{} {}",
                words::link_word(locale),
                word(locale, claim.word_back)
            ),
        ];
        (way, more.join(" · "))
    });
    let ([from, to], more) = said.unwrap_or_default();
    let off = Callback::new(move |()| {
        let mut all = untrack(|| claims(of));
        all.remove(&claim);
        of.say(Said::Links(all));
    });
    view! {
        <li class="record-row">
            <span class="pick-words">
                <strong>{from}</strong>
                <span>{words::link_to(locale)}: {to}</span>
                <span class="soft">{more}</span>
            </span>
            <QuietButton act="link-off" text=words::link_off(locale) on_press=off/>
        </li>
    }
    .into_any()
}

fn word(locale: Locale, word: WordBack) -> &'static str {
    match word {
        WordBack::Comes => words::link_word_comes(locale),
        WordBack::DoesNot => words::link_word_not(locale),
        WordBack::NotSaid => words::link_word_unsaid(locale),
    }
}

/// Offices that are no secret, by name.
fn offices(locale: Locale, all: &Directory) -> Vec<(String, String)> {
    let records = all.to_edit(Shown::ToSomebody).map(|record| record.id());
    let named = records.map(|id| (id.0.to_string(), lists::provider(locale, all, id)));
    let mut offices: Vec<(String, String)> = named.collect();
    offices.sort_by(|one, other| one.1.cmp(&other.1));
    offices
}

#[component]
fn Next(of: Entering) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let line = || RwSignal::new(String::new());
    let draft @ [from, to, service, agreement, back] = [line(), line(), line(), line(), line()];
    let add = Callback::new(move |()| match claim(draft) {
        None => of.complain(words::link_missing(locale)),
        Some(claim) => {
            let mut all = untrack(|| claims(of));
            all.insert(claim);
            of.say(Said::Links(all));
            [to, service].iter().for_each(|one| one.set(String::new()));
        }
    });
    let offered = planner.register.once(|all| {
        let agreed = agreements(locale, all);
        (offices(locale, all), lists::services(locale, all), agreed)
    });
    let (offices, services, agreed) = offered.unwrap_or_default();
    if offices.is_empty() {
        return view! { <p role="status">{words::link_none(locale)}</p> }.into_any();
    }
    let words_back = WordBack::ALL.into_iter().enumerate();
    let words_back = words_back.map(|(at, one)| (at.to_string(), word(locale, one).to_owned()));
    let field =
        |part: &str, label: &'static str, choices: Vec<Offered>, value: RwSignal<String>| {
            let into = Callback::new(move |code: String| value.set(code));
            let id = format!("{}-{part}", of.line);
            view! { <OneOf id=id label=label none="—" choices=choices value=value on_choice=into/> }
        };
    view! {
        <div class="district-filters">
            {field("from", words::link_from(locale), offices.clone(), from)}
            {field("to", words::link_to(locale), offices, to)}
            {field("service", words::link_service(locale), services, service)}
            {field("agreement", words::link_agreement(locale), agreed, agreement)}
            {field("back", words::link_word(locale), words_back.collect(), back)}
        </div>
        <div class="row"><QuietButton act="links-add" text=words::link_add(locale) on_press=add/></div>
    }
    .into_any()
}

/// Two offices and a kind of help; what was not said of the rest is "none" and "not said".
fn claim(draft: [RwSignal<String>; 5]) -> Option<Claim> {
    let [from, to, service, agreement, back] = draft.map(|one| one.get_untracked());
    let office = |code: &str| code.parse().ok().map(ProviderId);
    let (from, to) = (office(&from)?, office(&to)?);
    let agreed = Agreement::ALL
        .into_iter()
        .find(|one| one.choice().0.to_string() == agreement);
    let word = back.parse::<usize>().ok();
    let word = word.and_then(|at| WordBack::ALL.get(at).copied());
    (from != to).then_some(Claim {
        from,
        to,
        service: ServiceId::parse(&service)?,
        agreement: agreed.unwrap_or(Agreement::None),
        word_back: word.unwrap_or(WordBack::NotSaid),
    })
}
