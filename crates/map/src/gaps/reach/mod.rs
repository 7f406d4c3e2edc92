//! How many women live within a time of help: ways worked out once from each place that may be known, then put together
//! anew for every speed, hour and kind of woman.
//!
//! | Where | What |
//! |---|---|
//! | [`Ways`] | the times from each published point, made one by one so that it can be watched and stopped |
//! | [`Asked`], [`Speed`] | which service, for whom, when, how fast she walks |
//! | [`Reached`], [`Band`] | each cell in its band of time, and the same as a table by area |
//!
//! It takes a [`PublicDirectory`](crate::PublicDirectory): a place that is not exact has no point there, so no time is
//! worked out from it. It counts in the areas that it declares, and how far it is there is not told.

mod ask;
mod asked;
mod doors;
mod reached;
mod ways;

pub use asked::{Asked, NoSpeed, Speed};
pub use reached::{Band, Reached, Row, THRESHOLDS, Where, Within};
pub use ways::{MOST_TIMES, NoWays, Ways};
