//! What must be so before women are asked: red points keep the survey shut, with the reason and what to do.

use leptos::prelude::*;
use waymark_desk::{CheckRow, QuietButton, Tone, tongue};
use waymark_keep::Place;
use waymark_talk::{Gate as Rule, GateItem, GatePoint, Home, Light, SaidStanding, Texts, Today};
use waymark_words::{Locale, ready as words};

use crate::browser::battery::Battery;
use crate::browser::storage::Promised;
use crate::console::{Console, console};
use crate::frame::Part;
use crate::page::Page;
use crate::screens::gate_words::{sentence, title};
use crate::screens::place::promised;
use crate::without_promise::WithoutPromise;
use waymark_shell::today;

/// One row as it is shown.
struct Row {
    name: &'static str,
    tone: Tone,
    title: &'static str,
    text: String,
}

/// Whether no red point is left. The worker holds to the same rule, whatever is shown here; in practice nobody is asked, so
/// there nothing is kept shut.
pub fn stands_open(console: Console) -> bool {
    if console.place.get() == Place::Practice {
        return true;
    }
    console.home.with(|home| {
        let points = home.as_ref().map(|home| points(console, home));
        points.is_some_and(|points| points.iter().all(|point| point.light != Light::Red))
    })
}

/// The points as the worker sees them: of the open round, else of the one that is being set up.
fn points(console: Console, home: &Home) -> [GatePoint; 12] {
    let standing = match &home.round {
        Some(round) => round.standing,
        None => console.draft.standing(),
    };
    let languages: Vec<&str> = Locale::ALL.iter().map(|one| one.tag()).collect();
    Rule {
        settings: &home.settings,
        readiness: &home.readiness,
        learned: home.learned,
        texts: match standing {
            SaidStanding::Practice => Texts::Drafts,
            SaidStanding::Live => Texts::Reviewed,
        },
        languages: &languages,
        today: Today(today::today()),
    }
    .points()
}

/// The whole checklist, and the way to where each point is put right.
#[component]
pub fn Gate() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    view! {
        <Part title=words::gate_title(locale)>
            <Rows/>
            <p class="status status-bad" data-status="shut" hidden=move || stands_open(console)>{words::shut(locale)}</p>
            <p class="soft">{words::mapping_stays(locale)}</p>
            <div class="row">
                <QuietButton act="ready" text=words::open(locale) on_press=Callback::new(move |()| console.go(Page::Ready))/>
            </div>
        </Part>
    }
}

/// The rows alone.
#[component]
pub fn Rows() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let battery = Battery::here();
    let rows = move || {
        let all = rows(locale, console, battery.get()).into_iter();
        all.map(
            |row| view! { <CheckRow name=row.name tone=row.tone title=row.title text=row.text/> },
        )
        .collect_view()
    };
    view! { <ul class="checks">{rows}</ul> }
}

fn rows(locale: Locale, console: Console, battery: Battery) -> Vec<Row> {
    let Some(home) = console.home.get() else {
        return Vec::new();
    };
    let said = |point: &GatePoint| Row {
        name: name(point.item),
        tone: tone(point.light),
        title: title(locale, point.item),
        text: sentence(locale, *point, &home.settings),
    };
    let mut rows: Vec<Row> = points(console, &home).iter().map(said).collect();
    rows.push(storage(locale, console));
    rows.push(Row {
        name: "battery",
        tone: battery.tone(),
        title: words::battery(locale),
        text: battery.said(locale),
    });
    rows
}

/// Refused or unknown is never red: browsers of tablets in the field often say no, and what the team decided is kept.
fn storage(locale: Locale, console: Console) -> Row {
    let answer = console.promised.get();
    let decided = console.public.get().without_promise == WithoutPromise::Accepted;
    let (tone, text) = match (answer, decided) {
        (Promised::Kept, _) => (Tone::Good, promised(locale, answer)),
        (_, true) => (Tone::Wait, words::storage_accepted(locale).to_owned()),
        (_, false) => (Tone::Wait, words::storage_decide(locale).to_owned()),
    };
    Row {
        name: "storage",
        tone,
        title: words::storage(locale),
        text,
    }
}

fn tone(light: Light) -> Tone {
    match light {
        Light::Green => Tone::Good,
        Light::Amber => Tone::Wait,
        Light::Red => Tone::Bad,
    }
}

/// Stable, for tests.
fn name(item: GateItem) -> &'static str {
    match item {
        GateItem::Setting => "setting",
        GateItem::Support => "support",
        GateItem::Responder => "responder",
        GateItem::Complaint => "complaint",
        GateItem::Place => "place",
        GateItem::WomenOnly => "women-only",
        GateItem::Duty => "duty",
        GateItem::Approvals => "approvals",
        GateItem::Languages => "texts",
        GateItem::Practice => "practice",
        GateItem::Quiz => "quiz",
        GateItem::Rehearsal => "rehearsal",
    }
}
