//! A sheet to draw a map on, as one drawing (SVG) of A4: frame, grid with names on all four sides, corner marks, number,
//! scale bar, and lines for what is where. It fetches nothing, runs nothing and needs no style.
//!
//! A code in the middle gets drawn over, and then no sheet is found again. So the four marks stand outside the frame and
//! are known by their dots; the number stands on all four sides; and where a mark is lost, any crossing of the grid
//! takes its place, by the letter and number of its cell.

mod bar;
mod marks;
mod side;

use waymark_map::sheet::{CELL_MM, COLUMNS, FRAME, PAGE, ROWS, SheetSpec};
use waymark_words::{Direction, Locale, paper};

use crate::escape::html;

/// Ink for what is read, and a grey light enough to draw on that a camera still sees.
const INK: &str = "#000000";
const GRID: &str = "#b4b4b4";

/// The sheet as SVG, in millimetres.
#[must_use]
pub fn sheet(spec: &SheetSpec, locale: Locale) -> String {
    let [width, height] = PAGE;
    let parts = [
        grid(),
        names(),
        marks::all(),
        side::numbers(spec),
        bar::drawn(spec, locale),
        side::landmarks(locale),
        heading(locale),
    ];
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}mm\" height=\"{height}mm\" \
         role=\"img\" aria-label=\"{title}\" xml:lang=\"{tag}\" direction=\"{direction}\" font-family=\"sans-serif\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n{body}</svg>\n",
        title = html(paper::title(locale)),
        tag = locale.tag(),
        direction = locale.direction().attribute(),
        body = parts.concat(),
    )
}

/// The frame, and thin lines at every cell.
fn grid() -> String {
    let [left, top, width, height] = FRAME;
    let mut path = String::new();
    for column in 1..COLUMNS {
        let x = left + f64::from(column) * CELL_MM;
        path.push_str(&format!("M{x} {top}v{height}"));
    }
    for row in 1..ROWS {
        let y = top + f64::from(row) * CELL_MM;
        path.push_str(&format!("M{left} {y}h{width}"));
    }
    format!(
        "<path d=\"{path}\" fill=\"none\" stroke=\"{GRID}\" stroke-width=\"0.15\"/>\n\
         <rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"none\" stroke=\"{INK}\" stroke-width=\"0.6\"/>\n"
    )
}

/// Letters above and below, numbers on both sides: what is drawn over on one side is read on the other.
fn names() -> String {
    let [left, top, width, height] = FRAME;
    let mut names = String::new();
    for (column, letter) in (0..COLUMNS).zip('A'..) {
        let x = left + (f64::from(column) + 0.5) * CELL_MM;
        names.push_str(&text([x, top - 1.5], 3.0, "middle", &letter.to_string()));
        names.push_str(&text(
            [x, top + height + 4.0],
            3.0,
            "middle",
            &letter.to_string(),
        ));
    }
    for row in 0..ROWS {
        let y = top + (f64::from(row) + 0.5) * CELL_MM + 1.0;
        let number = (row + 1).to_string();
        names.push_str(&text([left - 3.0, y], 3.0, "middle", &number));
        names.push_str(&text([left + width + 3.0, y], 3.0, "middle", &number));
    }
    names
}

fn heading(locale: Locale) -> String {
    let [left, _, width, _] = FRAME;
    let (title, how) = (paper::title(locale), paper::how(locale));
    let x = start(locale, left, left + width);
    text([x, 9.0], 5.5, "start", title) + &text([x, 15.0], 3.6, "start", how)
}

/// The side where reading starts.
fn start(locale: Locale, left: f64, right: f64) -> f64 {
    match locale.direction() {
        Direction::Ltr => left,
        Direction::Rtl => right,
    }
}

fn text([x, y]: [f64; 2], size: f64, anchor: &str, words: &str) -> String {
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{INK}\">{}</text>\n",
        html(words)
    )
}
