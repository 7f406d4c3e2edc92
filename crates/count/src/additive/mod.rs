//! Additive tables with cells hidden, so that no small count can be worked out: protection, and the attack on it.

mod attacker;
mod audit;
mod cover;
mod cuts;
mod divisor;
mod elimination;
mod fewest;
mod index;
pub mod margins;
mod mend;
mod pattern;
mod primary;
mod protect;
mod ratio;
mod row;
mod rule;
mod simplex;
mod spare;
mod start;
mod steer;
mod system;
mod table;
mod tableau;
mod task;
mod unfinished;
mod witness;

pub use attacker::{Attacked, Interval, attack};
pub use audit::{Audit, audit};
pub use pattern::Pattern;
pub use primary::{is_small, primary};
pub use protect::protect;
pub use ratio::Ratio;
pub use rule::{Least, Threshold, Zeros};
pub use table::{AdditiveTable, Cell, Inner, MOST_PEOPLE, TableError};
pub use unfinished::Unfinished;
pub use witness::{Pair, Witnesses, witnesses};
