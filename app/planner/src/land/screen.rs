//! The screen on which the land is brought in: what is there, a file, what is in it, and whether it is used.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{FileField, OneOf, QuietButton, StatusLine, Tone, Written, tongue};
use waymark_shell::pick::{NotPicked, files};
use waymark_talk::{GridSeen, HostWish, MOST_LISTING_BYTES, NoGrid, NoGridIs};
use waymark_words::{Locale, access as words};

use super::kept::{Layer, drop_it, grid};
use super::practice::PracticeLand;
use super::read::{Was, read, zone};
use super::seen::Seen;
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::planner::{Planner, planner};

/// How far a file has come.
#[derive(Clone, PartialEq, Eq)]
pub enum Step {
    Pick,
    Busy,
    Unreadable,
    TooLarge,
    NotAZone,
    No(NoGrid),
    Seen(Box<GridSeen>),
    Taken,
    NotKept,
}

/// What the file is said to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Friction,
    Classes,
    Women,
}

impl Holds {
    pub const ALL: [Self; 3] = [Self::Friction, Self::Classes, Self::Women];

    /// By its place in a list.
    fn of(code: &str) -> Option<Self> {
        Self::ALL.get(code.parse::<usize>().ok()?).copied()
    }
}

/// Which grids are there; nothing before somebody looked.
#[derive(Clone, Copy)]
pub struct There(pub RwSignal<Option<[bool; 2]>>);

impl There {
    pub async fn look(self, planner: Planner) {
        let friction = grid(planner, Layer::Friction).await.is_some();
        let women = grid(planner, Layer::Women).await.is_some();
        self.0.try_set(Some([friction, women]));
    }
}

#[component]
pub fn LandPage() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let there = There(RwSignal::new(None));
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        there.look(planner).await;
    });
    view! {
        <Frame name="land" title=words::land_title(locale) way_back=WayBack::To(Page::Reach)>
            <p>{words::land_lead(locale)}</p>
            <Standing there=there/>
            <PracticeLand there=there/>
            <Bring there=there/>
            <p class="soft">{words::land_speeds(locale)}</p>
        </Frame>
    }
}

/// What is there, each with a way to destroy it.
#[component]
fn Standing(there: There) -> impl IntoView {
    let locale = tongue();
    let rows = move || {
        let [friction, women] = there.0.get()?;
        let both = [
            row(locale, there, Layer::Friction, friction),
            row(locale, there, Layer::Women, women),
        ];
        Some(both.collect_view())
    };
    view! { <Part title=words::land_there(locale)><ul class="record-rows" data-part="land">{rows}</ul></Part> }
}

fn row(locale: Locale, there: There, layer: Layer, is: bool) -> AnyView {
    let planner = planner();
    let (name, act) = match layer {
        Layer::Friction => (words::layer_friction(locale), "drop-friction"),
        Layer::Women => (words::layer_women(locale), "drop-women"),
    };
    let drop = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            // What could not be destroyed is still shown as there.
            let _ = drop_it(planner, layer).await;
            there.look(planner).await;
        });
    });
    let said = if is {
        words::is_there(locale)
    } else {
        words::is_missing(locale)
    };
    let button =
        is.then(|| view! { <QuietButton act=act text=words::land_drop(locale) on_press=drop/> });
    view! {
        <li class="record-row">
            <span class="pick-words"><strong>{name}</strong><span>{said}</span></span>
            {button}
        </li>
    }
    .into_any()
}

#[component]
fn Bring(there: There) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (step, kind, utm) = (
        RwSignal::new(Step::Pick),
        RwSignal::new("0".to_owned()),
        RwSignal::new(String::new()),
    );
    let kinds = Holds::ALL.into_iter().enumerate();
    let kinds = kinds.map(move |(at, one)| (at.to_string(), holds(locale, one).to_owned()));
    let opens = Callback::new(move |()| planner.wish(HostWish::Picker));
    let picked = Callback::new(move |event: Event| {
        leptos::task::spawn_local(bring(step, utm, event));
    });
    let turn = Callback::new(move |code: String| {
        kind.set(code);
        step.set(Step::Pick);
    });
    let left = Callback::new(move |text: String| utm.set(text));
    let part = move || {
        let holds = Holds::of(&kind.get()).unwrap_or(Holds::Friction);
        match step.get() {
            Step::Pick => ().into_any(),
            Step::Busy => view! { <progress class="bring-progress" aria-label=words::land_reading(locale)></progress> }.into_any(),
            Step::Seen(seen) => view! { <Seen step=step there=there holds=holds seen=*seen/> }.into_any(),
            Step::Taken => said(Tone::Good, words::land_taken(locale).to_owned()),
            other => said(Tone::Bad, amiss(locale, &other)),
        }
    };
    view! {
        <Part title=words::land_bring(locale)>
            <OneOf id="land-kind".to_owned() label=words::land_kind(locale) none="—" choices=kinds.collect() value=kind on_choice=turn/>
            <Written id="land-zone".to_owned() label=words::land_zone(locale) hint=words::land_zone_hint(locale) keys="text" value=String::new() on_left=left/>
            <FileField name="grid" label=words::land_pick(locale) hint=words::land_kinds(locale) on_open=opens on_pick=picked/>
            {part}
        </Part>
    }
}

fn said(tone: Tone, text: String) -> AnyView {
    view! { <StatusLine tone=tone text=text name="land"/> }.into_any()
}

/// What is wrong and what to do.
fn amiss(locale: Locale, step: &Step) -> String {
    match step {
        Step::No(no) => match no.why {
            NoGridIs::NoZone => words::land_no_zone(locale).to_owned(),
            NoGridIs::TooLarge => words::land_too_large(locale, &no.detail),
            NoGridIs::NotRead => words::land_not_read(locale, &no.file, &no.detail),
        },
        Step::NotAZone => words::land_not_a_zone(locale).to_owned(),
        Step::TooLarge => words::land_file_too_large(locale).to_owned(),
        Step::NotKept => words::land_not_kept(locale).to_owned(),
        _ => words::land_unreadable(locale).to_owned(),
    }
}

fn holds(locale: Locale, holds: Holds) -> &'static str {
    match holds {
        Holds::Friction => words::holds_friction(locale),
        Holds::Classes => words::holds_classes(locale),
        Holds::Women => words::holds_women(locale),
    }
}

async fn bring(step: RwSignal<Step>, utm: RwSignal<String>, event: Event) {
    let picked = match files(event, MOST_LISTING_BYTES).await {
        Ok(picked) => picked,
        Err(NotPicked::Nothing) => return,
        Err(_) => {
            step.try_set(Step::Unreadable);
            return;
        }
    };
    let Some(zone) = utm.try_with_untracked(|utm| zone(utm)).flatten() else {
        step.try_set(Step::NotAZone);
        return;
    };
    step.try_set(Step::Busy);
    for (name, bytes) in picked {
        let next = match read(name, bytes, zone).await {
            Ok(Was::Grid(seen)) => Step::Seen(seen),
            Ok(Was::None(why)) => Step::No(why),
            Ok(Was::TooLarge) => Step::TooLarge,
            Err(_) => Step::Unreadable,
        };
        step.try_set(next);
    }
}
