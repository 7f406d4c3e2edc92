//! The referral network: who sends women where, what the other side says, and where it breaks.

mod breaks;
mod figures;
mod made;
mod one;
pub mod screen;
mod tables;
