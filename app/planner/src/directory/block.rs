//! One block of the inventory: closed, it says how much of it was answered.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_map::{Directory, Field, FieldId, Kind, Slot};
use waymark_words::{Locale, directory as words};

use super::companions::Companions;
use super::fields::{Of, entry};
use super::links::Links;
use super::place::PlacePart;
use super::seen_by::SeenBy;
use crate::planner::planner;

#[component]
pub fn Block(of: Of, name: String) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let fields = planner.register.once(|all| fields(all, of, &name));
    let fields: Vec<FieldId> = fields.unwrap_or_default();
    let slots: Vec<Slot> = fields.iter().map(|field| of.slot(*field)).collect();
    let answered = move || {
        let done = |all: &Directory| {
            let record = all.provider(of.provider());
            let there = |slot: &&Slot| record.is_some_and(|one| one.value(**slot).is_some());
            slots.iter().filter(there).count()
        };
        let done = planner.register.of(done).unwrap_or_default();
        words::answered(locale, &done.to_string(), &slots.len().to_string())
    };
    let entries: Vec<AnyView> = fields.iter().map(|field| draw(of, *field)).collect();
    let apart = apart(of, &name);
    let open = name == "identity";
    view! {
        <details class="desk-part record-block" data-block=name.clone() open=open>
            <summary><h2>{title(locale, &name)}</h2><span class="soft">{answered}</span></summary>
            <div class="stack-wide">{apart}{entries}</div>
        </details>
    }
}

/// Fields of a block that belong here; the status of a line and what is more than an answer stand by themselves.
fn fields(all: &Directory, of: Of, block: &str) -> Vec<FieldId> {
    let fits = |field: &&Field| field.block == block && of.has(field) && field.kind != Kind::Apart;
    let fields = all.inventory().fields().iter().filter(fits);
    fields.map(|field| field.id).collect()
}

fn draw(of: Of, field: FieldId) -> AnyView {
    match planner()
        .register
        .once(|all| all.inventory().field(field).map(|one| one.kind))
    {
        Some(Some(Kind::Providers)) => {
            view! { <Companions id=of.provider() field=field/> }.into_any()
        }
        _ => entry(of, field),
    }
}

/// What a block holds beside its fields.
fn apart(of: Of, block: &str) -> Option<AnyView> {
    let Of::Provider(id) = of else {
        return None;
    };
    match block {
        "identity" => Some(view! { <SeenBy id=id/> }.into_any()),
        "place" => Some(view! { <PlacePart id=id/> }.into_any()),
        "referral" => Some(view! { <Links id=id/> }.into_any()),
        _ => None,
    }
}

fn title(locale: Locale, block: &str) -> &'static str {
    match block {
        "identity" => words::block_identity(locale),
        "place" => words::block_place(locale),
        "services" => words::block_services(locale),
        "access" => words::block_access(locale),
        "quality" => words::block_quality(locale),
        "records" => words::block_records(locale),
        "referral" => words::block_referral(locale),
        "coordination" => words::block_coordination(locale),
        _ => words::block_helpline(locale),
    }
}
