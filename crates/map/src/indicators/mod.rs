//! Supply indicators, I-01 to I-39: worked out from what an audience may see, and from nothing else, so that no total
//! minus a list gives a hidden provider away.

mod completeness;
mod density;
mod quality;
mod ratio;
mod scope;

pub use completeness::{
    balanced_completeness, completeness, missing, present, round_the_clock, working_completeness,
};
pub use density::{Benchmark, Density, Suggested, density};
pub use quality::{Quality, freshness, quality_minimum, trained_staff};
pub use ratio::Share;
pub use scope::Scope;
