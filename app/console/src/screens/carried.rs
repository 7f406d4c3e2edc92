//! A file that people carry to another tablet: its four pictures, how it goes, and the button that saves it.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, tongue};
use waymark_talk::{ContentBytes, FourPictures};
use waymark_words::{Locale, pairing};

use crate::frame::{Foot, Part, Sentences};
use crate::screens::four::Four;
use waymark_shell::save::{Lent, give_back_later, save};

const FILE_KIND: &str = "application/octet-stream";

/// What there is to carry.
#[derive(Clone)]
pub struct Carried {
    pub file: ContentBytes,
    pub pictures: FourPictures,
    /// Says nothing of what it is to whoever sees the list of downloads.
    pub name: &'static str,
    pub steps: Vec<&'static str>,
    /// The button's name in tests.
    pub act: &'static str,
}

/// `children` stand between the steps and the button.
#[component]
pub fn Carry(carried: Carried, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let locale = tongue();
    let saved = RwSignal::new(String::new());
    let Carried {
        file,
        pictures,
        name,
        steps,
        act,
    } = carried;
    let keep = Callback::new(move |()| leave(locale, &file.0, name, saved));
    view! {
        <Part title=pairing::share_pictures(locale)><Four pictures=pictures/></Part>
        <Part title=pairing::share_steps(locale)><Sentences lines=steps/></Part>
        {children.map(|children| children())}
        <div hidden=move || saved.get().is_empty()>
            <StatusLine tone=Tone::Good text=Signal::derive(move || saved.get()) name="saved"/>
        </div>
        <Foot><BigButton act=act text=pairing::share_save(locale) ready=true on_press=keep/></Foot>
    }
}

fn leave(locale: Locale, bytes: &[u8], name: &str, saved: RwSignal<String>) {
    let Ok(lent) = Lent::of(bytes, FILE_KIND) else {
        return;
    };
    if save(&lent, name).is_ok() {
        saved.set(pairing::share_saved(locale, name));
        give_back_later(lent);
    }
}
