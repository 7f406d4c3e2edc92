//! What lies on a printed map: marks, names, a frame, the scale and the arrow that points north.

use super::legend::forward;
use super::{
    Anchor, Detail, Letters, Look, Pixel, Reading, ScaleBar, Scene, Shape, Size, View, Words,
};

/// Widest part of the sheet that a scale bar takes.
const BAR: f64 = 180.0;
/// From the frame to what stands in its corners.
const GAP: f64 = 12.0;

/// The map itself, cut off at its frame, with what lies on it.
pub(super) fn on_map(scene: &Scene, view: &View, words: &Words, reading: Reading) -> Vec<Shape> {
    let mut detail = Detail::default();
    let mut shapes = scene.shapes_within(view, &mut detail, 0.0);
    let groups = scene.groups(view, &mut detail);
    let mut marks = Vec::new();
    for group in groups {
        let at = group.pixel(view);
        if view.size().holds(at) {
            marks.push(at);
            shapes.extend(group.shapes(at));
        }
    }
    let names = scene.names(view, &marks);
    shapes.extend(names.into_iter().map(|name| Shape::Text {
        at: name.at.plus(0.0, Letters::Name.size() * 0.35),
        text: name.text,
        letters: Letters::Name,
        anchor: Anchor::Middle,
    }));
    shapes.extend(frame(view.size()));
    shapes.extend(scale(view, words, reading));
    shapes.extend(north(view.size(), &words.north, reading));
    shapes
}

fn frame(size: Size) -> [Shape; 1] {
    let end = Pixel::new(size.width(), size.height());
    [Shape::rectangle(Pixel::new(0.0, 0.0), end, Look::Frame)]
}

/// In the lower corner where reading starts, on paper of its own.
fn scale(view: &View, words: &Words, reading: Reading) -> Vec<Shape> {
    let Some(bar) = ScaleBar::of(view, BAR) else {
        return Vec::new();
    };
    let long = bar.pixels();
    let x = match reading {
        Reading::FromLeft => GAP,
        Reading::FromRight => view.size().width() - GAP - long,
    };
    let at = Pixel::new(x, view.size().height() - GAP);
    vec![
        Shape::Line {
            points: vec![
                at.plus(0.0, -6.0),
                at,
                at.plus(long, 0.0),
                at.plus(long, -6.0),
            ],
            look: Look::Frame,
        },
        Shape::Text {
            at: at.plus(long / 2.0, -8.0),
            text: (words.scale)(bar.metres()),
            letters: Letters::Name,
            anchor: Anchor::Middle,
        },
    ]
}

/// An arrow in the upper corner where reading ends: Mercator has north up everywhere.
fn north(size: Size, word: &str, reading: Reading) -> Vec<Shape> {
    let end = match reading {
        Reading::FromLeft => size.width(),
        Reading::FromRight => 0.0,
    };
    let at = Pixel::new(end - forward(24.0, reading), 34.0);
    let arrow = [(0.0, -22.0), (9.0, 8.0), (0.0, 2.0), (-9.0, 8.0)];
    vec![
        Shape::Area {
            rings: vec![arrow.iter().map(|(x, y)| at.plus(*x, *y)).collect()],
            look: Look::North,
        },
        Shape::Text {
            at: at.plus(0.0, 24.0),
            text: word.to_owned(),
            letters: Letters::Name,
            anchor: Anchor::Middle,
        },
    ]
}
