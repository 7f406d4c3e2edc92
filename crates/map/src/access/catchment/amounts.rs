//! How much there is at each place: people who need help, or help that is offered.

use std::fmt;

/// Amounts in the order of their places, none below 0. The unit is the caller's: women, beds, hours
/// a week.
#[derive(Clone, Default)]
pub struct Amounts(Vec<f64>);

impl Amounts {
    /// The place of the first amount that is none is given back.
    pub fn new(amounts: Vec<f64>) -> Result<Self, usize> {
        let is_one = |amount: &f64| amount.is_finite() && *amount >= 0.0;
        match amounts.iter().position(|amount| !is_one(amount)) {
            Some(place) => Err(place),
            None => Ok(Self(amounts)),
        }
    }

    pub fn as_slice(&self) -> &[f64] {
        &self.0
    }

    pub const fn len(&self) -> usize {
        self.0.len()
    }

    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn total(&self) -> f64 {
        self.0.iter().sum()
    }
}

/// Says how many places there are and nothing of who lives there.
impl fmt::Debug for Amounts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Amounts at {} places", self.0.len())
    }
}
