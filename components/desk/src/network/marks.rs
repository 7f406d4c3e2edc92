//! The marks of offices: a form for how each stands, and its number in the list.

use leptos::prelude::*;

use super::Web;
use super::drawing::number;
use crate::Picked;

/// Half the box in which a form is drawn.
const FORM: f64 = 10.0;

pub(super) fn mark(web: &Web, at: usize, picked: RwSignal<Picked>) -> Option<AnyView> {
    let (placed, office) = (web.layout.offices.get(at)?, web.offices.get(at)?);
    let radius = web.layout.radius;
    let to = format!(
        "translate({} {}) scale({:.2})",
        number(placed.at.x),
        number(placed.at.y),
        radius / FORM
    );
    let provider = placed.provider;
    let tied: Vec<usize> = neighbours(web, provider);
    let chosen = move || picked.get() == Picked::Row(at);
    let far = move || matches!(picked.get(), Picked::Row(one) if one != at && !tied.contains(&one));
    let label = number(placed.at.y + radius * 0.36);
    let drawn = view! {
        <g class="network-office" class:network-chosen=chosen class:network-far=far data-office=at>
            <path transform=to d=office.role.form().path()></path>
            <text x=number(placed.at.x) y=label text-anchor="middle" font-size=number(radius)>{(at + 1).to_string()}</text>
        </g>
    };
    Some(drawn.into_any())
}

/// Places of the offices that an office sends to or that send to it.
fn neighbours(web: &Web, provider: u32) -> Vec<usize> {
    let ways = web.layout.ways.iter();
    let others = ways.filter_map(|way| match provider {
        one if one == way.from => Some(way.to),
        one if one == way.to => Some(way.from),
        _ => None,
    });
    let place = |other| {
        web.layout
            .offices
            .iter()
            .position(|one| one.provider == other)
    };
    others.filter_map(place).collect()
}
