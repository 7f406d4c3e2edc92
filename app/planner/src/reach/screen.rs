//! The screen: how far the search is, the controls, the map, the table.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Chosen, MapView, MapWords, Shown};
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_map::ServiceId;
use waymark_map::access::grid::Grid;
use waymark_map::boundaries::Boundaries;
use waymark_map::draw::{Hand, Thing};
use waymark_talk::WaysAre;
use waymark_words::{Locale, access as words};

use super::asked::Controls;
use super::controls::ControlsOf;
use super::files::Files;
use super::scene::{legend, shown};
use super::search::{Search, Stands};
use super::table::{columns, told};
use crate::frame::{Frame, WayBack};
use crate::ground::kept::outlines;
use crate::land::kept::{Layer, grid};
use crate::page::Page;
use crate::planner::planner;

/// What the answers are drawn on.
#[derive(Clone)]
struct Land {
    grid: Arc<Grid>,
    outlines: Option<Arc<Boundaries>>,
}

#[component]
pub fn ReachPage() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let search = Search::new();
    let land: RwSignal<Option<Land>> = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        if let Some(grid) = grid(planner, Layer::Friction).await {
            let outlines = outlines(planner).await.map(Arc::new);
            land.try_set(Some(Land {
                grid: Arc::new(grid),
                outlines,
            }));
        }
        search.run(planner).await;
    });
    let done = Memo::new(move |_| search.is_done());
    let part = move || {
        let land = land.get().filter(|_| done.get())?;
        Some(view! { <Answer search=search land=land/> })
    };
    let bring = Callback::new(move |()| planner.go(Page::Land));
    // While the land is missing, the large button leads there.
    let lacks = Memo::new(move |_| search.lacks());
    let to_land = move || {
        (!lacks.get())
            .then(|| view! { <QuietButton act="land" text=words::to_land(locale) on_press=bring/> })
    };
    view! {
        <Frame name="reach" title=words::title(locale) way_back=WayBack::To(Page::Gaps)>
            <p>{words::lead(locale)}</p>
            <UnderWay search=search/>
            {part}
            <p class="soft">{words::read_hidden(locale)}</p>
            {to_land}
        </Frame>
    }
}

/// How far it is, with a way to stop; or what is missing.
#[component]
fn UnderWay(search: Search) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let stop = Callback::new(move |()| search.stands.set(Stands::Stopped));
    let again = Callback::new(move |()| {
        search.stands.set(Stands::Looking);
        leptos::task::spawn_local(search.run(planner));
    });
    let bring = Callback::new(move |()| planner.go(Page::Land));
    move || {
        match search.stands.get() {
        Stands::Looking => view! { <progress class="bring-progress" aria-label=words::searching(locale)></progress> }.into_any(),
        Stands::Are(WaysAre::UnderWay { done, of }) if done < of => view! {
            <p role="status">{words::under_way(locale, &done.to_string(), &of.to_string())}</p>
            <progress class="bring-progress" aria-label=words::searching(locale) value=done.to_string() max=of.to_string()></progress>
            <QuietButton act="stop-search" text=words::stop(locale) on_press=stop/>
        }
        .into_any(),
        Stands::Are(WaysAre::UnderWay { .. }) => ().into_any(),
        Stands::Stopped => view! {
            <p role="status">{words::stopped(locale)}</p>
            <QuietButton act="search-again" text=words::again(locale) on_press=again/>
        }
        .into_any(),
        stands => view! {
            <StatusLine tone=Tone::Note text=missing(locale, stands) name="reach"/>
            <BigButton act="bring-land" text=words::to_land(locale) ready=true on_press=bring/>
        }
        .into_any(),
    }
    }
}

fn missing(locale: Locale, stands: Stands) -> String {
    match stands {
        Stands::Are(WaysAre::NoFriction) => words::no_friction(locale).to_owned(),
        Stands::Are(WaysAre::NoWomen) => words::no_women(locale).to_owned(),
        Stands::Are(WaysAre::NotAFriction) => words::bad_friction(locale).to_owned(),
        Stands::Are(WaysAre::TooMany { points }) => words::too_many(locale, &points.to_string()),
        _ => words::failed(locale).to_owned(),
    }
}

#[component]
fn Answer(search: Search, land: Land) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let controls = Controls::new();
    let asked = Memo::new(move |_| controls.asked());
    Effect::new(move |_| search.ask(planner, asked.get()));
    let on_it = Memo::new(move |_| {
        let reached = search.reached.get()?;
        let service = ServiceId::parse(&controls.service.get_untracked());
        let made = planner.register.once(|all| {
            shown(
                locale,
                all,
                &land.grid,
                land.outlines.as_deref(),
                &reached,
                service,
            )
        });
        made.map(|made| Same(Arc::new(made)))
    });
    let empty = Arc::new(Shown::default());
    let drawn = Signal::derive(move || {
        on_it
            .get()
            .map_or_else(|| Arc::clone(&empty), |same| same.0)
    });
    let chosen = RwSignal::new(Chosen::Nothing);
    let choose = Callback::new(move |thing: Thing| chosen.set(Chosen::One(thing)));
    let table = move || {
        let reached = search.reached.get()?;
        planner.register.once(|all| told(locale, all, &reached))
    };
    view! {
        <ControlsOf controls=controls/>
        {table}
        <MapView words=around(locale) shown=drawn chosen=chosen hand=Signal::stored(Hand::Moves)
            on_choose=choose on_ground=Callback::new(|_| ()) on_draw=Callback::new(|_| ())/>
        <Files controls=controls/>
    }
}

/// Drawn again only when it was made again.
#[derive(Clone)]
struct Same(Arc<Shown>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

fn around(locale: Locale) -> MapWords {
    MapWords {
        id: "reach",
        name: words::map_name(locale).to_owned(),
        columns: columns(locale),
        legend: legend(locale),
        notes: vec![words::assumed(locale).to_owned()],
    }
}
