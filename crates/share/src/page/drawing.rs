//! Pictures of a share: ten people, and a bar. Numbers stand in attributes, so no style is needed.

use waymark_count::Percent;
use waymark_words::Direction;

use crate::escape::html;

const PEOPLE: u8 = 10;
/// Room for one person, in the units of the drawing.
const WIDTH: u8 = 12;

/// Ten people of whom as many are filled as the share says, to half a person. `words` is read out in its place.
pub(super) fn people(percent: Percent, words: &str) -> String {
    let halves = percent.half_figures();
    let figures: String = (0..PEOPLE)
        .map(|place| {
            let shape = match halves.saturating_sub(2 * place) {
                0 => format!("{OUTLINE}\"/>"),
                1 => format!("{OUTLINE}\"/><path class=\"on\" d=\"{HALF}\"/>"),
                _ => format!("<path class=\"on\" d=\"{WHOLE}\"/>"),
            };
            format!(
                "<g transform=\"translate({} 0)\">{shape}</g>",
                place * WIDTH
            )
        })
        .collect();
    format!(
        "<svg class=\"people\" viewBox=\"0 0 {} 24\" role=\"img\" aria-label=\"{}\">{figures}</svg>",
        PEOPLE * WIDTH,
        html(words)
    )
}

/// A head and a rounded body; the outline alone stands for those who did not say so.
const OUTLINE: &str = concat!(
    "<path class=\"off\" d=\"",
    "M6 1A4 4 0 0 0 6 9A4 4 0 0 0 6 1Z",
    "M5 10H7A3 3 0 0 1 10 13V23H2V13A3 3 0 0 1 5 10Z"
);
const WHOLE: &str =
    "M6 1A4 4 0 0 0 6 9A4 4 0 0 0 6 1ZM5 10H7A3 3 0 0 1 10 13V23H2V13A3 3 0 0 1 5 10Z";
const HALF: &str = "M6 1A4 4 0 0 0 6 9ZM6 10H5A3 3 0 0 0 2 13V23H6Z";

/// A bar from the side where reading starts. Hidden from screen readers: the row says the same in words.
pub(super) fn bar(percent: Percent, direction: Direction) -> String {
    let width = percent.value();
    let start = match direction {
        Direction::Ltr => 0,
        Direction::Rtl => 100 - width,
    };
    format!(
        "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"whole\" x=\"0\" y=\"0\" width=\"100\" height=\"8\"/>\
         <rect class=\"part\" x=\"{start}\" y=\"0\" width=\"{width}\" height=\"8\"/></svg>"
    )
}
