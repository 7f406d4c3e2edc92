//! What the looks and marks of a map mean, beside it.

use super::{Anchor, Form, Letters, Look, Pixel, Reading, Shape, letters};

/// Width and height of a sample of an area, in pixels.
const SAMPLE: (f64, f64) = (30.0, 18.0);
/// From the sample to its words, and from line to line.
const GAP: f64 = 10.0;
const LINE: f64 = 26.0;

/// What is shown before the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    Area(Look),
    Line(Look),
    Mark(Form),
}

/// One line of a legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendLine {
    pub sample: Sample,
    pub words: String,
}

/// The lines of a legend one below the other, from its upper corner on the side where reading
/// starts; how high they are.
pub(super) fn shapes(
    lines: &[LegendLine],
    corner: Pixel,
    room: f64,
    reading: Reading,
) -> (Vec<Shape>, f64) {
    let mut shapes = Vec::new();
    let mut down = 0.0;
    for line in lines {
        let at = corner.plus(0.0, down);
        shapes.push(sample(line.sample, at, reading));
        let indent = forward(SAMPLE.0 + GAP, reading);
        let size = Letters::Plain.size();
        let words = letters::wrapped(&line.words, size, room - SAMPLE.0 - GAP);
        for (row, text) in (0u8..).zip(words.iter()) {
            shapes.push(Shape::Text {
                at: at.plus(indent, SAMPLE.1 * 0.75 + f64::from(row) * size * 1.25),
                text: text.clone(),
                letters: Letters::Plain,
                anchor: Anchor::Start,
            });
        }
        let rows = f64::from(u8::try_from(words.len()).unwrap_or(u8::MAX).max(1));
        down += LINE + (rows - 1.0) * size * 1.25;
    }
    (shapes, down)
}

/// So many pixels on in the direction of reading.
pub(super) fn forward(pixels: f64, reading: Reading) -> f64 {
    match reading {
        Reading::FromLeft => pixels,
        Reading::FromRight => -pixels,
    }
}

fn sample(sample: Sample, at: Pixel, reading: Reading) -> Shape {
    let left = match reading {
        Reading::FromLeft => at,
        Reading::FromRight => at.plus(-SAMPLE.0, 0.0),
    };
    match sample {
        Sample::Area(look) => Shape::rectangle(left, left.plus(SAMPLE.0, SAMPLE.1), look),
        Sample::Line(look) => Shape::Line {
            points: vec![
                left.plus(0.0, SAMPLE.1 / 2.0),
                left.plus(SAMPLE.0, SAMPLE.1 / 2.0),
            ],
            look,
        },
        Sample::Mark(form) => Shape::Mark {
            at: left.plus(SAMPLE.0 / 2.0, SAMPLE.1 / 2.0),
            form,
            look: Look::Mark,
            size: 0.9,
        },
    }
}
