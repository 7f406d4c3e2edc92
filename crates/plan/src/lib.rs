#![doc = include_str!("../README.md")]

mod contribution;
mod plan;
mod planned;
mod stored;
mod terms;

pub use contribution::{ContributionError, contribution};
pub use plan::{Plan, PlanError};
pub use planned::{CHECKS, TAKING_PART};
pub use stored::PlanBytesError;
pub use terms::{AreaName, RoundId, RoundTerms};
