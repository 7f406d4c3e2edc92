//! Least-cost travel over land: speeds by land cover and slope, then the quickest way to or from
//! the nearest provider.
//!
//! The measure and its rounding are those of AccessMod 5 (WHO; Ray and Ebener 2008,
//! doi:10.1186/1476-072X-7-63), so that figures can be laid beside those a ministry has already:
//! the seconds of a step are half of it at the pace of the cell left and half at that of the cell
//! entered, minutes are rounded up, and "within T" includes T.

mod bicycle;
mod moves;
mod network;
mod referral;
mod slope;
mod speed;
mod spread;
mod surface;
mod times;

pub use moves::Moves;
pub use network::{Course, Network};
pub use referral::{Leg, Legs, legs};
pub use slope::Bicycle;
pub use speed::{Mode, SpeedTable, Way};
pub use spread::{Reach, spread};
pub use surface::{BadSurface, Surface, Terrain};
pub use times::Times;
