//! The same sheet as a page that prints at the size of its paper: one drawing, one stylesheet, nothing else.

use waymark_map::draw::{Paper, Shape, Sheet, Upright};
use waymark_words::Locale;

use super::map_svg;
use crate::escape::html;
use crate::page::source_of;

/// Every paper and side up, each with its stylesheet.
const STYLES: [(Paper, Upright, &str); 4] = [
    (
        Paper::A4,
        Upright::Portrait,
        concat!(include_str!("page.css"), include_str!("page_a4.css")),
    ),
    (
        Paper::A4,
        Upright::Landscape,
        concat!(include_str!("page.css"), include_str!("page_a4_across.css")),
    ),
    (
        Paper::A3,
        Upright::Portrait,
        concat!(include_str!("page.css"), include_str!("page_a3.css")),
    ),
    (
        Paper::A3,
        Upright::Landscape,
        concat!(include_str!("page.css"), include_str!("page_a3_across.css")),
    ),
];

/// The source expressions that allow the stylesheets, without their quotes, for the policy of a page that shows one.
#[must_use]
pub fn map_style_sources() -> Vec<String> {
    STYLES
        .iter()
        .map(|(_, _, style)| source_of(style))
        .collect()
}

/// The whole document; its drawing is that of [`map_svg`].
#[must_use]
pub fn map_page(sheet: Sheet, shapes: &[Shape], title: &str, locale: Locale) -> String {
    let style = STYLES
        .iter()
        .find(|(paper, upright, _)| *paper == sheet.paper && *upright == sheet.upright)
        .map_or("", |(_, _, style)| *style);
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{source}'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n{drawing}</main>\n</body>\n</html>\n",
        tag = html(locale.tag()),
        dir = locale.direction().attribute(),
        source = source_of(style),
        drawing = map_svg(sheet, shapes, title, locale),
        title = html(title),
    )
}
