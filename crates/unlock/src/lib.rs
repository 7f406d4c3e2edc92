#![doc = include_str!("../README.md")]

mod calibrate;
mod day;
mod fold;
mod kdf;
mod passphrase;
mod round_file;
mod round_file_error;
mod round_key;
mod round_pictures;
mod totals;
mod value;
mod words;
mod workspace;

pub use calibrate::{TARGET_MILLIS, calibrate};
pub use day::{DayKey, SlotSecret, WrappedDayKey};
pub use fold::{Folded, fold};
pub use kdf::Kdf;
pub use passphrase::{Passphrase, too_weak};
pub use round_file::{read_round_file, write_round_file};
pub use round_file_error::RoundFileError;
pub use round_key::{RoundKey, seal_totals};
pub use round_pictures::{PICTURES_COMPARED, pictures_of};
pub use totals::{open_tally, seal_tally};
pub use value::ValueError;
pub use words::{SUGGESTED_WORDS, suggest};
pub use workspace::{UnlockError, Workspace};
