//! What to look at again: records entered twice, answers that clash, offices to ring.

mod callback;
mod contradictions;
mod duplicates;
mod known;
pub(crate) mod names;

pub use callback::{CallBack, call_back};
pub use contradictions::{Clash, Contradiction, contradictions};
pub use duplicates::{Alike, Duplicate, duplicates};
pub use known::Known;
pub use names::folded;
