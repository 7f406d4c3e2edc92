//! The shapes written under fixed keys, each with a version byte; old versions stay readable.

mod bounded;
mod day;
pub mod keys;
mod past;
mod round;
mod seat;
mod slotted;

pub use bounded::{Damaged, MAX_STORED_BYTES};
pub use day::{DayBand, DayPublic};
pub use past::{MOST_PAST_ROUNDS, PastRound, PastRounds, Reached};
pub use round::{Practice, RoundLength, RoundPublic, SupportCard};
pub use seat::{Errand, Seat, SeatMode};
pub use slotted::{SlotAt, Slotted};
