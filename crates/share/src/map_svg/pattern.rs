//! The patterns of a map, as tiles that SVG repeats; only those that are used are written.

use waymark_map::draw::{Ink, Pattern, Shape};

type Fill = (Ink, Pattern);

/// The definitions that these shapes need.
pub(super) fn definitions(shapes: &[Shape]) -> String {
    let mut used: Vec<Fill> = Vec::new();
    for shape in shapes {
        if let Shape::Area { look, .. } = shape
            && look.fill().1 != Pattern::Plain
            && !used.contains(&look.fill())
        {
            used.push(look.fill());
        }
    }
    let tiles: String = used.into_iter().map(tile).collect();
    if tiles.is_empty() {
        return tiles;
    }
    format!("<defs>\n{tiles}</defs>\n")
}

/// The value of the attribute `fill`.
pub(super) fn fill((ink, pattern): Fill) -> String {
    match pattern {
        Pattern::Plain => ink.on_paper().to_owned(),
        pattern => format!("url(#{})", name((ink, pattern))),
    }
}

/// A document has one map, but a page may hold several drawings: the name says whose it is.
fn name((ink, pattern): Fill) -> String {
    format!("map-{ink:?}-{pattern:?}").to_lowercase()
}

fn tile(fill: Fill) -> String {
    let (ink, pattern) = fill;
    let side = pattern.side();
    let ground = match ink {
        Ink::Nothing => String::new(),
        ink => format!(
            "<rect width=\"{side}\" height=\"{side}\" fill=\"{}\"/>",
            ink.on_paper()
        ),
    };
    format!(
        "<pattern id=\"{}\" width=\"{side}\" height=\"{side}\" patternUnits=\"userSpaceOnUse\">{ground}{}</pattern>\n",
        name(fill),
        strokes(pattern, side)
    )
}

/// Dots, or lines that go on in the next tile.
fn strokes(pattern: Pattern, side: f64) -> String {
    let colour = Ink::Edge.on_paper();
    match pattern {
        Pattern::Plain => String::new(),
        Pattern::Dots | Pattern::DenseDots => {
            let middle = side / 2.0;
            format!("<circle cx=\"{middle}\" cy=\"{middle}\" r=\"1.1\" fill=\"{colour}\"/>")
        }
        Pattern::Lines | Pattern::DenseLines => lines(&rising(side), colour),
        Pattern::Cross => lines(&format!("{}M0 0L{side} {side}", rising(side)), colour),
        Pattern::Tufts | Pattern::Waves => {
            let strokes = pattern.strokes().iter();
            let strokes = strokes.map(|[(x, y), (to_x, to_y)]| format!("M{x} {y}L{to_x} {to_y}"));
            lines(&strokes.collect::<String>(), colour)
        }
    }
}

/// From corner to corner, and the corners of its neighbours.
fn rising(side: f64) -> String {
    let (more, less) = (side + 1.0, side - 1.0);
    format!("M0 {side}L{side} 0M-1 1L1 -1M{less} {more}L{more} {less}")
}

fn lines(path: &str, colour: &str) -> String {
    format!("<path d=\"{path}\" stroke=\"{colour}\" stroke-width=\"1\"/>")
}
