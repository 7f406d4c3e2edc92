//! The interview by ear: a screen is read out when it comes, what is being read is lit, and any touch ends it.

mod parts;
mod shapes;
mod sound;

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use waymark_ask::Form;
use waymark_keep::stored::{Voices, keys};
use waymark_keep::{Shelf, Vault};
use web_sys::{Element, Event, MutationObserver, MutationObserverInit};

use crate::hide::{Hide, on};
use crate::page::{self, Layers};
use crate::store::Store;
use sound::Sound;

/// On the root element while the interview is heard; the stylesheet then shows how to hear a screen again.
const BY_EAR: &str = "by-ear";

thread_local! {
    /// One document, one voice. Reached from quick hide, which must not wait for anything.
    static VOICE: RefCell<Option<Rc<Voice>>> = const { RefCell::new(None) };
}

/// Silence, at once. Comes before everything else that hides.
pub fn hush() {
    VOICE.with_borrow(|voice| {
        if let Some(voice) = voice {
            voice.sound.stop();
        }
    });
}

struct Voice {
    store: Rc<Store>,
    voices: Voices,
    form: Rc<Form>,
    layers: Layers,
    root: Element,
    sound: Sound,
    /// The screen that was read out last.
    heard: RefCell<String>,
    /// It has left the page under the cover.
    left: Cell<bool>,
}

/// From now on this document is heard. Begins before anything is drawn, so not on the screens' own executor.
pub fn begin(store: Rc<Store>, layers: Layers, form: Rc<Form>, hide: Hide) {
    let root = page::document().and_then(|document| document.document_element());
    let Some(root) = root else {
        return;
    };
    spawn_local(async move {
        let kept = store.get(Shelf::Public, keys::VOICES).await.ok().flatten();
        let voices = kept.and_then(|bytes| Voices::from_bytes(&bytes).ok());
        let voice = Rc::new(Voice {
            store,
            voices: voices.unwrap_or_default(),
            form,
            layers,
            root,
            sound: Sound::default(),
            heard: RefCell::default(),
            left: Cell::new(false),
        });
        VOICE.set(Some(Rc::clone(&voice)));
        let _ = voice.root.class_list().add_1(BY_EAR);
        voice.listen(hide);
        voice.look();
    });
}

impl Voice {
    fn listen(self: &Rc<Self>, hide: Hide) {
        let voice = Rc::clone(self);
        let seen = Closure::<dyn FnMut()>::new(move || voice.look());
        if let Ok(watching) = MutationObserver::new(seen.as_ref().unchecked_ref()) {
            let all = MutationObserverInit::new();
            all.set_child_list(true);
            all.set_subtree(true);
            let _ = watching.observe_with_options(self.layers.app(), &all);
        }
        // Both live as long as the document.
        seen.forget();
        let Some(document) = page::document() else {
            return;
        };
        let voice = Rc::clone(self);
        on(&document, "pointerdown", move |_| voice.sound.stop());
        let voice = Rc::clone(self);
        on(&document, "click", move |event| voice.touched(event));
        // Headphones were pulled out, or put in: what she hears may now be heard by all.
        let devices = page::window().and_then(|window| {
            let all = js_sys::Reflect::get(&window.navigator(), &"mediaDevices".into());
            all.ok()?.dyn_into().ok()
        });
        if let Some(devices) = devices {
            on(&devices, "devicechange", move |_| hide.cover());
        }
    }

    /// Something on the page is different. A screen that is new is read out; one that comes back from
    /// under the cover is not: who sent her there may still be near.
    fn look(self: &Rc<Self>) {
        let app = self.layers.app();
        let Some(screen) = parts::name_of(app) else {
            self.left.set(true);
            return;
        };
        let back = self.left.take();
        if *self.heard.borrow() == screen {
            if back {
                self.shape();
            }
            return;
        }
        self.heard.replace(screen);
        self.sound.stop();
        self.shape();
        if !self.layers.is_covered() {
            self.read();
        }
    }

    /// Reads the screen out, from its beginning.
    fn read(self: &Rc<Self>) {
        let parts = parts::on(self.layers.app());
        let voice = Rc::clone(self);
        let turn = self.sound.turn();
        spawn_local(async move {
            let (sound, store) = (&voice.sound, &voice.store);
            sound.say(turn, parts, &voice.voices, store).await;
        });
    }

    /// A screen that can do harm shows no words where all of them can be heard.
    fn shape(&self) {
        let harmful = shapes::harmful(&self.form, self.layers.app());
        let parts = parts::on(self.layers.app());
        let heard = || parts.iter().all(|part| sound::can_say(part, &self.voices));
        shapes::show_only(&self.root, harmful && heard());
    }

    fn touched(self: &Rc<Self>, event: &Event) {
        self.sound.stop();
        // A touch is what the browser waits for before it lets a page be heard.
        self.sound.wake();
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let act = target.and_then(|target| target.closest("[data-act]").ok().flatten());
        match act.and_then(|act| act.get_attribute("data-act")).as_deref() {
            Some("listen") => self.read(),
            Some("words") => shapes::show_only(&self.root, false),
            _ => return,
        }
        event.stop_propagation();
    }
}
