#![doc = include_str!("../README.md")]

mod band;
mod bytes;
pub mod change;
mod contribution;
pub mod guard;
mod hash;
mod indicator;
pub mod indicators;
pub mod interval;
mod ledger;
mod percent;
mod ranking;
pub mod release;
mod statement;
mod table;
mod tables;
mod tally;
mod terms;

pub use band::{Band, SmallestGroup, SmallestGroupError};
pub use bytes::BytesError;
pub use change::{Change, Moved, NotCompared, Refusal};
pub use contribution::{Contribution, ContributionError};
pub use guard::{Guarded, WhyClosed, guard};
pub use hash::{PlanHash, ReleaseHash};
pub use indicator::{Indicator, Rule};
pub use interval::{Interval, Points};
pub use ledger::{Entry, Ledger};
pub use percent::{Figures, Percent, Words, words_for};
pub use ranking::{OBSTACLES, Ranked};
pub use release::{Line, ReadError, Release, ReleasedIndicator, ReleasedTable};
pub use statement::{Statement, Unsure};
pub use table::{Category, CategoryRole, Class, Shape, Table};
pub use tables::{CellId, Tables, TablesError};
pub use tally::{Tally, TallyError};
pub use terms::{Asked, Standing, Terms};
