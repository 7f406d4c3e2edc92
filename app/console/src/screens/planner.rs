//! The place where the planner's program draws its screens; the console only says that it is coming, or did not come.

use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_words::directory as words;

use crate::browser::planner::Screens;
use crate::console::console;
use crate::frame::{Frame, WayBack};
use crate::page::Page;

type Open = StoredValue<Option<Rc<Screens>>, LocalStorage>;

/// How far they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coming {
    NotYet,
    There,
    Failed,
}

#[component]
pub fn PlannerPage() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let coming = RwSignal::new(Coming::NotYet);
    let (room, open): (NodeRef<Div>, Open) = (NodeRef::new(), StoredValue::new_local(None));
    room.on_load(move |room| {
        leptos::task::spawn_local(async move {
            let opened = Screens::open(console, &room).await.ok();
            coming.try_set(match &opened {
                Some(_) => Coming::There,
                None => Coming::Failed,
            });
            // The page may be left by now; then the screens end as they are dropped.
            open.try_set_value(opened.map(Rc::new));
        });
    });
    on_cleanup(move || {
        open.try_set_value(None);
    });
    let waits = move || match coming.get() {
        Coming::There => ().into_any(),
        now => {
            let said = match now {
                Coming::Failed => words::not_loaded(locale),
                _ => words::loading(locale),
            };
            view! {
                <Frame name="planner" title=words::title(locale) way_back=WayBack::To(Page::Home)>
                    <p role="status">{said}</p>
                </Frame>
            }
            .into_any()
        }
    };
    view! {
        {waits}
        <div node_ref=room></div>
    }
}
