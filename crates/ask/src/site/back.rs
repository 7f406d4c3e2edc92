//! Expressions, read back. The order of kinds is that of [`super::wire`].

use super::bytes::Bytes;
use super::expressions::{AXES, OPERATORS};
use crate::xpath::{Call, Expr, Expression, NameTest, Path, Start, Step, Test};

/// Most levels of an expression; a deeper one cannot have come from the parser.
const MAX_DEPTH: usize = 400;

/// A whole expression.
pub(super) fn whole(bytes: &mut Bytes<'_>) -> Option<Expression> {
    expr(bytes, 0).map(Expression::of)
}

fn exprs(bytes: &mut Bytes<'_>, depth: usize) -> Option<Vec<Expr>> {
    bytes.list(|bytes| expr(bytes, depth))
}

fn boxed(bytes: &mut Bytes<'_>, depth: usize) -> Option<Box<Expr>> {
    expr(bytes, depth).map(Box::new)
}

fn expr(bytes: &mut Bytes<'_>, depth: usize) -> Option<Expr> {
    if depth > MAX_DEPTH {
        return None;
    }
    let depth = depth + 1;
    Some(match bytes.number()? {
        0 => Expr::Number(bytes.real()?),
        1 => Expr::Text(bytes.text()?),
        2 => Expr::Negate(boxed(bytes, depth)?),
        3 => {
            let first = boxed(bytes, depth)?;
            let rest = bytes.list(|bytes| Some((bytes.one_of(&OPERATORS)?, expr(bytes, depth)?)));
            Expr::Chain(first, rest?)
        }
        4 => Expr::Union(exprs(bytes, depth)?),
        5 => Expr::Path(Path {
            start: start(bytes, depth)?,
            steps: bytes.list(|bytes| step(bytes, depth))?,
        }),
        6 => {
            let (name, at) = (bytes.text()?, bytes.place()?);
            Expr::Call(Call::of(&name, exprs(bytes, depth)?, at)?)
        }
        _ => return None,
    })
}

fn start(bytes: &mut Bytes<'_>, depth: usize) -> Option<Start> {
    Some(match bytes.number()? {
        0 => Start::Context,
        1 => Start::Root,
        2 => Start::Filter(boxed(bytes, depth)?, exprs(bytes, depth)?),
        _ => return None,
    })
}

fn step(bytes: &mut Bytes<'_>, depth: usize) -> Option<Step> {
    Some(Step {
        axis: bytes.one_of(&AXES)?,
        test: test(bytes)?,
        predicates: exprs(bytes, depth)?,
    })
}

fn test(bytes: &mut Bytes<'_>) -> Option<Test> {
    Some(match bytes.number()? {
        0 => {
            let (prefix, local) = bytes.pair()?;
            Test::Name(NameTest { prefix, local })
        }
        1 => Test::Any,
        2 => Test::AnyIn(bytes.text()?),
        3 => Test::Node,
        4 => Test::Text,
        5 => Test::Comment,
        6 => Test::Instruction(bytes.perhaps(Bytes::text)?),
        _ => return None,
    })
}
