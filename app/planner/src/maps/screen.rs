//! The map on the screen, with the kind of help it is about.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Chosen, MapView, MapWords, meanings};
use waymark_desk::{OneOf, QuietButton, tongue};
use waymark_map::boundaries::Boundaries;
use waymark_map::draw::{Form, Hand, LegendLine, Sample, Thing};
use waymark_map::{Audience, PublicDirectory, ServiceId, publish};
use waymark_words::{Locale, ground as words};

use super::scene::shown;
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
        read.get()
            .then(|| view! { <Drawn ground=ground.get_untracked()/> })
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
    let wanted = RwSignal::new(String::new());
    let published = planner
        .register
        .once(|all| publish(all, Audience::Coordination, day()));
    let published: Option<Arc<PublicDirectory>> = published.map(Arc::new);
    let bare = ground.is_none();
    let on_it = Memo::new(move |_| {
        let wanted = ServiceId::parse(&wanted.get());
        let made = planner.register.once(|all| {
            published
                .as_ref()
                .map(|published| shown(locale, all, published, ground.as_deref(), wanted))
        });
        Same(Arc::new(made.flatten().unwrap_or_default()))
    });
    let chosen = RwSignal::new(Chosen::Nothing);
    let choose = Callback::new(move |thing: Thing| chosen.set(Chosen::One(thing)));
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
    view! {
        <OneOf id="map-service".to_owned() label=words::map_service(locale) none="—" choices=offered value=wanted on_choice=turn/>
        {hint}
        <MapView words=around(locale) shown=Signal::derive(move || on_it.get().0) chosen=chosen hand=Signal::stored(Hand::Moves)
            on_choose=choose on_ground=Callback::new(|_| ()) on_draw=Callback::new(|_| ())/>
    }
}

/// Drawn again only when it was made again.
#[derive(Clone)]
struct Same(Arc<waymark_desk::map::Shown>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

fn around(locale: Locale) -> MapWords {
    let mut legend = meanings(locale);
    legend.push(LegendLine {
        sample: Sample::Mark(Form::Circle),
        words: words::map_form_service(locale).to_owned(),
    });
    MapWords {
        id: "services",
        name: words::map_name(locale).to_owned(),
        columns: vec![
            words::map_form_area(locale).to_owned(),
            words::map_offers(locale).to_owned(),
        ],
        legend,
        notes: Vec::new(),
    }
}
