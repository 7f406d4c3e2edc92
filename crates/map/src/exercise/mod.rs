//! Exercises with a group (instrument E): the scripts, what a group said, and what may be told of it.
//!
//! What is drawn lives in a [`Sketch`] and can be written nowhere. [`reduce`] alone makes of it a [`Kept`], which holds
//! areas or coarse cells; a [`Session`] holds that and closed lists, and is what is kept.

mod cell;
mod claims;
mod codes;
mod cover;
mod entry;
mod fits;
mod group;
mod layers;
mod listed;
mod reduce;
mod said;
mod scores;
mod script;
mod session;
mod simplify;
mod sketch;
mod themes;
mod trace;

pub use cell::{CELL, Cell};
pub use claims::edits_of;
pub use codes::{EntryId, ScriptId};
pub use entry::{Asks, Entry};
pub use group::{GroupKind, GroupRefused, LARGEST_GROUP, People, SMALLEST_GROUP};
pub use layers::{Groups, LEAST_GROUPS, Layer, layers};
pub use listed::{Listed, MayBe, Scripts};
pub use reduce::{Coarse, Kept, Left, LeftOut, Reduced, Spot, reduce};
pub use said::{Claim, Feel, Median, RouteStep, STONES_EACH, Said, WordBack};
pub use scores::{Score, scores};
pub use script::{LedBy, Line, Script, Step};
pub use session::{Held, Session, SessionId, SessionRefused};
pub use sketch::{Form, MOST_SHAPES, Shape, Sketch, SketchFull};
pub use themes::{Among, Kinds, Theme, Topic, themes};
pub use trace::{MOST_POINTS, Trace};
