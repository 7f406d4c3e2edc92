//! The screen of the network: of which area, for which help, for whom; drawn, listed, and what is wrong with it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::network::NetworkView;
use waymark_desk::{OneOf, Picked, tongue};
use waymark_map::network::Drawn as Links;
use waymark_map::{AreaId, Directory, Scope, ServiceId};
use waymark_words::{Locale, network as words};

use super::breaks::Breaks;
use super::figures::Figures;
use super::made::{Asked, Made};
use super::one::One;
use super::tables::Tables;
use crate::directory::lists::{area, areas, services};
use crate::frame::{Frame, WayBack};
use crate::maps::audience::{ForWhom, audience};
use crate::page::Page;
use crate::planner::planner;

/// What is asked for, by the codes of the lists.
#[derive(Clone, Copy)]
struct Wish {
    area: RwSignal<String>,
    service: RwSignal<String>,
    whom: RwSignal<String>,
}

#[component]
pub fn NetworkPage() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let read = Memo::new(move |_| planner.register.of(|_| ()).is_some());
    let part = move || read.get().then(|| view! { <Drawn/> });
    view! {
        <Frame name="network" title=words::title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::lead(locale)}</p>
            {part}
        </Frame>
    }
}

#[component]
fn Drawn() -> impl IntoView {
    let planner = planner();
    let locale = tongue();
    let empty = || RwSignal::new(String::new());
    let wish = Wish {
        area: empty(),
        service: empty(),
        whom: empty(),
    };
    let made = Memo::new(move |_| {
        // The fields are followed; the directory does not change while this screen is up.
        let asked = [wish.area, wish.service, wish.whom].map(|one| one.get());
        let made = planner
            .register
            .once(|all| Made::of(locale, all, asked_of(all, &asked)));
        Same(made.map(Arc::new))
    });
    let part = move || match made.get().0 {
        Some(made) if made.network.is_empty() => {
            view! { <p role="status" data-part="network-empty">{words::empty(locale)}</p> }
                .into_any()
        }
        Some(made) => view! { <Told made=made/> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <Filters wish=wish/>
        {part}
    }
}

fn asked_of(all: &Directory, [of, service, whom]: &[String; 3]) -> Asked {
    let id = AreaId::parse(of);
    let name = id.as_ref().map(|id| area(all, id));
    let everything = Scope::everything();
    Asked {
        whom: audience(whom),
        scope: id.map_or(everything.clone(), |id| everything.in_area(id)),
        drawn: ServiceId::parse(service).map_or(Links::EveryLink, Links::LinksFor),
        area: name.unwrap_or_default(),
    }
}

#[component]
fn Filters(wish: Wish) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let all = |look: fn(Locale, &Directory) -> Vec<(String, String)>| {
        let found = planner.register.once(|all| look(locale, all));
        found.unwrap_or_default()
    };
    let (of, help) = (all(|_, all| areas(all)), all(services));
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    view! {
        <div class="district-filters">
            <OneOf id="network-area".to_owned() label=words::area(locale) none=words::all_areas(locale) choices=of value=wish.area on_choice=into(wish.area)/>
            <OneOf id="network-service".to_owned() label=words::service(locale) none=words::all_links(locale) choices=help value=wish.service on_choice=into(wish.service)/>
            <ForWhom id="network-whom" chosen=wish.whom/>
        </div>
    }
}

#[component]
fn Told(made: Arc<Made>) -> impl IntoView {
    let picked = RwSignal::new(Picked::Nothing);
    let web = Signal::stored(made.web.clone());
    view! {
        <NetworkView web=web picked=picked/>
        <One made=made.clone() picked=picked/>
        <Breaks made=made.clone()/>
        <Figures made=made.clone()/>
        <Tables made=made/>
    }
}

/// Drawn again only when it was made again.
#[derive(Clone)]
struct Same(Option<Arc<Made>>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}
