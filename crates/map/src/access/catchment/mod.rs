//! Floating catchments: what providers have, shared among the people who can reach them.
//!
//! | Measure | Score of a place |
//! |---|---|
//! | [`gravity`] | supply in reach, weighted by cost (Hansen 1959) |
//! | [`fca`] | supply in reach over demand in reach of the place itself (Luo 2004) |
//! | [`two_step`] | ratios of providers in reach, added (2SFCA: Luo and Wang 2003) |
//! | [`two_step`] | with weights: E2SFCA (Luo and Qi 2009), G2SFCA (Gaussian) |
//! | [`three_step`] | the same, people choosing among providers (Wan, Zou, Sternberg 2012) |
//! | [`raam`] | travel and crowding when everybody chooses well (Saxon and Snow 2020) |
//! | [`served`] | who is left when every provider is full, nearest first (AccessMod) |
//!
//! A place that no provider is in reach of has no score, which is not the same as 0. Where papers
//! leave a choice open, it is made as PySAL `access` 1.1.10 makes it, so that figures can be
//! compared; the choices are named where they are made.

mod amounts;
mod costs;
mod decay;
mod fca;
mod gravity;
mod raam;
mod served;
mod three_step;
mod two_step;
mod weights;

pub use amounts::Amounts;
pub use costs::{Costs, Limit};
pub use decay::{BadDecay, Decay};
pub use fca::fca;
pub use gravity::gravity;
pub use raam::{BadRaam, Tau, raam};
pub use served::{Served, served};
pub use three_step::three_step;
pub use two_step::two_step;
pub use weights::Weights;

/// A score for each place of demand, in their order; none where no provider is in reach.
pub type Scores = Vec<Option<f64>>;
