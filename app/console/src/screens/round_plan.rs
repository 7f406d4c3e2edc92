//! The plan of a round before it opens: what it will count, how carefully it will show it, and the button that opens it.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, facts, lines, tongue};
use waymark_plan::FEWEST_RESIDENTS;
use waymark_talk::{
    Counts, PlanSeen, PlannedTable, Request, RoundLength, SaidBreakdown, SaidStanding, SizeSeen,
};
use waymark_words::number::grouped;
use waymark_words::{Locale, console as words, figures, pairing, plan, texts};

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::{Page, Trouble};
use crate::screens::ending;
use crate::screens::own_forms::named;
use crate::screens::round::{new_round, refused};
use crate::screens::round_draft::Draft;

#[component]
pub fn RoundPlan() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let draft = console.draft;
    let Some(seen) = draft.plan.get_untracked() else {
        return ().into_any();
    };
    let change = Callback::new(move |()| console.go(Page::Round));
    let go = Callback::new(move |()| leptos::task::spawn_local(open(console, draft)));
    let ready = move || !console.working.get();
    let text = move || match console.working.get() {
        true => words::round_opening(locale).to_owned(),
        false => words::round_go(locale).to_owned(),
    };
    view! {
        <Frame name="round-plan" title=plan::title(locale) way_back=WayBack::To(Page::Round)>
            <p>{plan::lead(locale)}</p>
            <div class="sheet">{facts(said(locale, &seen))}</div>
            <Part title=plan::tables(locale)>
                <p class="soft">{plan::tables_lead(locale)}</p>
                <div>{tables(locale, &seen)}</div>
            </Part>
            <Part title=words::round_scope_title(locale)><p>{words::round_scope(locale)}</p></Part>
            <Foot>
                <Wrong text=draft.wrong(locale)/>
                <QuietButton act="change" text=plan::change(locale) on_press=change/>
                <BigButton act="open-round" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/>
            </Foot>
        </Frame>
    }
    .into_any()
}

fn said(locale: Locale, seen: &PlanSeen) -> Vec<(String, String)> {
    let length = match seen.length {
        RoundLength::Full => words::round_full(locale),
        RoundLength::Short => words::round_short(locale),
    };
    let window = window(locale, seen.window_months);
    let group = pairing::join_group_text(locale, &seen.smallest_group.to_string());
    let enough = grouped(locale, FEWEST_RESIDENTS);
    let size = match seen.size {
        SizeSeen::NotSaid => plan::not_said(locale).to_owned(),
        SizeSeen::Enough => plan::size_enough(locale, &enough),
        SizeSeen::Signed => plan::size_signed(locale, &enough),
    };
    let from = seen.one_provider_from.to_string();
    let alone = seen.one_provider.iter();
    let alone: Vec<String> = alone
        .map(|help| plan::alone_text(locale, help, &from))
        .collect();
    let alone = match alone.is_empty() {
        true => plan::alone_none(locale).to_owned(),
        false => alone.join("\n"),
    };
    [
        (pairing::join_name(locale), seen.label.clone()),
        (pairing::join_area(locale), seen.area.clone()),
        (pairing::join_form(locale), length.to_owned()),
        (texts::counts(locale), standing(locale, seen.standing)),
        (texts::asked_in(locale), named(&seen.languages)),
        (pairing::join_window(locale), window),
        (pairing::join_group(locale), group),
        (plan::expected(locale), expected(locale, seen.expected)),
        (plan::by_age(locale), by_age(locale, seen.breakdown)),
        (plan::size(locale), size),
        (plan::alone_short(locale), alone),
    ]
    .map(|(what, is)| (what.to_owned(), is))
    .into()
}

/// How far back the questions go, where they say it.
pub fn window(locale: Locale, months: u8) -> String {
    match months {
        0 => plan::not_said(locale).to_owned(),
        months => words::round_open_window_text(locale, u64::from(months)),
    }
}

pub fn expected(locale: Locale, women: u32) -> String {
    match women {
        0 => plan::not_said(locale).to_owned(),
        women => grouped(locale, women),
    }
}

pub fn by_age(locale: Locale, breakdown: SaidBreakdown) -> String {
    match breakdown {
        SaidBreakdown::PracticeQuestionsOnly => plan::by_age_no(locale),
        SaidBreakdown::Age => plan::by_age_yes(locale),
        SaidBreakdown::Sex => plan::by_sex_yes(locale),
    }
    .to_owned()
}

pub fn standing(locale: Locale, standing: SaidStanding) -> String {
    match standing {
        SaidStanding::Practice => texts::practice(locale),
        SaidStanding::Live => texts::live(locale),
    }
    .to_owned()
}

/// How a fold says what it holds, by how many there are.
type Summary = fn(Locale, &str) -> String;

/// Every table by name, a fold for each kind there is.
fn tables(locale: Locale, seen: &PlanSeen) -> Vec<AnyView> {
    let kinds: [(Counts, Summary); 6] = [
        (Counts::Answers, plan::questions),
        (Counts::Person, plan::worked_out),
        (Counts::Passed, plan::passed),
        (Counts::Age, plan::ages),
        (Counts::Sex, plan::sexes),
        (Counts::Round, plan::about),
    ];
    let fold = |(counts, summary): (Counts, Summary)| {
        let of_kind = seen.tables.iter().filter(|table| table.counts == counts);
        let titles: Vec<String> = of_kind.map(|table| title(locale, table)).collect();
        let summary = summary(locale, &titles.len().to_string());
        let some = !titles.is_empty();
        some.then(|| {
            view! { <details class="fold"><summary>{summary}</summary>{lines(titles)}</details> }
                .into_any()
        })
    };
    kinds.into_iter().filter_map(fold).collect()
}

/// Of groups the heading says which; only an age band is in the title.
fn title(locale: Locale, table: &PlannedTable) -> String {
    match table.counts {
        Counts::Person | Counts::Round => figures::title(locale, &table.id, &table.title),
        Counts::Answers | Counts::Passed | Counts::Age | Counts::Sex => None,
    }
    .unwrap_or_else(|| table.title.clone())
}

async fn open(console: Console, draft: Draft) {
    let Ok(round) = new_round(console, draft).await else {
        console.go_on(Page::RoundPlan, Page::Trouble(Trouble::Form));
        return;
    };
    let Some(round) = round else {
        console.go_on(Page::RoundPlan, Page::Round);
        return;
    };
    match console.tell(Request::OpenRound(round)).await {
        Ok(()) => {
            let end = draft.end.get_untracked();
            // The round is open already; a day that is not kept can be set again under "This tablet".
            let _ = end.is_empty() || ending::set(console, &end).await;
            draft.clear();
            console.go_on(Page::RoundPlan, Page::Home);
        }
        Err(why) => refused(console, draft, why),
    }
}
