//! A network of offices: drawn as a circle with links through it, told again as a list that keys go through and as tables.
//!
//! It gets where everything lies and what it is called, and reports which office was chosen. Who is in it was decided
//! before it gets here.

mod drawing;
mod legend;
mod marks;

use std::sync::Arc;

use leptos::prelude::*;
use waymark_map::draw::Form;
use waymark_map::network::Layout;
use waymark_words::network as words;

use crate::{Options, Picked, tongue};
use drawing::Drawing;
use legend::Legend;

pub use legend::role_words;

/// How an office stands in the network: each has a form of its own, and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Ordinary,
    /// Much would be gone without it.
    Pillar,
    /// Part of a circle in which a woman is sent round.
    Circle,
    /// It sends women nowhere.
    DeadEnd,
}

impl Role {
    /// In the order of the legend.
    pub const ALL: [Self; 4] = [Self::Ordinary, Self::Pillar, Self::Circle, Self::DeadEnd];

    const fn form(self) -> Form {
        match self {
            Self::Ordinary => Form::Circle,
            Self::Pillar => Form::Diamond,
            Self::Circle => Form::Hexagon,
            Self::DeadEnd => Form::Square,
        }
    }
}

/// One office, in the order of the layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub name: String,
    /// A softer line under it in the list.
    pub said: String,
    pub role: Role,
}

/// What is drawn, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Web {
    pub layout: Layout,
    pub offices: Vec<Office>,
    /// Names of the stretches of the circle.
    pub stretches: Vec<String>,
}

/// The drawing with its list and its legend.
#[component]
pub fn NetworkView(#[prop(into)] web: Signal<Arc<Web>>, picked: RwSignal<Picked>) -> impl IntoView {
    let locale = tongue();
    let rows = Signal::derive(move || {
        let web = web.get();
        let offices = web.offices.iter().enumerate();
        offices
            .map(|(at, one)| (format!("{} · {}", at + 1, one.name), one.said.clone()))
            .collect::<Vec<_>>()
    });
    let pick = Callback::new(move |at: usize| picked.set(Picked::Row(at)));
    let drawn = move || view! { <Drawing web=web.get() picked=picked/> };
    view! {
        <section class="map" data-part="network" aria-label=words::name(locale)>
            <div class="map-pair">
                <div class="network-room" tabindex="0" role="region" aria-label=words::drawing(locale)>{drawn}</div>
                <Options id="network" label=words::list(locale) hint=words::list_hint(locale) rows=rows picked=picked on_pick=pick/>
            </div>
            <Legend/>
        </section>
    }
}
