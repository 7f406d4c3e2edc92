//! Records that nobody outside this tablet may see: named only after one more touch.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::{ProviderId, Shown};
use waymark_words::directory as words;

use super::lists;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

#[component]
pub fn Hidden() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let named = RwSignal::new(false);
    let any = move || {
        planner
            .register
            .of(|all| all.to_edit(Shown::ToNobody).next().is_some())
    };
    let ways = move || match (any(), named.get()) {
        (Some(true), false) => {
            let show = Callback::new(move |()| named.set(true));
            view! { <QuietButton act="show-hidden" text=words::hidden_show(locale) on_press=show/> }
                .into_any()
        }
        (Some(true), true) => view! { <Names/> }.into_any(),
        _ => view! { <p>{words::hidden_none(locale)}</p> }.into_any(),
    };
    view! {
        <Frame name="hidden-records" title=words::hidden_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::hidden_lead(locale)}</p>
            {ways}
        </Frame>
    }
}

#[component]
fn Names() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let rows = move || {
        let rows = planner.register.of(|all| {
            let ids = all.to_edit(Shown::ToNobody).map(waymark_map::Provider::id);
            ids.map(|id| (id, lists::provider(locale, all, id)))
                .collect::<Vec<_>>()
        });
        let row = |(id, name): (ProviderId, String)| {
            let open = Callback::new(move |()| planner.go(Page::Record(id)));
            view! {
                <li class="record-row" data-provider=id.0.to_string()>
                    <span class="pick-words">{name}</span>
                    <QuietButton act="open-record" text=words::open_record(locale) on_press=open/>
                </li>
            }
        };
        rows.unwrap_or_default().into_iter().map(row).collect_view()
    };
    view! { <ul class="record-rows">{rows}</ul> }
}
