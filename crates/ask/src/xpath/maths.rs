//! Powers, logarithms and angles.

/// Handed in like the clock: a browser has these functions already, and carrying them along made a program that shows a
/// form 8 KB larger on its way. Each takes and gives plain numbers, angles in radians; outside of where it is defined it
/// gives NaN.
#[derive(Clone, Copy, Debug)]
pub struct Maths {
    /// e to a power.
    pub exp: fn(f64) -> f64,
    /// Natural logarithm.
    pub log: fn(f64) -> f64,
    /// Logarithm to base 10.
    pub log10: fn(f64) -> f64,
    /// Sine.
    pub sin: fn(f64) -> f64,
    /// Cosine.
    pub cos: fn(f64) -> f64,
    /// Tangent.
    pub tan: fn(f64) -> f64,
    /// The angle of a sine.
    pub asin: fn(f64) -> f64,
    /// The angle of a cosine.
    pub acos: fn(f64) -> f64,
    /// The angle of a tangent.
    pub atan: fn(f64) -> f64,
    /// The angle of a point: first how far up, then how far along.
    pub atan2: fn(f64, f64) -> f64,
    /// A number to a power.
    pub pow: fn(f64, f64) -> f64,
}

impl Maths {
    /// Those of the standard library.
    pub const STANDARD: Self = Self {
        exp: f64::exp,
        log: f64::ln,
        log10: f64::log10,
        sin: f64::sin,
        cos: f64::cos,
        tan: f64::tan,
        asin: f64::asin,
        acos: f64::acos,
        atan: f64::atan,
        atan2: f64::atan2,
        pow: f64::powf,
    };
}
