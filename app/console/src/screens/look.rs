//! The form as a respondent sees it, in a frame of the console's: its language, its width, and the way back.

use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_words::forms as words;

use crate::browser::look::Look;
use crate::console::{Console, console};
use crate::screens::look_bar::Bar;

type Open = StoredValue<Option<Rc<Look>>, LocalStorage>;

#[component]
pub fn LookPage() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (width, said) = (
        RwSignal::new("full".to_owned()),
        RwSignal::new(words::look_loading(locale)),
    );
    let (place, open): (NodeRef<Div>, Open) = (NodeRef::new(), StoredValue::new_local(None));
    place.on_load(move |place| {
        leptos::task::spawn_local(async move {
            let found = opened(console, &place).await;
            said.try_set(match &found {
                Some(_) => "",
                None => words::look_failed(locale),
            });
            // The page may be left by now; then the look ends as it is dropped.
            open.try_set_value(found.map(Rc::new));
        });
    });
    on_cleanup(move || {
        open.try_set_value(None);
    });
    let speak = move |language| {
        if let Some(look) = open.get_value() {
            look.speak(language);
        }
    };
    view! {
        <div class="look" data-screen="look">
            <Bar width=width on_speak=Callback::new(speak)/>
            <p class="look-said" role="status" hidden=move || said.get().is_empty()>{move || said.get()}</p>
            <div class="look-room" role="region" aria-label=words::look_place(locale)>
                <div class="look-place" data-width=move || width.get() node_ref=place></div>
            </div>
        </div>
    }
}

async fn opened(console: Console, place: &web_sys::HtmlDivElement) -> Option<Look> {
    let (form, pictures) = console.import.compiled().await.ok()?;
    let tongue = console.locale().tag();
    Look::open(place, &form, tongue, &pictures).await.ok()
}
