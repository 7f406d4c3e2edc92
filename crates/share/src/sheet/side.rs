//! What stands beside the frame: the number of the sheet on all four sides, and lines for what is where.

use waymark_map::sheet::{FRAME, PAGE, SheetSpec};
use waymark_words::{Locale, paper};

use super::{INK, start, text};

/// Lines for landmarks: more than a group agrees on.
const LINES: u8 = 14;

/// The same letters in every language, so that whoever types them finds them.
pub(super) fn numbers(spec: &SheetSpec) -> String {
    let [left, top, width, height] = FRAME;
    let id = spec.id.to_string();
    let (x, y) = (left + width / 2.0, top + height / 2.0);
    let at = |x: f64, y: f64, turn: i16| {
        format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"3.4\" text-anchor=\"middle\" direction=\"ltr\" \
             transform=\"rotate({turn} {x} {y})\" fill=\"{INK}\">{id}</text>\n"
        )
    };
    let [_, page] = PAGE;
    [
        at(x, 21.0, 0),
        at(x, page - 4.0, 0),
        at(left - 10.0, y, -90),
        at(left + width + 9.0, y, -90),
    ]
    .concat()
}

/// Numbered lines in the margin.
pub(super) fn landmarks(locale: Locale) -> String {
    let [left, top, width, _] = FRAME;
    let [page, _] = PAGE;
    let (from, to) = (left + width + 16.0, page - 8.0);
    let x = start(locale, from, to);
    let mut drawn = text([x, top], 4.5, "start", paper::landmarks(locale))
        + &text([x, top + 5.0], 3.0, "start", paper::no_names(locale));
    for line in 1..=LINES {
        let y = top + 5.0 + f64::from(line) * 10.0;
        drawn.push_str(&text([x, y], 3.4, "start", &line.to_string()));
        drawn.push_str(&format!(
            "<path d=\"M{from} {}H{to}\" stroke=\"{INK}\" stroke-width=\"0.2\"/>\n",
            y + 1.0
        ));
    }
    drawn
}
