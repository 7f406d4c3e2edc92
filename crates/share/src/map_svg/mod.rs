//! A map on a sheet of paper, as one drawing (SVG) in millimetres: it fetches nothing, runs nothing
//! and needs no style. What is on it was laid out by `waymark-map`; here it is only written.

mod page;
mod pattern;
mod picture;
mod shape;

use waymark_map::draw::{Shape, Sheet};
use waymark_words::{Direction, Locale};

pub use page::{map_page, map_style_sources};
pub use picture::map_png;

use crate::escape::html;

/// The sheet, in the direction of its language. Its shapes must have been laid out for reading from
/// the same side. `title` is read out in place of the picture.
#[must_use]
pub fn map_svg(sheet: Sheet, shapes: &[Shape], title: &str, locale: Locale) -> String {
    let (width, height) = sheet.paper.turned(sheet.upright);
    let size = sheet.size();
    let body: String = shapes.iter().map(shape::element).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.2} {:.2}\" width=\"{width}mm\" height=\"{height}mm\" \
         role=\"img\" aria-label=\"{}\" xml:lang=\"{}\" direction=\"{}\" font-family=\"sans-serif\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{}{body}</svg>\n",
        size.width(),
        size.height(),
        html(title),
        locale.tag(),
        Direction::attribute(locale.direction()),
        pattern::definitions(shapes),
    )
}
