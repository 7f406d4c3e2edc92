//! Expressions on the wire.

use serde::Serialize;

#[derive(Serialize)]
pub(in crate::site) enum WireExpr {
    Number(f64),
    Text(String),
    Negate(Box<WireExpr>),
    Chain(Box<WireExpr>, Vec<(u8, WireExpr)>),
    Union(Vec<WireExpr>),
    Path(WireStart, Vec<WireStep>),
    /// The function's name, its place in the source, its arguments.
    Call(String, u32, Vec<WireExpr>),
}

#[derive(Serialize)]
pub(in crate::site) enum WireStart {
    Context,
    Root,
    Filter(Box<WireExpr>, Vec<WireExpr>),
}

#[derive(Serialize)]
pub(in crate::site) struct WireStep {
    pub axis: u8,
    pub test: WireTest,
    pub predicates: Vec<WireExpr>,
}

#[derive(Serialize)]
pub(in crate::site) enum WireTest {
    Name(String, String),
    Any,
    AnyIn(String),
    Node,
    Text,
    Comment,
    Instruction(Option<String>),
}
