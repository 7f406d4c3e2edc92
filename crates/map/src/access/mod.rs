//! How far help is: travel times over a raster, straight-line rings, floating catchments.
//!
//! | Where | What |
//! |---|---|
//! | [`frame`], [`raster`], [`ascii`] | cells in metres, their values, the text they come in |
//! | [`lay`], [`utm`], [`grid`] | where on earth a grid lies; a grid as it is kept |
//! | [`travel`] | speeds by land cover and slope, least-cost times, referral times |
//! | [`coverage`], [`rings`] | people within T of a provider, by time or in a straight line |
//! | [`catchment`] | supply against demand: FCA, 2SFCA, E2SFCA, G2SFCA, 3SFCA, gravity, RAAM |
//! | [`watch`] | how a long computation tells how far it is, and is stopped |
//!
//! Nothing here knows what a provider is: points, numbers and cells come in, numbers go out. A
//! hidden site must not be handed in by its position; whoever calls gives its declared area.

pub mod ascii;
pub mod catchment;
pub mod coverage;
pub mod frame;
pub mod grid;
pub mod lay;
pub mod raster;
pub mod rings;
pub mod travel;
pub mod units;
pub mod utm;
pub mod watch;
