//! The people of the stories: the team and the planner at their screens, and the woman who holds the tablet.

pub mod answers;
pub mod by_ear;
pub mod e1;
pub mod fields;
pub mod figures;
pub mod keeping;
pub mod planner;
pub mod record;
pub mod results;
pub mod tablet;
pub mod team;
pub mod walk;
pub mod woman;
pub mod zones;

pub use answers::Answers;
pub use planner::Planner;
pub use tablet::Tablet;
pub use team::Team;
pub use woman::{LAST_TOUCH, Woman};
