//! Packed files: parts by name, unpacked within bounds, and parts put together again.

mod read;
mod write;

pub(crate) use read::Pack;
pub(crate) use write::pack;
