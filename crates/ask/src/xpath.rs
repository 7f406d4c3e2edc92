//! XPath 1.0 with the functions of ODK XForms: read once, worked out over trees as often as needed.
//!
//! An expression asks its surroundings, a [`World`], for everything that is not in it: trees, texts, the
//! clock, chance. It never panics; depth, length and effort are bounded, and every refusal is a [`Fault`].

mod ast;
mod calls;
mod evaluate;
mod fault;
mod function;
mod number;
mod parse;
mod reference;
mod space;
mod time;
mod token;
mod value;
mod world;

pub use ast::{Axis, Call, Expr, NameTest, Operator, Path, Start, Step, Test};
pub use fault::{Fault, Kind};
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
    /// # Errors
    /// A [`Fault`] with the place: bad grammar, an unknown function, a wrong number of arguments, or an
    /// expression that is too long or too deep.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        parse::read(text).map(|root| Self { root })
    }

    /// The expression as a tree.
    #[must_use]
    pub fn root(&self) -> &Expr {
        &self.root
    }

    /// Works the expression out.
    ///
    /// # Errors
    /// A [`Fault`] when an argument is of the wrong type, when a function is not supported, or when it
    /// takes too many steps.
    pub fn evaluate(&self, world: &dyn World, scope: Scope) -> Result<Value, Fault> {
        evaluate::run(&self.root, world, scope)
    }
}
