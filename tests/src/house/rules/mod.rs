//! The rules of the house. Each takes what it judges and gives its complaints; none means it holds.

pub mod apis;
pub mod arrows;
pub mod derives;
pub mod doors;
pub mod listed;
pub mod purity;
pub mod readmes;
pub mod sizes;

/// A complaint, fit to be read in a failed test.
pub type Complaints = Vec<String>;
