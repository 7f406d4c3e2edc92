//! One shape of the display list as an element of SVG.

use waymark_map::draw::{Anchor, Ink, Letters, Look, Pixel, Shape};

use super::pattern::fill;
use crate::escape::html;

/// Width of the paper around a name that stands on the map.
const HALO: &str = "3";

pub(super) fn element(shape: &Shape) -> String {
    match shape {
        Shape::Area { rings, look } => format!(
            "<path d=\"{}\" fill=\"{}\" fill-rule=\"evenodd\"{}/>\n",
            rings
                .iter()
                .map(|ring| path(ring) + "Z")
                .collect::<String>(),
            fill(look.fill()),
            stroke(*look)
        ),
        Shape::Line { points, look } => {
            format!(
                "<path d=\"{}\" fill=\"none\"{}/>\n",
                path(points),
                stroke(*look)
            )
        }
        Shape::Mark {
            at,
            form,
            look,
            size,
        } => format!(
            "<path transform=\"translate({} {}) scale({size})\" d=\"{}\" fill=\"{}\"{}/>\n",
            number(at.x),
            number(at.y),
            form.path(),
            fill(look.fill()),
            stroke(*look)
        ),
        Shape::Text {
            at,
            text,
            letters,
            anchor,
        } => format!(
            "<text x=\"{}\" y=\"{}\"{}{}>{}</text>\n",
            number(at.x),
            number(at.y),
            set(*letters),
            stands(*anchor),
            html(text)
        ),
    }
}

fn path(points: &[Pixel]) -> String {
    let mut path = String::with_capacity(points.len() * 12);
    for (at, point) in points.iter().enumerate() {
        path.push(if at == 0 { 'M' } else { 'L' });
        path += &number(point.x);
        path.push(' ');
        path += &number(point.y);
    }
    path
}

/// To a tenth of a pixel: a fortieth of a millimetre on paper.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn stroke(look: Look) -> String {
    let stroke = look.stroke();
    if stroke.ink == Ink::Nothing {
        return String::new();
    }
    let dashes: Vec<String> = stroke.dashes.iter().map(f64::to_string).collect();
    let dashes = match dashes.as_slice() {
        [] => String::new(),
        dashes => format!(" stroke-dasharray=\"{}\"", dashes.join(" ")),
    };
    format!(
        " stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"{dashes}",
        stroke.ink.on_paper(),
        stroke.width
    )
}

fn set(letters: Letters) -> String {
    let (weight, ink) = match letters {
        Letters::Title | Letters::Strong => ("bold", Ink::Ink),
        Letters::Plain | Letters::Name => ("normal", Ink::Ink),
        Letters::Soft => ("normal", Ink::Soft),
        Letters::Count => ("bold", Ink::Sheet),
    };
    let halo = match letters {
        Letters::Name => format!(
            " stroke=\"{}\" stroke-width=\"{HALO}\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
            Ink::Sheet.on_paper()
        ),
        _ => String::new(),
    };
    format!(
        " font-size=\"{}\" font-weight=\"{weight}\" fill=\"{}\"{halo}",
        letters.size(),
        ink.on_paper()
    )
}

/// The start is where the document's direction has it.
fn stands(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
    }
}
