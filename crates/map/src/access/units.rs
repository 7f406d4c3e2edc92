//! Seconds, minutes, metres and kilometres an hour, so that none is taken for another.

/// A length of time, never negative.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Seconds(f64);

/// Whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minutes(u32);

/// A length on the ground, never negative.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Metres(f64);

/// A speed; nothing moves at 0.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct KmPerHour(f64);

/// A number that is a quantity: neither negative nor infinite nor missing.
fn quantity(value: f64) -> Option<f64> {
    (value.is_finite() && value >= 0.0).then_some(value)
}

impl Seconds {
    pub fn new(value: f64) -> Option<Self> {
        quantity(value).map(Self)
    }

    pub const fn get(self) -> f64 {
        self.0
    }

    /// A minute begun is a minute: ceil(seconds / 60), as AccessMod rounds.
    pub fn whole_minutes(self) -> Minutes {
        Minutes((self.0 / 60.0).ceil() as u32)
    }
}

impl Minutes {
    pub const fn new(value: u32) -> Self {
        Self(value)
    }

    pub const fn get(self) -> u32 {
        self.0
    }

    pub fn seconds(self) -> Seconds {
        Seconds(f64::from(self.0) * 60.0)
    }
}

impl Metres {
    pub fn new(value: f64) -> Option<Self> {
        quantity(value).map(Self)
    }

    pub const fn get(self) -> f64 {
        self.0
    }
}

impl KmPerHour {
    pub fn new(value: f64) -> Option<Self> {
        quantity(value).map(Self)
    }

    pub const fn get(self) -> f64 {
        self.0
    }
}
