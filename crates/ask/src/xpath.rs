//! XPath 1.0 with the functions of ODK XForms: read once, worked out over trees as often as needed.
//!
//! An expression asks its surroundings, a [`World`], for everything that is not in it: trees,
//! texts, the clock, chance, the curves of mathematics. It never panics; depth, length and effort are bounded, and every
//! refusal is a [`Fault`].
//!
//! - `token`, `parse`: words, then a tree; operators by rank, depth and length bounded.
//! - `evaluate`: steps along axes, comparisons, order; lists outside the answers are looked up by
//!   cell.
//! - `function`: a table a family; `refused` are those that we declare as not supported.
//! - `reference`, `calls`: what an expression depends on, without working it out.
//!
//! Where ODK and XPath 1.0 differ, ODK is followed: NaN is written as nothing; `round` goes away
//! from zero at a half; texts that are dates count as days since 1970 in sums and comparisons by
//! size; `position` may be given a node; names without a prefix mean no namespace or that of
//! XForms; very large and very small numbers are written with an exponent. `regex` looks anywhere
//! in a text and has no look-around and no back references. An absolute path starts at the primary
//! instance, also inside a predicate on a list.

mod ast;
mod calls;
mod evaluate;
mod fault;
mod function;
mod maths;
mod number;
mod parse;
mod pattern;
mod reference;
mod space;
mod time;
mod token;
mod value;
mod world;

pub use ast::{Axis, Call, Expr, NameTest, Operator, Path, Start, Step, Test};
pub use fault::{Fault, Kind};
pub use maths::Maths;
pub use reference::Reference;
pub use time::Moment;
pub use value::{Doc, NodeRef, Value};
pub use world::{Scope, World};

/// An expression, ready to be worked out.
#[derive(Clone, Debug)]
pub struct Expression {
    root: Expr,
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors A [`Fault`] with the place: bad grammar, an unknown function, a wrong number of
    /// arguments, or an expression that is too long or too deep.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        parse::read(text).map(|root| Self { root })
    }

    /// The expression of a tree that was read before.
    pub(crate) fn of(root: Expr) -> Self {
        Self { root }
    }

    /// The expression as a tree.
    #[must_use]
    pub fn root(&self) -> &Expr {
        &self.root
    }

    /// Works the expression out.
    ///
    /// # Errors A [`Fault`] when an argument is of the wrong type, when a function is not
    /// supported, or when it takes too many steps.
    pub fn evaluate(&self, world: &dyn World, scope: Scope) -> Result<Value, Fault> {
        evaluate::run(&self.root, world, scope)
    }
}
