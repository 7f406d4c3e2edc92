//! What an expression of XPath comes to, as far as that can be told without working it out.

use super::left::Left;
use crate::xpath::{Call, Expr, Operator};

/// What something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Is {
    Truth,
    Number,
    Text,
    /// The value of an answer or of a column. As a truth it would say whether the node is there, which an interview
    /// does not know.
    Node,
}

/// What is wanted of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    Truth,
    Number,
    /// Whatever it is, it is read as a text.
    Any,
}

pub(super) fn is(expr: &Expr) -> Result<Is, Left> {
    Ok(match expr {
        Expr::Number(_) | Expr::Negate(_) => Is::Number,
        Expr::Text(_) => Is::Text,
        Expr::Union(_) => return Err(Left::Rule),
        Expr::Path(_) => Is::Node,
        Expr::Chain(_, rest) => match rest.first().map(|(operator, _)| operator.rank()) {
            Some(rank) if rank >= Operator::Add.rank() => Is::Number,
            _ => Is::Truth,
        },
        Expr::Call(call) => of_call(call)?,
    })
}

fn of_call(call: &Call) -> Result<Is, Left> {
    Ok(match call.name() {
        "selected" | "not" | "true" | "false" => Is::Truth,
        "count-selected" | "string-length" | "number" => Is::Number,
        "concat" | "coalesce" | "string" => Is::Text,
        "if" => match call.arguments.as_slice() {
            [_, yes, no] if is(yes)? == is(no)? => is(yes)?,
            // Read as a text, both are one.
            [_, yes, no] => match (is(yes)?, is(no)?) {
                (Is::Truth, _) | (_, Is::Truth) => return Err(Left::Rule),
                _ => Is::Node,
            },
            _ => return Err(Left::Rule),
        },
        _ => return Err(Left::Rule),
    })
}
