//! One service: every field of the provider inventory, kept as it is entered.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::{Edit, ProviderId};
use waymark_words::directory as words;

use super::block::Block;
use super::fields::Of;
use super::kept::KeptLine;
use super::lists::provider;
use super::record_lines::Lines;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::{Planner, planner};

#[component]
pub fn Record(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let known = planner.register.once(|all| all.provider(id).is_some());
    let name = planner.register.once(|all| provider(locale, all, id));
    let parts = (known == Some(true)).then(|| {
        view! {
            <p>{words::record_name_first(locale)}</p>
            {blocks(id)}
            <Remove id=id/>
            <Foot><KeptLine/></Foot>
        }
    });
    view! {
        <Frame name="record" title=name.unwrap_or_default() way_back=WayBack::To(Page::Directory)>
            {parts}
        </Frame>
    }
}

/// The blocks of the inventory in their order; the first stands open.
fn blocks(id: ProviderId) -> AnyView {
    let of = Of::Provider(id);
    let mut names: Vec<String> = Vec::new();
    let all = planner().register.once(|all| {
        let blocks = all
            .inventory()
            .fields()
            .iter()
            .map(|field| field.block.clone());
        blocks.collect::<Vec<String>>()
    });
    for block in all.unwrap_or_default() {
        if !names.contains(&block) {
            names.push(block);
        }
    }
    let drawn = names.into_iter().map(|name| match name.as_str() {
        "services" => view! { <Lines id=id/> }.into_any(),
        _ => view! { <Block of=of name=name/> }.into_any(),
    });
    drawn.collect_view().into_any()
}

/// Two touches: the second names what is lost.
#[component]
fn Remove(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let asked = RwSignal::new(false);
    let text = Signal::derive(move || {
        let words = match asked.get() {
            false => words::remove_record(locale),
            true => words::remove_sure(locale),
        };
        words.to_owned()
    });
    let press = Callback::new(move |()| match asked.get_untracked() {
        false => asked.set(true),
        true => gone(planner, id),
    });
    view! { <QuietButton act="remove-record" text=text on_press=press/> }
}

fn gone(planner: Planner, id: ProviderId) {
    if planner.edit(Edit::Remove(id)).is_ok() {
        planner.go(Page::Directory);
    }
}
