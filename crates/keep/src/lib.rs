#![doc = include_str!("../README.md")]

mod healing;
mod memory;
mod pictures;
mod place;
mod seal;
pub mod stored;
mod trouble;
mod turn_over;
mod vault;
mod waiting;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod lock;

pub use healing::{Connect, Healing, OPEN_BUDGET_MILLIS, OPEN_TRIES};
pub use memory::{Fault, Memory};
pub use pictures::{NoPicturesLeft, PICTURES_SHOWN, Pictures, PicturesError};
pub use place::Place;
pub use seal::{
    DayPublicKey, NotSealed, RECORD_INFO, RoundTag, SEALED_BYTES, SEALED_VERSION, SealError,
    Sealed, record_info, seal,
};
pub use trouble::StoreError;
pub use turn_over::{BALLAST_BYTES, BALLAST_VALUES, clear as clear_ballast};
pub use vault::{Change, Shelf, Vault, random_id};
pub use waiting::{NotWaiting, WAITING_BYTES, Waiting};
