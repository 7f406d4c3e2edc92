//! A display list on a canvas, in the colours of the page and as sharp as the screen is.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use waymark_map::draw::{Anchor, Ink, Letters, Look, Pattern, Pixel, Shape, Size};
use web_sys::{CanvasRenderingContext2d, CanvasWindingRule, HtmlCanvasElement};

use super::backdrop::Under;
use super::palette::Palette;

/// Beyond three dots a pixel nobody sees a difference, and memory grows with their square.
const SHARPEST: f64 = 3.0;
/// Dots of the longer side of what lies under a map: a larger canvas fills a cheap tablet.
const LONGEST_GROUND: f64 = 3_000.0;
/// Width of the paper around a name.
const HALO: f64 = 3.0;

/// The browser gave no canvas to draw on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPainted;

impl From<JsValue> for NotPainted {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Paints the shapes, over nothing. The canvas gets as many dots as the screen has for `size`.
pub fn paint(canvas: &HtmlCanvasElement, size: Size, shapes: &[Shape]) -> Result<(), NotPainted> {
    paint_over(canvas, size, shapes, &[])
}

/// Paints land, then pictures, then everything else. Over a picture areas are not filled: what is under them is to be seen.
pub(super) fn paint_over(
    canvas: &HtmlCanvasElement,
    size: Size,
    shapes: &[Shape],
    pictures: &[Under],
) -> Result<(), NotPainted> {
    let window = web_sys::window().ok_or(NotPainted)?;
    let dots = window.device_pixel_ratio().clamp(1.0, SHARPEST);
    let context = fitted(canvas, size, dots)?;
    let palette = Palette::of(&window, canvas, dots)?;
    let brush = Brush::new(context, palette, dots);
    with(brush, shapes, pictures)
}

/// A canvas of its own with the shapes in the colours of a map, over nothing, to be laid under it.
pub(super) fn ground(
    map: &HtmlCanvasElement,
    size: Size,
    shapes: &[Shape],
) -> Result<HtmlCanvasElement, NotPainted> {
    let window = web_sys::window().ok_or(NotPainted)?;
    let document = window.document().ok_or(NotPainted)?;
    let canvas = document.create_element("canvas")?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| NotPainted)?;
    let most = LONGEST_GROUND / size.width().max(size.height()).max(1.0);
    let dots = window.device_pixel_ratio().min(most).clamp(0.5, SHARPEST);
    let context = fitted(&canvas, size, dots)?;
    let palette = Palette::of(&window, map, dots)?;
    with(Brush::new(context, palette, dots), shapes, &[])?;
    Ok(canvas)
}

/// A canvas of its own with the shapes as they are on paper, whatever the screen's colours are: so many dots a pixel.
pub fn picture(size: Size, shapes: &[Shape], dots: f64) -> Result<HtmlCanvasElement, NotPainted> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(NotPainted)?;
    let canvas = document.create_element("canvas")?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| NotPainted)?;
    let context = fitted(&canvas, size, dots)?;
    context.set_fill_style_str(Ink::Sheet.on_paper());
    context.fill_rect(0.0, 0.0, size.width() * dots, size.height() * dots);
    let brush = Brush::new(context, Palette::of_paper(document, dots), dots);
    with(brush, shapes, &[])?;
    Ok(canvas)
}

fn fitted(
    canvas: &HtmlCanvasElement,
    size: Size,
    dots: f64,
) -> Result<CanvasRenderingContext2d, NotPainted> {
    let context = canvas.get_context("2d")?.ok_or(NotPainted)?;
    let context: CanvasRenderingContext2d = context.dyn_into().map_err(|_| NotPainted)?;
    fit(canvas, &context, size, dots);
    Ok(context)
}

fn with(mut brush: Brush, shapes: &[Shape], pictures: &[Under]) -> Result<(), NotPainted> {
    if !pictures.is_empty() {
        brush.ground = Ground::Picture;
    }
    for shape in shapes.iter().filter(|shape| is_land(shape)) {
        brush.shape(shape)?;
    }
    for picture in pictures {
        brush.picture(picture)?;
    }
    for shape in shapes.iter().filter(|shape| !is_land(shape)) {
        brush.shape(shape)?;
    }
    Ok(())
}

fn is_land(shape: &Shape) -> bool {
    match shape {
        Shape::Area { look, .. } | Shape::Line { look, .. } => is_of_land(*look),
        _ => false,
    }
}

fn is_of_land(look: Look) -> bool {
    matches!(look, Look::Land | Look::Within)
}

/// Setting the size of a canvas empties it; one that has it already is wiped.
fn fit(canvas: &HtmlCanvasElement, context: &CanvasRenderingContext2d, size: Size, dots: f64) {
    // Sizes of screens and sheets fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = |pixels: f64| (pixels * dots).round() as u32;
    let (width, height) = (whole(size.width()), whole(size.height()));
    if canvas.width() == width && canvas.height() == height {
        context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
    } else {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    context.set_line_join("round");
    context.set_line_cap("round");
}

struct Brush {
    context: CanvasRenderingContext2d,
    palette: Palette,
    dots: f64,
    /// Lines are set up for this look.
    last: Option<Look>,
    ground: Ground,
}

/// What is painted on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ground {
    Bare,
    Picture,
}

