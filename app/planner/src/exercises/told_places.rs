//! Layers of the map that a reader may see: a table of all of them, and each on the map where there are outlines.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Chosen, MapView, MapWords, Shown};
use waymark_desk::{OneOf, grid, tongue};
use waymark_map::draw::{Hand, LegendLine, Look, Sample, Thing};
use waymark_map::exercise::{Groups, Layer, Spot, layers};
use waymark_words::{Locale, exercises as words};

use super::draw_base::Base;
use super::draw_scene::{Over, meaning, scene};
use super::draw_words::spot as named;
use super::told::Asked;
use super::words_of::{feel, listed};
use crate::frame::Part;
use crate::ground::kept::outlines;
use crate::planner::planner;

#[component]
pub fn Places(asked: Asked) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let ground: RwSignal<Option<Arc<Base>>> = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        let found = outlines(planner).await.and_then(Base::areas);
        ground.try_set(found.map(Arc::new));
    });
    let seen = Memo::new(move |_| {
        let to = asked.to();
        let told = planner.summaries.all(|all| layers(all, to));
        told.unwrap_or_default()
    });
    let drawn = move || {
        let all = seen.get();
        if all.is_empty() {
            return view! { <p role="status">{words::told_no_layers(locale)}</p> }.into_any();
        }
        let map = ground
            .get()
            .map(|base| view! { <OnMap base=base all=all.clone()/> });
        view! {
            {map}
            <table class="record-log" data-part="layers">{table(locale, &all)}</table>
        }
        .into_any()
    };
    view! {
        <Part title=words::told_places(locale)>
            <p>{words::told_places_lead(locale)}</p>
            {drawn}
        </Part>
    }
}

fn table(locale: Locale, all: &[Layer]) -> AnyView {
    let planner = planner();
    let rows = all.iter().map(|layer| {
        let spots = planner.register.once(|all| {
            let spots = layer.spots().iter();
            let told = spots.map(|(spot, groups)| {
                format!("{} ({})", named(locale, all, spot), many(locale, *groups))
            });
            told.collect::<Vec<String>>().join(" · ")
        });
        vec![
            listed(locale, "place", layer.place()),
            feel(locale, layer.feel()).to_owned(),
            spots.unwrap_or_default(),
        ]
    });
    let head = [
        words::column_place(locale),
        words::column_feel(locale),
        words::column_where(locale),
    ];
    grid(head.map(str::to_owned).to_vec(), rows.collect(), 0)
}

fn many(locale: Locale, groups: Groups) -> String {
    match groups {
        Groups::ThreeOrMore => words::told_groups_many(locale).to_owned(),
        Groups::Number(number) => words::told_groups(locale, u64::from(number)),
    }
}

/// One layer at a time: two patterns over each other say neither.
#[component]
fn OnMap(base: Arc<Base>, all: Vec<Layer>) -> impl IntoView {
    let locale = tongue();
    let wanted = RwSignal::new("0".to_owned());
    let offered = all.iter().enumerate().map(|(at, layer)| {
        let name = listed(locale, "place", layer.place());
        (
            at.to_string(),
            format!("{name} · {}", feel(locale, layer.feel())),
        )
    });
    let offered = offered.collect();
    let of = StoredValue::new(all);
    let shown = Memo::new(move |_| {
        let at = wanted.get().parse::<usize>().unwrap_or_default();
        Same(of.with_value(|all| Arc::new(laid(locale, &base, all.get(at)))))
    });
    let turn = Callback::new(move |code: String| wanted.set(code));
    let chosen = RwSignal::new(Chosen::Nothing);
    let choose = Callback::new(move |thing: Thing| chosen.set(Chosen::One(thing)));
    view! {
        <OneOf id="told-layer".to_owned() label=words::told_layer(locale) none="—" choices=offered value=wanted on_choice=turn/>
        <MapView words=around(locale) shown=Signal::derive(move || shown.get().0) chosen=chosen hand=Signal::stored(Hand::Moves)
            on_choose=choose on_ground=Callback::new(|_| ()) on_draw=Callback::new(|_| ())/>
    }
}

#[derive(Clone)]
struct Same(Arc<Shown>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

fn laid(locale: Locale, base: &Base, layer: Option<&Layer>) -> Shown {
    let spots = layer.map(Layer::spots).unwrap_or_default().iter();
    let said: BTreeMap<Spot, String> = spots
        .map(|(spot, groups)| (spot.clone(), many(locale, *groups)))
        .collect();
    let marked: BTreeSet<Spot> = said.keys().cloned().collect();
    let over = Over {
        said: &said,
        marked: &marked,
        feel: layer.map(Layer::feel),
        services: &[],
    };
    let made = planner()
        .register
        .once(|all| scene(locale, all, base, &over));
    made.unwrap_or_default().0
}

fn around(locale: Locale) -> MapWords {
    let legend = waymark_map::exercise::Feel::ALL.map(|one| LegendLine {
        sample: Sample::Area(Look::Means(meaning(one))),
        words: feel(locale, one).to_owned(),
    });
    MapWords {
        id: "told",
        name: words::told_map(locale).to_owned(),
        columns: vec![
            words::column_what(locale).to_owned(),
            words::column_marked(locale).to_owned(),
        ],
        legend: legend.to_vec(),
        notes: Vec::new(),
    }
}
