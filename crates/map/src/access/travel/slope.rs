//! What a slope does to the pace of a way.

use super::bicycle;
use super::speed::{Mode, Way};

/// Walking is fastest at this fall (Tobler 1993, "Three presentations on geographical analysis and
/// modeling").
const EASIEST_FALL: f64 = 0.05;
/// How quickly walking slows with the slope (the same source).
const STEEPNESS: f64 = 3.5;
/// exp(-3.5 × 0.05): what the hiking function has on the flat, so that a table speed is a speed on
/// the flat.
const ON_THE_FLAT: f64 = -STEEPNESS * EASIEST_FALL;

/// Which bicycle: the published figures were made with a quirk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bicycle {
    /// AccessMod until 2025 takes the slope, a ratio already, as per cent: hills hardly slow a
    /// bicycle. For parity.
    AsAccessMod,
    /// The same physics with the slope as it is.
    Corrected,
}

/// One slope: rise over run along the way, with what walking makes of it worked out once.
#[derive(Clone, Copy, Debug)]
pub struct Slope {
    ratio: f64,
    /// Flat speed over speed here.
    walking: f64,
}

impl Slope {
    pub fn new(ratio: f64) -> Self {
        let here = -STEEPNESS * (ratio + EASIEST_FALL).abs();
        Self {
            ratio,
            walking: (ON_THE_FLAT - here).exp(),
        }
    }

    /// Hours for a kilometre; infinite where nothing moves.
    pub fn pace(&self, way: &Way, bicycle: Bicycle) -> f64 {
        let flat = way.speed.get();
        match way.mode {
            Mode::Walking => self.walking / flat,
            Mode::Motorised => 1.0 / flat,
            Mode::Bicycling => {
                let ratio = match bicycle {
                    Bicycle::AsAccessMod => self.ratio * 0.01,
                    Bicycle::Corrected => self.ratio,
                };
                1.0 / bicycle::speed(flat, ratio)
            }
        }
    }
}
