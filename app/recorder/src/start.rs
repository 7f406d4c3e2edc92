//! Why this document was opened, and what is recorded in it.

use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use waymark_ask::Form;
use waymark_keep::browser::{Browser, was_made};
use waymark_keep::stored::{RoundPublic, Tongue, keys};
use waymark_keep::{Change, Healing, Place, Shelf, StoreError, Vault, lock};
use waymark_words::Locale;
use web_sys::HtmlElement;

use crate::screen::{Room, screen};
use crate::shelf::{self, Store};

/// Where every way out leads.
const HOME: &str = "index.html";

/// What was found.
struct Found {
    store: Store,
    round: RoundPublic,
    tongue: Locale,
}

/// Only the team's own document leads here; every other start goes back to it.
pub async fn start() {
    let found = find().await.ok().flatten();
    let Some(found) = found else {
        go_home();
        return;
    };
    if draw(found).await.is_none() {
        go_home();
    }
}

/// Leaves, in place of this document in the history.
pub fn go_home() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(HOME);
    }
}

async fn find() -> Result<Option<Found>, StoreError> {
    lock::hold_writer().await?;
    for place in [Place::Work, Place::Practice] {
        if place == Place::Practice && !was_made(place).await {
            continue;
        }
        let store = Healing::new(Browser(place));
        if let Some(round) = called(&store).await? {
            let tongue = store.get(Shelf::Public, keys::LANGUAGE).await?;
            let tongue = tongue
                .and_then(|bytes| Tongue::from_bytes(&bytes).ok())
                .and_then(|tongue| Locale::from_tag(tongue.tag()));
            let tongue = tongue.unwrap_or(Locale::En);
            return Ok(Some(Found {
                store,
                round,
                tongue,
            }));
        }
    }
    Ok(None)
}

/// The open round of this place, if it was this place that asked; asking is good once.
async fn called(store: &Store) -> Result<Option<RoundPublic>, StoreError> {
    if store.get(Shelf::Public, keys::RECORDING).await?.is_none() {
        return Ok(None);
    }
    let gone = Change::delete(Shelf::Public, keys::RECORDING);
    store.commit(&[gone]).await?;
    let round = store.get(Shelf::Public, keys::ROUND).await?;
    Ok(round.and_then(|bytes| RoundPublic::from_bytes(&bytes).ok()))
}

async fn draw(found: Found) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let root = document.document_element()?;
    let app: HtmlElement = document.get_element_by_id("app")?.dyn_into().ok()?;
    let locale = found.tongue;
    let _ = root.set_attribute("lang", locale.tag());
    let _ = root.set_attribute("dir", locale.direction().attribute());
    let form = Form::from_bytes(&found.round.form).ok()?;
    let decoy = Form::from_bytes(&found.round.decoy).ok()?;
    let voices = shelf::voices(&found.store).await.ok()?;
    let owner = Owner::new();
    owner.with(|| {
        let room = Room::open(Rc::new(found.store), locale, voices);
        let forms = Rc::new((found.round, form, decoy));
        mount_to(app, move || screen(room, forms)).forget();
    });
    // The owner of every signal; it lives as long as the document.
    core::mem::forget(owner);
    Some(())
}
