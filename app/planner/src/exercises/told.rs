//! What may be told of the exercises, to whom: what groups said, scores of services, and places on the map.

use leptos::prelude::*;
use waymark_desk::{Offered, OneOf, tongue};
use waymark_map::exercise::{GroupKind, Kinds};
use waymark_map::{AreaId, Audience};
use waymark_words::{Locale, exercises as words};

use super::told_places::Places;
use super::told_scores::Scores;
use super::told_themes::Themes;
use super::words_of::group;
use crate::directory::lists::areas;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// What is looked at.
#[derive(Clone, Copy)]
pub struct Asked {
    area: RwSignal<String>,
    to: RwSignal<String>,
    who: RwSignal<String>,
}

/// The coordination body first: these screens are its own.
const READERS: [Audience; 3] = [
    Audience::Coordination,
    Audience::Professionals,
    Audience::Public,
];

impl Asked {
    fn first() -> Self {
        Self {
            area: RwSignal::new(String::new()),
            to: RwSignal::new("0".to_owned()),
            who: RwSignal::new(String::new()),
        }
    }

    /// None before an area was chosen; followed, as the others are.
    pub fn area(self) -> Option<AreaId> {
        AreaId::parse(&self.area.get())
    }

    pub fn to(self) -> Audience {
        let at = self.to.get().parse::<usize>().ok();
        at.and_then(|at| READERS.get(at).copied())
            .unwrap_or(Audience::Coordination)
    }

    pub fn kinds(self) -> Kinds {
        let at = self.who.get().parse::<usize>().ok();
        let kind = at.and_then(|at| GroupKind::ALL.get(at).copied());
        kind.map_or(Kinds::All, Kinds::Only)
    }
}

#[component]
pub fn Told() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.read_summaries().await;
    });
    let asked = Asked::first();
    // Drawn when the areas are there; the first of them is looked at first.
    let places = Memo::new(move |_| planner.register.of(areas));
    let part = move || {
        let offered = places.get()?;
        if let (true, Some((first, _))) = (asked.area.get_untracked().is_empty(), offered.first()) {
            asked.area.set(first.clone());
        }
        Some(view! {
            <Asks asked=asked offered=offered/>
            <Themes asked=asked/>
            <Scores asked=asked/>
            <Places asked=asked/>
        })
    };
    view! {
        <Frame name="exercises-told" title=words::told_title(locale) way_back=WayBack::To(Page::Exercises)>
            <p>{words::told_lead(locale)}</p>
            {part}
        </Frame>
    }
}

#[component]
fn Asks(asked: Asked, offered: Vec<Offered>) -> impl IntoView {
    let locale = tongue();
    let readers = READERS.into_iter().enumerate();
    let readers = readers.map(|(at, one)| (at.to_string(), reader(locale, one).to_owned()));
    let kinds = GroupKind::ALL.into_iter().enumerate();
    let kinds = kinds.map(|(at, one)| (at.to_string(), group(locale, one).to_owned()));
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    view! {
        <div class="district-filters">
            <OneOf id="told-area".to_owned() label=words::told_area(locale) none="—" choices=offered value=asked.area on_choice=into(asked.area)/>
            <OneOf id="told-for".to_owned() label=words::told_for(locale) none="—" choices=readers.collect() value=asked.to on_choice=into(asked.to)/>
            <OneOf id="told-who".to_owned() label=words::told_who(locale) none=words::told_all(locale) choices=kinds.collect() value=asked.who on_choice=into(asked.who)/>
        </div>
    }
}

fn reader(locale: Locale, reader: Audience) -> &'static str {
    match reader {
        Audience::Public => words::told_everybody(locale),
        Audience::Professionals => words::told_professionals(locale),
        Audience::Coordination => words::told_coordination(locale),
    }
}
