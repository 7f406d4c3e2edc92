//! The screens, a file each, in the order a team meets them.

pub mod busy;
pub mod close;
pub mod closed;
pub mod cover;
pub mod day;
pub mod export;
pub mod gate;
pub mod hand_over;
pub mod help;
pub mod home;
pub mod locked;
pub mod mismatch;
pub mod passphrase;
pub mod place;
pub mod place_draft;
pub mod results;
pub mod results_closed;
pub mod results_read;
pub mod results_words;
pub mod round;
pub mod round_open;
pub mod table;
pub mod tablet;
pub mod trouble;
pub mod welcome;
