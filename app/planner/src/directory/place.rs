//! How exactly a place is kept: a point that was agreed to, its areas alone, or nothing; and what a safe place says of itself.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, QuietButton, Tick, Written, tongue};
use waymark_map::{Agreed, Change, Edit, Place, Position, ProviderId, Refusal, ShelterWord};
use waymark_words::directory as words;

use super::refused::refused;
use crate::planner::{Planner, planner};

/// What is entered of a point, before it is kept as a whole.
#[derive(Clone, Copy)]
struct Point {
    north: RwSignal<String>,
    east: RwSignal<String>,
    agreed: RwSignal<bool>,
    wrong: RwSignal<String>,
}

#[component]
pub fn PlacePart(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let line = || RwSignal::new(String::new());
    let point = Point {
        north: line(),
        east: line(),
        agreed: RwSignal::new(false),
        wrong: line(),
    };
    let kept = Memo::new(move |_| {
        let place = planner
            .register
            .of(|all| all.provider(id).map(|one| code(one.place())));
        place.flatten().unwrap_or_default().to_owned()
    });
    let chosen = RwSignal::new(kept.get_untracked());
    fill(planner, id, point);
    // What is kept decides what is marked, also when a safe place was hidden by another field.
    Effect::new(move |_| chosen.set(kept.get()));
    Effect::new(move |_| {
        let wanted = chosen.get();
        let place = match wanted.as_str() {
            "area" => Place::AreaOnly,
            "hidden" => Place::Hidden,
            _ => return,
        };
        if wanted != kept.get_untracked() && !put(planner, id, place, point.wrong) {
            chosen.set(kept.get_untracked());
        }
    });
    let choices = vec![
        Choice::hinted(
            "area",
            words::place_area(locale),
            words::place_area_hint(locale),
        ),
        Choice::hinted(
            "exact",
            words::place_exact(locale),
            words::place_exact_hint(locale),
        ),
        Choice::hinted(
            "hidden",
            words::place_hidden(locale),
            words::place_hidden_hint(locale),
        ),
    ];
    let exact = Memo::new(move |_| chosen.with(|chosen| chosen == "exact"));
    view! {
        <div class="stack">
            <Shelter id=id/>
            <Choose name="place" label=words::place_title(locale) choices=choices value=chosen/>
            {move || exact.get().then(|| view! { <PointFields id=id point=point/> })}
            <p class="field-wrong" role="alert" hidden=move || point.wrong.with(String::is_empty)>{move || point.wrong.get()}</p>
        </div>
    }
}

#[component]
fn PointFields(id: ProviderId, point: Point) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let into = |signal: RwSignal<String>| Callback::new(move |text: String| signal.set(text));
    let keep = Callback::new(move |()| {
        let degrees = |text: RwSignal<String>| text.get_untracked().trim().parse::<f64>().ok();
        let position = degrees(point.north)
            .zip(degrees(point.east))
            .and_then(|(north, east)| Position::of_degrees(north, east));
        match (position, point.agreed.get_untracked()) {
            (Some(position), true) => {
                let stamp = planner.register.stamp();
                let agreed = Agreed {
                    on: stamp.on,
                    told: stamp.by,
                };
                put(planner, id, Place::Exact { position, agreed }, point.wrong);
            }
            (None, _) => point.wrong.set(words::refused_place(locale).to_owned()),
            (_, false) => point.wrong.set(words::place_exact_hint(locale).to_owned()),
        }
    });
    view! {
        <div class="district-filters">
            <Written id="place-north".to_owned() label=words::place_north(locale) keys="text" value=point.north.get_untracked() on_left=into(point.north)/>
            <Written id="place-east".to_owned() label=words::place_east(locale) keys="text" value=point.east.get_untracked() on_left=into(point.east)/>
        </div>
        <Tick name="place-agreed" label=words::place_agreed(locale) value=point.agreed/>
        <QuietButton act="place-keep" text=words::place_keep(locale) on_press=keep/>
    }
}

/// Shown for a record with a safe place to stay.
#[component]
fn Shelter(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let said = Memo::new(move |_| {
        let record = planner.register.of(|all| {
            all.provider(id)
                .map(|one| (one.is_shelter(), one.shelter_word()))
        });
        record.flatten()
    });
    let change = move |change: Change| {
        Callback::new(move |()| {
            // Both are always taken.
            let _ = planner.edit(Edit::Change(id, change.clone()));
        })
    };
    move || match said.get() {
        Some((true, ShelterWord::NotGiven)) => {
            let stamp = planner.register.stamp();
            let agreed = Agreed {
                on: stamp.on,
                told: stamp.by,
            };
            let may = change(Change::ShelterMayBeShown(agreed));
            view! {
                <p class="status status-wait">{words::shelter_note(locale)}</p>
                <QuietButton act="shelter-may" text=words::shelter_may(locale) on_press=may/>
            }
            .into_any()
        }
        Some((true, _)) => {
            let hide = change(Change::HideShelter);
            view! { <QuietButton act="shelter-hide" text=words::shelter_may_not(locale) on_press=hide/> }.into_any()
        }
        _ => ().into_any(),
    }
}

fn put(planner: Planner, id: ProviderId, place: Place, wrong: RwSignal<String>) -> bool {
    let made: Result<(), Refusal> = planner.edit(Edit::Change(id, Change::Place(place)));
    let said = made.map_err(|why| refused(planner.locale(), why));
    wrong.set(said.err().unwrap_or_default().to_owned());
    said.is_ok()
}

fn fill(planner: Planner, id: ProviderId, point: Point) {
    let kept = planner
        .register
        .once(|all| all.provider(id).map(|one| one.place().clone()));
    if let Some(Some(Place::Exact { position, .. })) = kept {
        point.north.set(position.north().to_string());
        point.east.set(position.east().to_string());
        point.agreed.set(true);
    }
}

fn code(place: &Place) -> &'static str {
    match place {
        Place::AreaOnly => "area",
        Place::Exact { .. } => "exact",
        Place::Hidden => "hidden",
    }
}
