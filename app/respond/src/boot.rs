//! The first second: why was the tablet handed over, and what belongs on its two layers?

use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use waymark_ask::Form;
use waymark_interview::{Live, Mark};
use waymark_keep::browser::Browser;
use waymark_keep::stored::{Practice, RoundPublic, SeatMode};
use waymark_keep::{Healing, Place};
use waymark_words::Locale;
use web_sys::HtmlElement;

use crate::awake::stay_awake;
use crate::cover::{bare_cover, cover};
use crate::endings::Voice;
use crate::hand::Hand;
use crate::hide::{Covers, Hide, Outcome};
use crate::page::{self, Layers};
use crate::screens::screens;
use crate::store::{self, Shared, Start, Terms};
use crate::voice;
use crate::whole_screen;
use crate::withdraw::{Errand, withdraw};

/// The language where nothing says which.
pub const FIRST: Locale = Locale::En;

/// Reads why the tablet is here and shows what belongs to it.
pub async fn start() {
    let Some(layers) = Layers::find() else {
        return;
    };
    let place = store::place().await;
    let store = Rc::new(Healing::new(Browser(place.unwrap_or_default())));
    let found = match place {
        Ok(Place::Practice) => {
            page::mark_practice();
            store::start(&store).await
        }
        Ok(Place::Work) => store::start(&store).await,
        Err(error) => Err(error),
    };
    let tongue = store::tongue(&store).await;
    page::speaks(tongue);
    // The owner of every signal; it lives as long as the document.
    let owner = Owner::new();
    owner.with(|| {
        let shared: Shared = StoredValue::new_local(store);
        match found {
            Ok(Start::Interview(terms)) => interview(&layers, shared, (*terms, tongue)),
            Ok(Start::Withdraw(round)) => errand(&layers, shared, (&round, tongue)),
            Ok(Start::Cover(round)) => nobody(&layers, shared, (round.as_deref(), tongue)),
            Err(_) => nobody(&layers, shared, (None, tongue)),
        }
    });
    core::mem::forget(owner);
}

fn interview(layers: &Layers, store: Shared, (terms, tongue): (Terms, Locale)) {
    let form = Form::from_bytes(&terms.round.form).ok().map(Rc::new);
    let (Some(form), Some(decoy)) = (form, decoy_of(&terms.round)) else {
        nobody(layers, store, (None, tongue));
        return;
    };
    let heard = (terms.mode == SeatMode::ByEar).then(|| (store.get_value(), Rc::clone(&form)));
    let Some(hand) = Hand::begin(store, (terms, tongue), form, Rc::clone(&decoy)) else {
        nobody(layers, store, (None, tongue));
        return;
    };
    let hide = Hide::new(
        layers.clone(),
        hand.away,
        Covers {
            hidden: Box::new(move || hand.hides()),
            returned: Box::new(move || {
                hand.returns();
                stay_awake();
            }),
            given_up: Box::new(move || hand.give_up()),
            home: Box::new(move || hand.goes_home()),
        },
    );
    hide.listen();
    whole_screen::at_the_first_touch(&hide);
    stay_awake();
    if let Some((store, form)) = heard {
        voice::begin(store, layers.clone(), form, hide.clone());
    }
    draw_cover(layers, Some(decoy), hand.lasting_voice(), back_to(hide));
    mount(layers.app(), Box::new(move || screens(hand)));
}

fn errand(layers: &Layers, store: Shared, (round, tongue): (&RoundPublic, Locale)) {
    let voice = (tongue, mark_of(round));
    let away = RwSignal::new(false);
    // The seat is empty since the start; there is nothing to give up but the page.
    let covers = Covers {
        hidden: Box::new(|| {}),
        returned: Box::new(|| {}),
        given_up: Box::new(|| Outcome::Gone),
        home: Box::new(page::go_home),
    };
    let hide = Hide::new(layers.clone(), away, covers);
    hide.listen();
    whole_screen::at_the_first_touch(&hide);
    draw_cover(layers, decoy_of(round), voice.into(), back_to(hide));
    let errand = Errand::begin(store);
    mount(
        layers.app(),
        Box::new(move || withdraw(errand, voice, away)),
    );
}

/// Nobody handed the tablet over: the cover, and home. What was broken off is noted on the way.
fn nobody(layers: &Layers, store: Shared, (round, tongue): (Option<&RoundPublic>, Locale)) {
    layers.show_cover();
    let mark = round.map_or(Mark::None, mark_of);
    let home = Callback::new(move |()| {
        spawn_local(async move {
            // Whatever comes of it, the team's document looks at the seat again.
            let _ = store::broken_off(&store.get_value()).await;
            page::go_home();
        });
    });
    let voice = (tongue, mark);
    draw_cover(layers, round.and_then(decoy_of), voice.into(), home);
}

/// What stood there before the program was there makes room.
fn draw_cover(
    layers: &Layers,
    decoy: Option<Rc<Form>>,
    voice: Live<Voice>,
    on_continue: Callback<()>,
) {
    layers.cover().set_text_content(None);
    let draw = move || match decoy {
        Some(form) => cover(form, voice, on_continue),
        None => bare_cover(voice.now().0, on_continue),
    };
    mount(layers.cover(), Box::new(draw));
}

/// Draws on a layer for as long as the document lives.
fn mount(layer: &HtmlElement, draw: Box<dyn FnOnce() -> AnyView>) {
    mount_to(layer.clone(), draw).forget();
}

fn back_to(hide: Hide) -> Callback<()> {
    let hide = StoredValue::new_local(hide);
    Callback::new(move |()| hide.with_value(Hide::back))
}

fn decoy_of(round: &RoundPublic) -> Option<Rc<Form>> {
    Form::from_bytes(&round.decoy).ok().map(Rc::new)
}

/// Whether the round is for practice.
pub fn mark_of(round: &RoundPublic) -> Mark {
    match round.practice {
        Practice::Practice => Mark::Practice,
        Practice::Live => Mark::None,
    }
}
