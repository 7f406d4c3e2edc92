//! What the map's patterns and marks mean, and what must be known about it.

use leptos::html::Canvas;
use leptos::prelude::*;
use waymark_map::draw::{LegendLine, Look, Pixel, Sample, Shape, Size};
use waymark_words::map as words;

use super::board::Board;
use super::paint::paint;
use crate::tongue;

/// Width and height of a sample.
pub(super) const SAMPLE: (f64, f64) = (36.0, 24.0);

#[component]
pub(super) fn Legend(board: Board, lines: Vec<LegendLine>, notes: Vec<String>) -> impl IntoView {
    let locale = tongue();
    let any = !lines.is_empty();
    let lines = lines
        .into_iter()
        .map(|line| view! { <LineOf board=board line=line/> })
        .collect_view();
    let notes = core::iter::once(words::illustrative(locale).to_owned()).chain(notes);
    let notes = notes.map(|note| view! { <p class="soft">{note}</p> });
    view! {
        <div class="map-legend" data-part="legend">
            <p class="field-label" hidden=!any>{words::legend(locale)}</p>
            <ul class="map-lines" hidden=!any>{lines}</ul>
            {notes.collect_view()}
        </div>
    }
}

#[component]
fn LineOf(board: Board, line: LegendLine) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        // Whatever turned the page dark turns the map, and the map's last movement its legend.
        board.settled.track();
        if let Some(canvas) = canvas.get() {
            // The words stand beside it in any case.
            let _ = paint(
                &canvas,
                Size::new(SAMPLE.0, SAMPLE.1),
                &[shape(line.sample)],
            );
        }
    });
    view! {
        <li class="map-line">
            <canvas class="map-sample" aria-hidden="true" node_ref=canvas></canvas>
            <span>{line.words}</span>
        </li>
    }
}

pub(super) fn shape(sample: Sample) -> Shape {
    let (least, most) = (
        Pixel::new(2.0, 2.0),
        Pixel::new(SAMPLE.0 - 2.0, SAMPLE.1 - 2.0),
    );
    match sample {
        Sample::Area(look) => Shape::rectangle(least, most, look),
        Sample::Line(look) => Shape::Line {
            points: vec![
                Pixel::new(2.0, SAMPLE.1 / 2.0),
                Pixel::new(SAMPLE.0 - 2.0, SAMPLE.1 / 2.0),
            ],
            look,
        },
        Sample::Mark(form) => Shape::Mark {
            at: least.between(most),
            form,
            look: Look::Mark,
            size: 1.0,
        },
    }
}
