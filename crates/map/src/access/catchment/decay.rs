//! How much less a provider counts the more it costs to get there.

use std::fmt;

/// A weight for a cost, 1 where nothing is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Decay(Shape);

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Alike,
    Steps(Vec<(f64, f64)>),
    Gaussian(f64),
    Power {
        scale: f64,
        exponent: f64,
        least: f64,
    },
}

/// Why there is no such decay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadDecay {
    NoSteps,
    Step,
    Sigma,
    Power,
}

impl Decay {
    /// Whoever is in reach counts alike: 2SFCA.
    pub const fn alike() -> Self {
        Self(Shape::Alike)
    }

    /// A weight up to each cost, that cost included, and 0 beyond the last: E2SFCA. In any order.
    pub fn steps(mut steps: Vec<(f64, f64)>) -> Result<Self, BadDecay> {
        if steps.is_empty() {
            return Err(BadDecay::NoSteps);
        }
        let is_step =
            |(cost, weight): &(f64, f64)| cost.is_finite() && weight.is_finite() && *weight >= 0.0;
        if !steps.iter().all(is_step) {
            return Err(BadDecay::Step);
        }
        steps.sort_by(|one, other| one.0.total_cmp(&other.0));
        Ok(Self(Shape::Steps(steps)))
    }

    /// exp(-c² / 2σ²), 1 at no cost: G2SFCA.
    pub fn gaussian(sigma: f64) -> Result<Self, BadDecay> {
        if sigma.is_finite() && sigma > 0.0 {
            Ok(Self(Shape::Gaussian(sigma)))
        } else {
            Err(BadDecay::Sigma)
        }
    }

    /// (max(c, least) / scale)^exponent; `least` keeps a place beside a provider from counting
    /// without end.
    pub fn power(scale: f64, exponent: f64, least: f64) -> Result<Self, BadDecay> {
        let is_fine = scale.is_finite() && scale > 0.0 && exponent.is_finite() && least > 0.0;
        if is_fine && least.is_finite() {
            Ok(Self(Shape::Power {
                scale,
                exponent,
                least,
            }))
        } else {
            Err(BadDecay::Power)
        }
    }

    pub fn weight(&self, cost: f64) -> f64 {
        match &self.0 {
            Shape::Alike => 1.0,
            Shape::Steps(steps) => {
                let step = steps.iter().find(|(most, _)| cost <= *most);
                step.map_or(0.0, |(_, weight)| *weight)
            }
            Shape::Gaussian(sigma) => (-cost * cost / (2.0 * sigma * sigma)).exp(),
            Shape::Power {
                scale,
                exponent,
                least,
            } => (cost.max(*least) / scale).powf(*exponent),
        }
    }
}

impl fmt::Display for BadDecay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NoSteps => "there is no step; write them as 10000:1,20000:.68",
            Self::Step => "a step is a cost and a weight of 0 or more",
            Self::Sigma => "sigma must be above 0, in the unit of the costs",
            Self::Power => "scale and least cost must be above 0",
        })
    }
}