impl Brush {
    /// Nothing painted yet, on bare ground.
    fn new(context: CanvasRenderingContext2d, palette: Palette, dots: f64) -> Self {
        Self {
            context,
            palette,
            dots,
            last: None,
            ground: Ground::Bare,
        }
    }

    fn shape(&mut self, shape: &Shape) -> Result<(), NotPainted> {
        match shape {
            Shape::Area { rings, look } => {
                self.context.begin_path();
                for ring in rings {
                    self.trace(ring);
                    self.context.close_path();
                }
                self.fill(*look)?;
                self.stroke(*look)
            }
            Shape::Line { points, look } => {
                self.context.begin_path();
                self.trace(points);
                self.stroke(*look)
            }
            Shape::Mark {
                at,
                form,
                look,
                size,
            } => {
                let corners = form.corners().into_iter();
                let corners: Vec<Pixel> =
                    corners.map(|(x, y)| at.plus(x * size, y * size)).collect();
                self.context.begin_path();
                self.trace(&corners);
                self.context.close_path();
                self.fill(*look)?;
                self.stroke(*look)
            }
            Shape::Text {
                at,
                text,
                letters,
                anchor,
            } => self.text(*at, text, *letters, *anchor),
        }
    }

    fn picture(&self, picture: &Under) -> Result<(), NotPainted> {
        self.context
            .draw_image_with_html_canvas_element_and_dw_and_dh(
                &picture.image,
                picture.at.x * self.dots,
                picture.at.y * self.dots,
                picture.width * self.dots,
                picture.height * self.dots,
            )?;
        Ok(())
    }

    fn trace(&self, points: &[Pixel]) {
        let mut points = points.iter();
        if let Some(first) = points.next() {
            self.context
                .move_to(first.x * self.dots, first.y * self.dots);
        }
        for point in points {
            self.context
                .line_to(point.x * self.dots, point.y * self.dots);
        }
    }

    fn fill(&mut self, look: Look) -> Result<(), NotPainted> {
        let (ink, pattern) = match (self.ground, look) {
            (Ground::Picture, Look::Area | Look::Means(_) | Look::Step(_)) => {
                (Ink::Nothing, look.fill().1)
            }
            _ => look.fill(),
        };
        let rule = CanvasWindingRule::Evenodd;
        if ink != Ink::Nothing {
            if self.last != Some(look) {
                self.context.set_fill_style_str(self.palette.shade(ink));
            }
            self.context.fill_with_canvas_winding_rule(rule);
        }
        if pattern != Pattern::Plain
            && let Some(tile) = self.palette.tile(pattern)?
        {
            self.context.set_fill_style_canvas_pattern(tile);
            self.context.fill_with_canvas_winding_rule(rule);
            // The next of its kind has to set its ink anew.
            self.last = None;
        }
        Ok(())
    }

    fn stroke(&mut self, look: Look) -> Result<(), NotPainted> {
        if self.last != Some(look) {
            let stroke = look.stroke();
            self.context
                .set_stroke_style_str(self.palette.shade(stroke.ink));
            self.context.set_line_width(stroke.width * self.dots);
            let dashes = stroke
                .dashes
                .iter()
                .map(|long| JsValue::from(long * self.dots));
            self.context.set_line_dash(&dashes.collect::<Array>())?;
            self.last = (look.fill().1 == Pattern::Plain).then_some(look);
        }
        self.context.stroke();
        Ok(())
    }

    fn text(
        &mut self,
        at: Pixel,
        text: &str,
        letters: Letters,
        anchor: Anchor,
    ) -> Result<(), NotPainted> {
        let context = &self.context;
        let (weight, ink) = match letters {
            Letters::Title | Letters::Strong => ("bold", Ink::Ink),
            Letters::Plain | Letters::Name => ("normal", Ink::Ink),
            Letters::Soft => ("normal", Ink::Soft),
            Letters::Count => ("bold", Ink::Sheet),
        };
        let size = letters.size() * self.dots;
        context.set_font(&format!("{weight} {size}px {}", self.palette.face()));
        context.set_text_align(match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "center",
        });
        let (x, y) = (at.x * self.dots, at.y * self.dots);
        if letters == Letters::Name {
            context.set_stroke_style_str(self.palette.shade(Ink::Sheet));
            context.set_line_width(HALO * self.dots);
            context.stroke_text(text, x, y)?;
        }
        context.set_fill_style_str(self.palette.shade(ink));
        context.fill_text(text, x, y)?;
        self.last = None;
        Ok(())
    }
}
