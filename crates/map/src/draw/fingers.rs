//! Fingers on the map: one moves it or draws, two make it larger and smaller, a short touch points.

use super::{Pixel, View};

/// A finger that moved less, in pixels, has pointed: a hand is never quite still.
const STILL: f64 = 8.0;
/// A trail keeps no two points nearer than this: it is a finger's, not a pen's.
const TRAIL_STEP: f64 = 3.0;

/// What one finger does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Moves the map.
    Moves,
    /// Draws on it; two fingers still move it.
    Draws,
}

/// One finger, or a mouse's button held down.
#[derive(Clone, Copy, Debug)]
struct Finger {
    id: i32,
    at: Pixel,
}

/// The fingers that are down, and what came of them so far.
#[derive(Clone, Debug, Default)]
pub struct Fingers {
    down: Vec<Finger>,
    /// Where the one finger was, from its first touch.
    trail: Vec<Pixel>,
    /// How far it went.
    went: f64,
}

/// What came of it when the last finger was lifted.
#[derive(Clone, Debug, PartialEq)]
pub enum Lifted {
    /// Nothing but what was seen.
    Nothing,
    /// It pointed here.
    Pointed(Pixel),
    /// It drew this, from its first touch to its last.
    Drew(Vec<Pixel>),
}

impl Fingers {
    pub fn press(&mut self, id: i32, at: Pixel) {
        self.down.retain(|finger| finger.id != id);
        self.down.push(Finger { id, at });
        if self.down.len() == 1 {
            self.trail = vec![at];
            self.went = 0.0;
        } else {
            // A second finger: it never was a drawing, nor is it a touch.
            self.trail.clear();
            self.went = f64::INFINITY;
        }
    }

    /// The view after a finger moved.
    pub fn moved(&mut self, id: i32, to: Pixel, hand: Hand, view: View) -> View {
        let before = self.span();
        let Some(finger) = self.down.iter_mut().find(|finger| finger.id == id) else {
            return view;
        };
        self.went += finger.at.distance(to);
        finger.at = to;
        let alone = self.down.len() == 1;
        if alone && hand == Hand::Draws {
            let far = |last: &Pixel| last.distance(to) >= TRAIL_STEP;
            if self.trail.last().is_none_or(far) {
                self.trail.push(to);
            }
            return view;
        }
        let (Some(before), Some(after)) = (before, self.span()) else {
            return view;
        };
        let (right, down) = (after.0.x - before.0.x, after.0.y - before.0.y);
        let view = view.panned(right, down);
        if alone || before.1 <= 0.0 || after.1 <= 0.0 {
            return view;
        }
        view.zoomed(after.1 / before.1, after.0)
    }

    /// A finger is gone; said is what it did if it was the last one.
    pub fn lift(&mut self, id: i32, hand: Hand) -> Lifted {
        let known = self.down.iter().any(|finger| finger.id == id);
        self.down.retain(|finger| finger.id != id);
        if !known || !self.down.is_empty() {
            return Lifted::Nothing;
        }
        let trail = core::mem::take(&mut self.trail);
        match trail.first() {
            Some(at) if self.went < STILL => Lifted::Pointed(*at),
            Some(_) if hand == Hand::Draws && self.went.is_finite() => Lifted::Drew(trail),
            _ => Lifted::Nothing,
        }
    }

    /// The browser took the touch away: nothing came of it.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What is being drawn.
    #[must_use]
    pub fn trail(&self) -> &[Pixel] {
        &self.trail
    }

    /// The middle of one or two fingers, and how far apart they are.
    fn span(&self) -> Option<(Pixel, f64)> {
        match self.down.as_slice() {
            [] => None,
            [one] => Some((one.at, 0.0)),
            [one, other, ..] => Some((one.at.between(other.at), one.at.distance(other.at))),
        }
    }
}
