//! The two surfaces that a point is found on: the picture, and the map of what is known.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::html::Canvas;
use leptos::prelude::*;
use waymark_desk::map::{Chosen, MapView, MapWords, Shown};
use waymark_desk::tongue;
use waymark_map::boundaries::Boundary;
use waymark_map::draw::{Hand, Scene};
use waymark_words::{background as words, basemap};
use web_sys::HtmlCanvasElement;

use super::going::At;
use super::pictures::{NotDrawn, context};
use super::points::Points;
use crate::ground::kept::outlines;
use crate::maps::plain::plain;
use crate::maps::under::{LandSwitch, OwnAreas, Under};
use crate::planner::planner;

/// How large a point is drawn, as a part of the picture's longer side.
const DOT: f64 = 0.012;

/// The picture, with its points by their numbers. What is touched fills the fields; the fields do as well.
#[component]
pub fn Sketch(at: At, points: Points, size: [u32; 2]) -> impl IntoView {
    let locale = tongue();
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        if let Some(canvas) = canvas.get() {
            let picture = at.canvas.try_get_value().flatten();
            // A browser that paints nothing still has the fields.
            let _ = picture.map(|picture| paint(&canvas, &picture, points));
        }
    });
    let touched = move |event: MouseEvent| {
        let Some(canvas) = canvas.get_untracked() else {
            return;
        };
        let place = canvas.get_bounding_client_rect();
        let part = |at: i32, start: f64, long: f64| (f64::from(at) - start) / long.max(1.0);
        points.touched([
            part(event.client_x(), place.left(), place.width()) * f64::from(size[0]),
            part(event.client_y(), place.top(), place.height()) * f64::from(size[1]),
        ]);
    };
    view! {
        <figure class="backdrop-sketch">
            <canvas class="backdrop-picture" data-part="sketch" role="img" aria-label=words::sketch(locale)
                width=size[0].to_string() height=size[1].to_string() node_ref=canvas on:click=touched></canvas>
            <figcaption class="soft">{words::sketch(locale)}</figcaption>
        </figure>
    }
}

fn paint(
    canvas: &HtmlCanvasElement,
    picture: &HtmlCanvasElement,
    points: Points,
) -> Result<(), NotDrawn> {
    let context = context(canvas)?;
    context.draw_image_with_html_canvas_element(picture, 0.0, 0.0)?;
    let dot = f64::from(canvas.width().max(canvas.height())) * DOT;
    context.set_font(&format!("bold {}px sans-serif", dot * 2.0));
    context.set_text_align("center");
    context.set_text_baseline("middle");
    let standing = points.all.get();
    let numbered = (1_u32..)
        .zip(&standing)
        .map(|(number, point)| (number.to_string(), point.paper));
    let pending = points.pending().map(|paper| ("+".to_owned(), paper));
    for (sign, [across, down]) in numbered.chain(pending) {
        context.begin_path();
        context.arc(across, down, dot * 1.6, 0.0, core::f64::consts::TAU)?;
        context.set_fill_style_str("#fff");
        context.fill();
        context.set_line_width(dot / 3.0);
        context.set_stroke_style_str("#000");
        context.stroke();
        context.set_fill_style_str("#000");
        context.fill_text(&sign, across, down)?;
    }
    Ok(())
}

/// Outlines and land, on which every touch is a place.
#[component]
pub fn GroundMap(points: Points) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let under = Under::nothing();
    let areas = RwSignal::new(Arc::new(Vec::new()));
    leptos::task::spawn_local(async move {
        let found = outlines(planner).await;
        let found: Vec<Boundary> = found.iter().flatten().cloned().collect();
        let found = Arc::new(found);
        let bounds = plain(Scene::new(), &found).bounds();
        areas.try_set(found);
        if let Some(bounds) = bounds {
            under.bring(planner, bounds).await;
        }
    });
    let shown = Memo::new(move |_| {
        let areas = areas.get();
        let own = match areas.is_empty() {
            true => OwnAreas::None,
            false => OwnAreas::There,
        };
        Same(Arc::new(Shown {
            scene: plain(under.scene(own), &areas),
            things: Vec::new(),
        }))
    });
    let names = MapWords {
        id: "placing",
        name: words::map_name(locale).to_owned(),
        columns: Vec::new(),
        legend: Vec::new(),
        notes: vec![basemap::source(locale).to_owned()],
    };
    view! {
        <div class="backdrop-ground">
            <MapView words=names shown=Signal::derive(move || shown.get().0) chosen=Signal::stored(Chosen::Nothing)
                hand=Signal::stored(Hand::Moves) on_choose=Callback::new(|_| ())
                on_ground=Callback::new(move |place| points.found(place)) on_draw=Callback::new(|_| ())/>
            <LandSwitch under=under/>
        </div>
    }
}

/// Drawn again only when it was made again.
#[derive(Clone)]
struct Same(Arc<Shown>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
