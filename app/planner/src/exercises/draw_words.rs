//! Areas and squares in words, and what was left out of a drawing.

use waymark_map::Directory;
use waymark_map::exercise::{Cell, LeftOut, Spot};
use waymark_words::{Locale, exercises as words};

use crate::directory::lists::area;

pub fn spot(locale: Locale, all: &Directory, spot: &Spot) -> String {
    match spot {
        Spot::Area(id) => area(all, id),
        Spot::Cell(cell) => square(locale, *cell),
    }
}

/// A square by its middle, no finer than it is.
pub fn square(locale: Locale, cell: Cell) -> String {
    let [south, west, north, east] = cell.edges();
    let figure = |one: f64, other: f64| format!("{:.2}", (one + other) / 2.0);
    words::cell(locale, &figure(south, north), &figure(west, east))
}

pub fn left_out(locale: Locale, why: LeftOut) -> &'static str {
    match why {
        LeftOut::NotDrawn => words::left_not_drawn(locale),
        LeftOut::Outside => words::left_outside(locale),
        LeftOut::TooLarge => words::left_large(locale),
    }
}
