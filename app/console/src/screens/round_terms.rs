//! What a team may say about a round before it opens: how many women, by age, in how large an area, one place alone.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_count::SmallestGroup;
use waymark_desk::{Choice, Choose, Field, Tick, facts, tongue};
use waymark_plan::{PEOPLE_FOR_ONE_PROVIDER, WOMEN_FOR_A_BREAKDOWN};
use waymark_talk::{ContentBytes, KindOfHelp, Reply, Request};
use waymark_words::{Locale, console as words, plan};

use crate::browser::focus;
use crate::console::{Console, console};
use crate::frame::Part;
use crate::screens::round_draft::{AGE, Draft, NO, SEX};
use waymark_shell::fetch;

/// The team's own number, and what 15, 45 and 100 women would let it say.
#[component]
pub fn Women(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let says = |(people, says): (&'static str, &'static str)| (people.to_owned(), says.to_owned());
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
    let as_with = move || said_of(locale, draft);
    view! {
        <Part title=words::round_says_title(locale)>
            <Field name="expected" label=plan::women(locale) hint=plan::women_hint(locale) keys="numeric" value=draft.expected wrong=draft.wrong_in("expected")/>
            <p role="status" data-part="as-with" hidden=move || as_with().is_empty()>{as_with}</p>
            <p>{words::round_says_lead(locale)}</p>
            <div class="sheet">{facts(rows.map(says).into())}</div>
            <p class="soft">{words::round_says_small(locale)}</p>
        </Part>
    }
}

fn said_of(locale: Locale, draft: Draft) -> String {
    let smallest = SmallestGroup::DEFAULT.people();
    let row = match draft.women() {
        None => return String::new(),
        Some(women) if women < smallest => return plan::women_few(locale, &smallest.to_string()),
        Some(0..45) => words::round_says_15(locale),
        Some(45..100) => words::round_says_45(locale),
        Some(100..) => words::round_says_100(locale),
    };
    plan::women_as(locale, row)
}

/// What need not be said, folded away.
#[component]
pub fn More(draft: Draft) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let kinds = RwSignal::new(Vec::new());
    let load = move || leptos::task::spawn_local(load(console, kinds));
    if draft.more.get_untracked() {
        load();
    }
    let toggled = move |event: Event| {
        let open = focus::is_open(&event);
        if open && kinds.with_untracked(Vec::is_empty) {
            load();
        }
        draft.more.set(open);
    };
    let ticks = move || {
        let kinds = kinds.get().into_iter();
        kinds
            .map(|kind| tick(draft, kind))
            .collect::<Vec<AnyView>>()
    };
    let from = PEOPLE_FOR_ONE_PROVIDER.to_string();
    view! {
        <details class="fold" data-part="more" prop:open=move || draft.more.get() on:toggle=toggled>
            <summary>{plan::more(locale)}</summary>
            <div class="stack-wide">
                <p class="soft">{plan::more_lead(locale)}</p>
                <Groups draft=draft/>
                <Area draft=draft/>
                <fieldset class="field" aria-describedby="hint-alone" hidden=move || draft.is_own()>
                    <legend class="field-label">{plan::alone(locale)}</legend>
                    <p class="soft" id="hint-alone">{plan::alone_hint(locale, &from)}</p>
                    {ticks}
                </fieldset>
            </div>
        </details>
    }
}

/// By age or, where women and men of a place are asked, by those: never both, since two breakdowns could be subtracted.
#[component]
fn Groups(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let least = WOMEN_FOR_A_BREAKDOWN.to_string();
    let not_yet = move || match draft.is_of_a_community() {
        true => plan::sex_not_yet(locale, &least),
        false => plan::age_not_yet(locale, &least),
    };
    view! {
        <div data-part="ages" hidden=move || !draft.enough_for_ages()>
            {move || groups(draft)}
        </div>
        <p class="soft" data-part="no-ages" hidden=move || draft.enough_for_ages()>{not_yet}</p>
    }
}

fn groups(draft: Draft) -> AnyView {
    let locale = tongue();
    let (label, by) = match draft.is_of_a_community() {
        true => {
            let by = Choice::hinted(SEX, plan::sex_yes(locale), plan::sex_hint(locale));
            (plan::sex(locale), by)
        }
        false => {
            let by = Choice::hinted(AGE, plan::age_yes(locale), plan::age_hint(locale));
            (plan::age(locale), by)
        }
    };
    let choices = vec![Choice::plain(NO, plan::age_no(locale)), by];
    view! { <Choose name="breakdown" label=label choices=choices value=draft.breakdown/> }
        .into_any()
}

/// The reason for a small area and who answers for it are asked only where they are needed (rule D5).
#[component]
fn Area(draft: Draft) -> impl IntoView {
    let locale = tongue();
    view! {
        <Field name="residents" label=plan::residents(locale) hint=plan::residents_hint(locale) keys="numeric" value=draft.residents wrong=draft.wrong_in("residents")/>
        <div class="stack-wide" data-part="small-area" hidden=move || !draft.few_residents()>
            <p role="status">{plan::small(locale)}</p>
            <Field name="reason" label=plan::reason(locale) hint="" keys="text" value=draft.reason wrong=draft.wrong_in("reason")/>
            <Field name="signed-by" label=plan::signed(locale) hint="" keys="text" value=draft.signed_by/>
        </div>
    }
}

fn tick(draft: Draft, kind: KindOfHelp) -> AnyView {
    let code = kind.code.clone();
    let value = RwSignal::new(draft.alone.with_untracked(|alone| alone.contains(&code)));
    Effect::new(move |_| {
        let ticked = value.get();
        draft.alone.update(|alone| {
            alone.retain(|one| *one != code);
            if ticked {
                alone.push(code.clone());
            }
        });
    });
    view! { <div data-help=kind.code><Tick name="alone" label=kind.label value=value/></div> }
        .into_any()
}

/// Without them the question stands there without answers, which is what a form without kinds of help has.
async fn load(console: Console, kinds: RwSignal<Vec<KindOfHelp>>) {
    let Ok(form) = fetch::survey(fetch::FORM).await else {
        return;
    };
    let (form, language) = (ContentBytes(form), console.locale().tag().to_owned());
    if let Ok(Reply::KindsOfHelp(found)) =
        console.ask(Request::KindsOfHelp { form, language }).await
    {
        kinds.try_set(found);
    }
}
