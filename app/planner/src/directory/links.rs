//! Where a provider sends women on to: each link with what was agreed, and what the other side says.

use leptos::prelude::*;
use waymark_desk::{OneOf, QuietButton, tongue};
use waymark_map::{Change, Directory, Edit, Link, LinkId, OtherSide, ProviderId, ServiceId};
use waymark_words::directory as words;

use super::companions::others;
use super::fields::{Of, entry};
use super::lists;
use crate::planner::{Planner, planner};

#[component]
pub fn Links(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let links = Memo::new(move |_| {
        let links = planner.register.of(|all| {
            all.provider(id)
                .map(|one| one.links().map(|(link, _)| link).collect())
        });
        links.flatten().unwrap_or_else(Vec::<LinkId>::new)
    });
    let drawn = move || {
        let links = links.get().into_iter();
        links
            .map(|link| view! { <OneLink id=id link=link/> })
            .collect_view()
    };
    view! {
        <section class="stack">
            <h3>{words::links_title(locale)}</h3>
            <ul class="record-rows">{drawn}</ul>
            <AddLink id=id/>
        </section>
    }
}

#[component]
fn OneLink(id: ProviderId, link: LinkId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let said = planner.register.once(|all| {
        let found = find(all, id, link)?;
        let (to, service) = (
            lists::other(locale, all, found.to),
            lists::service(locale, all, found.service),
        );
        Some(words::link_one(locale, &to, &service))
    });
    let fields = planner.register.once(|all| {
        let fields = all.inventory().fields().iter();
        let of = Of::Link(id, link);
        let own = fields.filter(|field| of.has(field) && field.kind != waymark_map::Kind::Apart);
        own.map(|field| field.id).collect::<Vec<_>>()
    });
    let fields = fields.unwrap_or_default().into_iter();
    let fields: Vec<AnyView> = fields
        .map(|field| entry(Of::Link(id, link), field))
        .collect();
    let off = Callback::new(move |()| {
        // The link is there, or it is gone already.
        let _ = planner.edit(Edit::Change(id, Change::RemoveLink(link)));
    });
    view! {
        <li class="record-link sheet">
            <h4>{said.flatten().unwrap_or_default()}</h4>
            <Other id=id link=link/>
            {fields}
            <QuietButton act="link-off" text=words::link_remove(locale) on_press=off/>
        </li>
    }
}

/// What the other side says.
#[component]
fn Other(id: ProviderId, link: LinkId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let sides = [
        (OtherSide::Confirms, words::other_confirms(locale)),
        (OtherSide::Denies, words::other_denies(locale)),
    ];
    let value = Memo::new(move |_| {
        let now = planner
            .register
            .of(|all| find(all, id, link).map(|one| one.other_side));
        let now = now.flatten();
        let at = sides.iter().position(|(side, _)| Some(*side) == now);
        at.map(|at| at.to_string()).unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| {
        let chosen = code.parse().ok().and_then(|at: usize| sides.get(at));
        let side = chosen.map_or(OtherSide::NotAsked, |(side, _)| *side);
        let _ = planner.edit(Edit::Change(id, Change::OtherSide(link, side)));
    });
    let choices = sides
        .iter()
        .enumerate()
        .map(|(at, (_, text))| (at.to_string(), (*text).to_owned()));
    let choices = choices.collect();
    let name = format!("link-{}-other", link.0);
    view! { <OneOf id=name label="" none=words::other_not_asked(locale) choices=choices value=value on_choice=choose/> }
}

#[component]
fn AddLink(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (to, service) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let providers = planner
        .register
        .once(|all| others(locale, all, id))
        .unwrap_or_default();
    let services = planner
        .register
        .once(|all| lists::services(locale, all))
        .unwrap_or_default();
    let add = Callback::new(move |()| {
        let chosen = (
            to.get_untracked().parse().ok(),
            ServiceId::parse(&service.get_untracked()),
        );
        if let (Some(number), Some(wanted)) = chosen
            && add_link(planner, id, ProviderId(number), wanted)
        {
            to.set(String::new());
            service.set(String::new());
        }
    });
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    view! {
        <div class="district-filters">
            <OneOf id="link-to".to_owned() label=words::link_to(locale) none="—" choices=providers value=to on_choice=into(to)/>
            <OneOf id="link-service".to_owned() label=words::link_service(locale) none="—" choices=services value=service on_choice=into(service)/>
            <QuietButton act="link-add" text=words::link_add(locale) on_press=add/>
        </div>
    }
}

fn add_link(planner: Planner, id: ProviderId, to: ProviderId, service: ServiceId) -> bool {
    let free = planner.register.once(|all| {
        let taken: Vec<u16> = all
            .provider(id)
            .map(|one| one.links().map(|(link, _)| link.0).collect())
            .unwrap_or_default();
        (1..u16::MAX).find(|number| !taken.contains(number))
    });
    let link = free.flatten().map(LinkId);
    link.is_some_and(|link| {
        planner
            .edit(Edit::Change(id, Change::AddLink(link, to, service)))
            .is_ok()
    })
}

fn find(all: &Directory, id: ProviderId, link: LinkId) -> Option<Link> {
    let found = all
        .provider(id)?
        .links()
        .find(|(number, _)| *number == link);
    found.map(|(_, found)| found)
}
