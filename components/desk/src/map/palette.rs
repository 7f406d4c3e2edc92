//! The colours of the page, by the names of its stylesheet, and the patterns as tiles.

use wasm_bindgen::JsCast;
use waymark_map::draw::{Ink, Pattern};
use web_sys::{CanvasPattern, CanvasRenderingContext2d, Document, HtmlCanvasElement, Window};

use super::paint::NotPainted;

/// Every ink and its custom property in `assets/styles/tokens.css`.
const NAMED: [(Ink, &str); 9] = [
    (Ink::Paper, "--paper"),
    (Ink::Sheet, "--sheet"),
    (Ink::Hairline, "--hairline"),
    (Ink::Edge, "--edge"),
    (Ink::Soft, "--ink-soft"),
    (Ink::Ink, "--ink"),
    (Ink::Wash, "--accent-wash"),
    (Ink::Accent, "--accent"),
    (Ink::Deep, "--accent-deep"),
];

/// The face of the page, for a canvas that stands in no page.
const FACE: &str = "\"Noto Sans\", sans-serif";

/// What can be painted with on one canvas.
pub(super) struct Palette {
    shades: Vec<(Ink, String)>,
    face: String,
    /// Those that were needed so far.
    tiles: Vec<(Pattern, CanvasPattern)>,
    document: Document,
    dots: f64,
}

impl Palette {
    /// As the page has them now: it may have turned dark since the last time.
    pub(super) fn of(
        window: &Window,
        canvas: &HtmlCanvasElement,
        dots: f64,
    ) -> Result<Self, NotPainted> {
        let style = window.get_computed_style(canvas)?.ok_or(NotPainted)?;
        let value = |name: &str| style.get_property_value(name).unwrap_or_default();
        let shades = NAMED.map(|(ink, name)| (ink, value(name).trim().to_owned()));
        Ok(Self {
            shades: shades.to_vec(),
            face: value("font-family"),
            tiles: Vec::new(),
            document: window.document().ok_or(NotPainted)?,
            dots,
        })
    }

    /// As paper has them, in the face of the page.
    pub(super) fn of_paper(document: Document, dots: f64) -> Self {
        let shades = NAMED.map(|(ink, _)| (ink, ink.on_paper().to_owned()));
        Self {
            shades: shades.to_vec(),
            face: FACE.to_owned(),
            tiles: Vec::new(),
            document,
            dots,
        }
    }

    /// As CSS writes colours.
    pub(super) fn shade(&self, ink: Ink) -> &str {
        let found = self.shades.iter().find(|(known, _)| *known == ink);
        found.map_or("transparent", |(_, shade)| shade)
    }

    /// The pattern, made when it is first needed; none where the browser makes none.
    pub(super) fn tile(&mut self, pattern: Pattern) -> Result<Option<&CanvasPattern>, NotPainted> {
        if !self.tiles.iter().any(|(known, _)| *known == pattern) {
            let tile = tile(&self.document, pattern, self.shade(Ink::Edge), self.dots)?;
            let made = context(&tile)?.create_pattern_with_html_canvas_element(&tile, "repeat")?;
            self.tiles.extend(made.map(|made| (pattern, made)));
        }
        let found = self.tiles.iter().find(|(known, _)| *known == pattern);
        Ok(found.map(|(_, tile)| tile))
    }

    pub(super) fn face(&self) -> &str {
        &self.face
    }
}

fn context(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, NotPainted> {
    let context = canvas.get_context("2d")?.ok_or(NotPainted)?;
    context.dyn_into().map_err(|_| NotPainted)
}

/// One square of a pattern, with as many dots as the screen has.
fn tile(
    document: &Document,
    pattern: Pattern,
    shade: &str,
    dots: f64,
) -> Result<HtmlCanvasElement, NotPainted> {
    let canvas = document.create_element("canvas")?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| NotPainted)?;
    // A few pixels.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let dots_across = (pattern.side() * dots).round() as u32;
    canvas.set_width(dots_across);
    canvas.set_height(dots_across);
    let (context, side) = (context(&canvas)?, f64::from(dots_across));
    context.set_fill_style_str(shade);
    context.set_stroke_style_str(shade);
    context.set_line_width(dots);
    context.begin_path();
    match pattern {
        Pattern::Plain => {}
        Pattern::Dots | Pattern::DenseDots => {
            let middle = side / 2.0;
            context.arc(middle, middle, 1.1 * dots, 0.0, core::f64::consts::TAU)?;
            context.fill();
        }
        Pattern::Lines | Pattern::DenseLines => rising(&context, side),
        Pattern::Cross => {
            rising(&context, side);
            context.move_to(0.0, 0.0);
            context.line_to(side, side);
        }
        Pattern::Tufts | Pattern::Waves => {
            for [from, to] in pattern.strokes() {
                context.move_to(from.0 * dots, from.1 * dots);
                context.line_to(to.0 * dots, to.1 * dots);
            }
        }
    }
    context.stroke();
    Ok(canvas)
}

/// From corner to corner, and the corners of its neighbours.
fn rising(context: &CanvasRenderingContext2d, side: f64) {
    for shift in [-side, 0.0, side] {
        context.move_to(shift - 1.0, side + 1.0);
        context.line_to(shift + side + 1.0, -1.0);
    }
}
