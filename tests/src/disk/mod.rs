//! What lies on the disk after a session: the whole profile, searched for bytes that must not be there.

pub mod search;
pub mod snappy;

pub use search::{Hit, search};
