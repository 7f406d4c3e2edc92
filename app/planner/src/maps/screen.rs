//! The map on the screen, with the kind of help it is about and for whom it is drawn.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Chosen, MapView};
use waymark_desk::{OneOf, QuietButton, tongue};
use waymark_map::boundaries::Boundaries;
use waymark_map::draw::{Hand, Scene, Thing};
use waymark_map::{Audience, ServiceId, publish};
use waymark_words::ground as words;

use super::audience::{ForWhom, audience};
use super::files::{Files, OnMap};
use super::scene::shown;
use super::under::{LandSwitch, OwnAreas, Under};
use super::words::around;
use crate::backdrop::switch::{BackgroundSwitch, BesideMap};
use crate::backdrop::under::Background;
use crate::directory::lists::services;
use crate::frame::{Frame, WayBack};
use crate::ground::kept::outlines;
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;

#[component]
pub fn MapPage() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let ground: RwSignal<Option<Arc<Boundaries>>> = RwSignal::new(None);
    let read = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        let found = outlines(planner).await;
        ground.try_set(found.map(Arc::new));
        read.try_set(true);
    });
    let part = move || {
        let there = read.get() && planner.register.of(|_| ()).is_some();
        there.then(|| view! { <Drawn ground=ground.get_untracked()/> })
    };
    view! {
        <Frame name="map" title=words::map_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::map_lead(locale)}</p>
            {part}
        </Frame>
    }
}

#[component]
fn Drawn(ground: Option<Arc<Boundaries>>) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (wanted, whom) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let bare = ground.is_none();
    let own_areas = match bare {
        true => OwnAreas::None,
        false => OwnAreas::There,
    };
    let drawn = move |under: Scene, whom: Audience, wanted: Option<ServiceId>| {
        let published = planner.register.once(|all| publish(all, whom, day()))?;
        let shown = shown(under, locale, &published, ground.as_deref(), wanted);
        Some((published, shown))
    };
    let (under, background) = (Under::nothing(), Background::of(planner));
    let first = drawn(Scene::new(), Audience::Coordination, None);
    if let Some(bounds) = first.and_then(|(_, shown)| shown.scene.bounds()) {
        leptos::task::spawn_local(under.bring(planner, bounds));
    }
    let made = Memo::new(move |_| {
        let (wanted, whom) = (ServiceId::parse(&wanted.get()), audience(&whom.get()));
        let (published, mut shown) = drawn(under.scene(own_areas), whom, wanted)?;
        shown.scene = background.reached_by(core::mem::take(&mut shown.scene));
        Some(Same(OnMap {
            published: Arc::new(published),
            shown: Arc::new(shown),
            wanted,
        }))
    });
    let offered = planner
        .register
        .once(|all| services(locale, all))
        .unwrap_or_default();
    let turn = Callback::new(move |code: String| wanted.set(code));
    let bring = Callback::new(move |()| planner.go(Page::Ground));
    let hint = bare.then(|| {
        view! {
            <p role="status">{words::map_no_outlines(locale)}</p>
            <QuietButton act="ground" text=words::map_bring(locale) on_press=bring/>
        }
    });
    // The directory was read before this is drawn, and is let go only with all of it.
    let first = made.get_untracked().map(|made| made.0);
    let part = first.map(|first| {
        let on_map =
            Signal::derive(move || made.get().map_or_else(|| first.clone(), |made| made.0));
        view! { <Told on_map=on_map background=background/> }
    });
    view! {
        <div class="district-filters">
            <OneOf id="map-service".to_owned() label=words::map_service(locale) none="—" choices=offered value=wanted on_choice=turn/>
            <ForWhom id="map-whom" chosen=whom/>
        </div>
        {hint}
        <LandSwitch under=under/>
        <BackgroundSwitch background=background/>
        {part}
        <BesideMap background=background/>
    }
}

#[component]
fn Told(on_map: Signal<OnMap>, background: Background) -> impl IntoView {
    let locale = tongue();
    let chosen = RwSignal::new(Chosen::Nothing);
    let choose = Callback::new(move |thing: Thing| chosen.set(Chosen::One(thing)));
    view! {
        <MapView words=around(locale) shown=Signal::derive(move || on_map.get().shown) chosen=chosen hand=Signal::stored(Hand::Moves)
            on_choose=choose on_ground=Callback::new(|_| ()) on_draw=Callback::new(|_| ()) backdrop=background.pictures/>
        <Files on_map=on_map/>
    }
}

/// Drawn again only when it was made again.
#[derive(Clone)]
struct Same(OnMap);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0.shown, &other.0.shown)
    }
}
