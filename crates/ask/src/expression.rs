//! The part of XPath that XLSForm tables use: compiled once, evaluated without recursion and without failing.

mod evaluate;
mod fault;
mod function;
mod number;
mod parse;
mod step;
mod token;
mod value;

pub use evaluate::Sight;
pub use fault::{ExpressionFault, Wrong};
pub use function::Function;
pub use parse::{Place, compile};
pub use step::{Comparison, Expression, Step};
pub use value::{Text, Value};
