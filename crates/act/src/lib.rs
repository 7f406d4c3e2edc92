#![doc = include_str!("../README.md")]

mod board;
mod bytes;
mod gap;
mod item;
mod need;
mod order;
mod owner;
mod theme;
mod thursday;
mod told;
mod work;

pub use board::Board;
pub use bytes::{BytesError, work_from_bytes, work_to_bytes};
pub use gap::{Gap, Standing};
pub use item::{Item, ItemId, Measured, State};
pub use need::{Needs, Source, Voice};
pub use order::Order;
pub use owner::{Owner, Seat};
pub use theme::{Script, Theme, ThemeRefused};
pub use thursday::{Choice, MOST_GAPS, Next, Row, Thursday};
pub use told::told;
pub use work::{ItemRefused, Work};
