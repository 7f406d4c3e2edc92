#![doc = include_str!("../README.md")]

mod backup;
mod calibrate;
mod contents;
mod day;
mod fold;
mod head;
mod kdf;
mod lock;
mod passphrase;
mod recovery;
mod round_file;
mod round_key;
mod totals;
mod trouble;
mod value;
mod words;
mod workspace;

pub use backup::{BackupError, BackupKey, Opened, open_backup, seal_backup};
pub use calibrate::{TARGET_MILLIS, calibrate};
pub use contents::Contents;
pub use day::{DayKey, SlotSecret, WrappedDayKey};
pub use fold::{Folded, fold};
pub use kdf::Kdf;
pub use lock::SecondWay;
pub use passphrase::{Passphrase, too_weak};
pub use recovery::{Mistyped, RecoveryKey};
pub use round_file::{
    PICTURES_COMPARED, RoundFileError, pictures_of, read_round_file, write_round_file,
};
pub use round_key::{RoundKey, seal_totals};
pub use totals::{open_tally, seal_tally};
pub use trouble::UnlockError;
pub use value::ValueError;
pub use words::{SUGGESTED_WORDS, suggest};
pub use workspace::Workspace;
