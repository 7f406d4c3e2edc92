//! Control points as they are entered: one being made, and those that stand, each with how far it is off.

use leptos::prelude::*;
use waymark_map::Position;
use waymark_map::sheet::{ControlPoint, FitRefused, Placing, ShapeOfFit};
use waymark_words::{Locale, background as words};

/// Copies are handles to the same points.
#[derive(Clone, Copy)]
pub struct Points {
    /// Across and down on the picture, in pixels.
    pub across: RwSignal<String>,
    pub down: RwSignal<String>,
    /// Degrees.
    pub north: RwSignal<String>,
    pub east: RwSignal<String>,
    pub wrong: RwSignal<String>,
    pub all: RwSignal<Vec<ControlPoint>>,
    /// The shape as chosen; empty for the one that the number of points allows.
    pub shape: RwSignal<String>,
}

impl Points {
    pub fn none() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            across: line(),
            down: line(),
            north: line(),
            east: line(),
            wrong: line(),
            all: RwSignal::new(Vec::new()),
            shape: line(),
        }
    }

    /// The picture was touched here, in its pixels.
    pub fn touched(self, [across, down]: [f64; 2]) {
        self.across.set(format!("{across:.0}"));
        self.down.set(format!("{down:.0}"));
    }

    /// The map was touched here, in degrees east and north.
    pub fn found(self, (east, north): (f64, f64)) {
        self.north.set(format!("{north:.5}"));
        self.east.set(format!("{east:.5}"));
    }

    /// Where the one being made lies on the picture.
    pub fn pending(self) -> Option<[f64; 2]> {
        Some([number(self.across)?, number(self.down)?])
    }

    /// Adds the one that was made, if all of it is there.
    pub fn add(self, locale: Locale, [width, height]: [u32; 2]) {
        let paper = self.pending().filter(|[across, down]| {
            (0.0..=f64::from(width)).contains(across) && (0.0..=f64::from(height)).contains(down)
        });
        let ground = number(self.north)
            .zip(number(self.east))
            .and_then(|(north, east)| Position::of_degrees(north, east));
        let (Some(paper), Some(ground)) = (paper, ground) else {
            let wrong = match paper {
                None => words::wrong_paper(locale),
                Some(_) => words::wrong_ground(locale),
            };
            self.wrong.set(wrong.to_owned());
            return;
        };
        self.wrong.set(String::new());
        self.all
            .update(|all| all.push(ControlPoint { paper, ground }));
        for line in [self.across, self.down, self.north, self.east] {
            line.set(String::new());
        }
    }

    pub fn remove(self, place: usize) {
        self.all.update(|all| {
            if place < all.len() {
                all.remove(place);
            }
        });
    }

    /// The shape chosen, or the freest that the points allow.
    pub fn shape(self) -> ShapeOfFit {
        let count = self.all.with(Vec::len);
        match self.shape.get().as_str() {
            "similarity" => ShapeOfFit::Similarity,
            "affine" => ShapeOfFit::Affine,
            "projective" => ShapeOfFit::Projective,
            _ => match count {
                0..=2 => ShapeOfFit::Similarity,
                3 => ShapeOfFit::Affine,
                _ => ShapeOfFit::Projective,
            },
        }
    }

    /// Where the points put the picture.
    ///
    /// # Errors
    /// Why they put it nowhere.
    pub fn placing(self) -> Result<Placing, FitRefused> {
        let shape = self.shape();
        self.all.with(|all| Placing::by(all, shape))
    }
}

/// A number as people write it, with a comma or digits of Arabic.
fn number(line: RwSignal<String>) -> Option<f64> {
    let plain = line.get().trim().chars().map(plain).collect::<String>();
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

fn plain(letter: char) -> char {
    let digit = |first: char| {
        let value = (letter as u32).checked_sub(first as u32);
        value
            .filter(|value| *value < 10)
            .and_then(|value| char::from_digit(value, 10))
    };
    match letter {
        ',' | '٫' => '.',
        '−' => '-',
        _ => digit('٠').or_else(|| digit('۰')).unwrap_or(letter),
    }
}
