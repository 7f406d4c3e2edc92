//! Where help is missing: presence, hours, pathways, who is let in, what would help most, and how
//! sure all that is.
//!
//! | Where | What |
//! |---|---|
//! | [`Matrix`], [`Presence`] | service × area, sector × area; not known is not absent |
//! | [`AreaCard`], [`why`] | I-01 to I-03 and I-06 of one area by element, with reasons |
//! | [`Clock`] | somebody there, by hour and weekday; what is not known stays so |
//! | [`Who`] | the same for a girl of 15, in a wheelchair, without papers, in another language |
//! | [`Travel`], [`Chain`], [`Deadline`] | walks, the weakest link, the chain in 72 hours |
//! | [`reach`] | women within a time of help over a grid, for every speed, hour and kind of woman |
//! | [`losses`], [`beside`] | what goes with one provider; three and more beside none (X20) |
//! | [`next_best`] | what would serve most women not yet served, with its bound |
//! | [`Sure`] | a gap only if it is one over the whole range of what is not known |
//! | [`Recipe`] | from what a figure was worked out |
//!
//! Everything takes a [`PublicDirectory`](crate::PublicDirectory) and nothing else of the
//! directory, so a hidden place counts through its declared area alone: no distance, edge or
//! difference of figures knows more.

mod beside;
mod card;
mod centres;
mod chain;
mod clock;
mod dates;
mod deadline;
mod greedy;
mod losses;
mod matrix;
mod next_best;
mod offers;
mod pathway;
mod presence;
mod question;
pub mod reach;
mod recipe;
mod sure;
mod travel;
mod walk;
mod who;
mod why;

pub use beside::{Beside, MANY, beside};
pub use card::{AreaCard, Element};
pub use centres::centres;
pub use chain::{Chain, Link, Weakest};
pub use clock::{Band, Clock, Coverage};
pub use dates::{iso, of_iso};
pub use deadline::{Deadline, InTime};
pub use greedy::{Picked, greedy, guarantee};
pub use losses::{Loss, Lost, losses};
pub use matrix::{Matrix, SectorCell};
pub use next_best::{Best, Chosen, Extra, next_best};
pub use pathway::{Pathway, Step};
pub use presence::{Presence, Unlisted, Verdict};
pub use question::{At, Nearness, Question};
pub use recipe::{Parameter, Recipe};
pub use sure::{Because, Sure, sure};
pub use travel::{Centre, Measure, Travel};
pub use walk::{Pace, Range, Walk};
pub use who::{Admits, Tongue, Who};
pub use why::{Why, why};
