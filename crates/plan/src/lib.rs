#![doc = include_str!("../README.md")]

mod contribution;
mod frames;
mod helps;
mod knowing;
mod measures;
mod plan;
mod planned;
mod setting;
mod stored;
mod terms;

pub use contribution::{ContributionError, contribution};
pub use helps::{Help, helps};
pub use plan::{Plan, PlanError};
pub use planned::{AGE, CHECKS, SEX, TAKING_PART};
pub use setting::{
    Breakdown, FEWEST_RESIDENTS, PEOPLE_FOR_ONE_PROVIDER, Providers, RESIDENTS_FLOOR, Residents,
    ResidentsError, Setting, WOMEN_FOR_A_BREAKDOWN,
};
pub use stored::PlanBytesError;
pub use terms::{AreaName, RoundId, RoundTerms};
