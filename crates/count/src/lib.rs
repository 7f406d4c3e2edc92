#![doc = include_str!("../README.md")]

pub mod additive;
mod band;
mod bytes;
mod contribution;
pub mod guard;
mod hash;
mod indicator;
pub mod indicators;
mod ledger;
mod percent;
pub mod release;
mod statement;
mod table;
mod tables;
mod tally;
mod terms;

pub use band::{Band, SmallestGroup, SmallestGroupError};
pub use bytes::BytesError;
pub use contribution::{Contribution, ContributionError};
pub use guard::{Guarded, WhyClosed, guard};
pub use hash::{PlanHash, ReleaseHash};
pub use indicator::{Indicator, Rule};
pub use ledger::{Entry, Ledger};
pub use percent::{Figures, Percent, Words, words_for};
pub use release::{Line, ReadError, Release, ReleasedIndicator, ReleasedTable};
pub use statement::{Statement, Unsure};
pub use table::{Category, CategoryRole, Class, Shape, Table};
pub use tables::{CellId, Tables, TablesError};
pub use tally::{Tally, TallyError};
pub use terms::{Standing, Terms};
