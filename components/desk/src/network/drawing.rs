//! The network as one drawing. A screen reader has the list; a finger chooses the office it comes near.

use std::fmt::Write as _;
use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use leptos::svg::Svg;
use waymark_map::Stroke;
use waymark_map::draw::{Pixel, letters};
use waymark_map::network::{NETWORK_SIZE, Side, Stretch, Way};
use waymark_words::network as words;

use super::Web;
use super::marks::mark;
use crate::{Picked, tongue};

/// Letters of an area's name, and the room beside the circle, in pixels of the drawing.
const LETTERS: f64 = 30.0;
const ROOM: f64 = 230.0;

#[component]
pub(super) fn Drawing(web: Arc<Web>, picked: RwSignal<Picked>) -> impl IntoView {
    let svg = NodeRef::<Svg>::new();
    let (width, height) = NETWORK_SIZE;
    let of = web.clone();
    let touched = move |event: ev::MouseEvent| {
        let place = svg.get_untracked().and_then(|svg| pointed(&svg, &event));
        let near = place.and_then(|place| of.layout.nearest(place));
        picked.set(near.map_or(Picked::Nothing, Picked::Row));
    };
    let stretches = web.layout.stretches.iter().zip(&web.stretches);
    let stretches = stretches
        .map(|(one, name)| stretch(one, name))
        .collect_view();
    let ways = web.layout.ways.iter();
    let ways = ways.map(|one| way(&web, one, picked)).collect_view();
    let marks = (0..web.offices.len())
        .map(|at| mark(&web, at, picked))
        .collect_view();
    view! {
        <svg class="network-drawing" viewBox=format!("0 0 {width} {height}") role="img"
            aria-label=words::name(tongue()) node_ref=svg on:click=touched>
            <g>{stretches}</g>
            <g>{ways}</g>
            <g>{marks}</g>
        </svg>
    }
}

/// Where a finger is, in pixels of the drawing.
fn pointed(svg: &web_sys::Element, event: &ev::MouseEvent) -> Option<Pixel> {
    let room = svg.get_bounding_client_rect();
    let scale = NETWORK_SIZE.0 / room.width();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let at = Pixel::new((x - room.left()) * scale, (y - room.top()) * scale);
    at.x.is_finite().then_some(at)
}

fn stretch(one: &Stretch, name: &str) -> AnyView {
    let anchor = match one.side {
        // The drawing counts from the left in every language, and so do these.
        Side::Left => "end",
        Side::Middle => "middle",
        Side::Right => "start",
    };
    let lines = letters::wrapped(name, LETTERS, ROOM);
    let above = match one.side {
        Side::Middle if one.name_at.y < NETWORK_SIZE.1 / 2.0 => lines.len().saturating_sub(1),
        _ => 0,
    };
    let rows = (0_u32..).zip(lines).map(|(row, line)| {
        let up = f64::from(u32::try_from(above).unwrap_or_default());
        let y = one.name_at.y + (f64::from(row) - up) * LETTERS * 1.1 + LETTERS * 0.3;
        view! { <text class="network-area" x=number(one.name_at.x) y=number(y) text-anchor=anchor direction="ltr">{line}</text> }
            .into_any()
    });
    let stroke = line(&one.stroke);
    view! { <path class="network-stretch" d=stroke></path>{rows.collect_view()} }.into_any()
}

fn way(web: &Web, one: &Way, picked: RwSignal<Picked>) -> AnyView {
    let [start, bend, end] = one.curve;
    let curve = format!(
        "M{} {}Q{} {} {} {}",
        number(start.x),
        number(start.y),
        number(bend.x),
        number(bend.y),
        number(end.x),
        number(end.y)
    );
    let class = match one.stroke {
        Stroke::Firm => "network-way network-firm",
        Stroke::Dotted => "network-way network-claimed",
    };
    let place = |provider: u32| {
        web.layout
            .offices
            .iter()
            .position(|one| one.provider == provider)
    };
    let ends = [place(one.from), place(one.to)];
    let touches = move |at: usize| ends.contains(&Some(at));
    let near = move || matches!(picked.get(), Picked::Row(at) if touches(at));
    let far = move || matches!(picked.get(), Picked::Row(at) if !touches(at));
    let tip = line(&one.tip) + "Z";
    view! {
        <g class="network-link" class:network-near=near class:network-far=far data-link=format!("{}-{}", one.from, one.to)>
            <path class=class d=curve></path>
            <path class="network-tip" d=tip></path>
        </g>
    }
    .into_any()
}

fn line(points: &[Pixel]) -> String {
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        let letter = if at == 0 { 'M' } else { 'L' };
        // Writing to a string does not fail.
        let _ = write!(path, "{letter}{} {}", number(point.x), number(point.y));
    }
    path
}

pub(super) fn number(value: f64) -> String {
    format!("{value:.1}")
}
