//! An expression as a tree.

use super::function::Function;

/// One expression.
#[derive(Clone, Debug)]
pub enum Expr {
    Number(f64),
    Text(String),
    Negate(Box<Expr>),
    /// Operators of one rank, from left to right.
    Chain(Box<Expr>, Vec<(Operator, Expr)>),
    Union(Vec<Expr>),
    Path(Path),
    Call(Call),
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Operator {
    /// How tightly it binds, from 0 for `or`.
    #[must_use]
    pub fn rank(self) -> u8 {
        match self {
            Self::Or => 0,
            Self::And => 1,
            Self::Equal | Self::Unequal => 2,
            Self::Less | Self::LessOrEqual | Self::Greater | Self::GreaterOrEqual => 3,
            Self::Add | Self::Subtract => 4,
            Self::Multiply | Self::Divide | Self::Remainder => 5,
        }
    }
}

/// A location path, or a filtered expression with steps after it.
#[derive(Clone, Debug)]
pub struct Path {
    pub start: Start,
    pub steps: Vec<Step>,
}

/// Where a path starts.
#[derive(Clone, Debug)]
pub enum Start {
    /// The context node.
    Context,
    /// The root, `/`.
    Root,
    /// What an expression gives, filtered by predicates.
    Filter(Box<Expr>, Vec<Expr>),
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    pub axis: Axis,
    pub test: Test,
    pub predicates: Vec<Expr>,
}

/// The thirteen axes of XPath 1.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    Ancestor,
    AncestorOrSelf,
    Attribute,
    Child,
    Descendant,
    DescendantOrSelf,
    Following,
    FollowingSibling,
    Namespace,
    Parent,
    Preceding,
    PrecedingSibling,
    SelfNode,
}

impl Axis {
    /// The axis of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "ancestor" => Self::Ancestor,
            "ancestor-or-self" => Self::AncestorOrSelf,
            "attribute" => Self::Attribute,
            "child" => Self::Child,
            "descendant" => Self::Descendant,
            "descendant-or-self" => Self::DescendantOrSelf,
            "following" => Self::Following,
            "following-sibling" => Self::FollowingSibling,
            "namespace" => Self::Namespace,
            "parent" => Self::Parent,
            "preceding" => Self::Preceding,
            "preceding-sibling" => Self::PrecedingSibling,
            "self" => Self::SelfNode,
            _ => return None,
        })
    }

    /// Whether it runs against the order of the document, so that positions count backwards.
    #[must_use]
    pub fn is_reverse(self) -> bool {
        matches!(
            self,
            Self::Ancestor | Self::AncestorOrSelf | Self::Preceding | Self::PrecedingSibling
        )
    }
}

/// What a step asks of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `name` or `prefix:name`.
    Name(NameTest),
    /// `*`.
    Any,
    /// `prefix:*`.
    AnyIn(String),
    /// `node()`.
    Node,
    /// `text()`.
    Text,
    /// `comment()`.
    Comment,
    /// `processing-instruction()`, or of one name.
    Instruction(Option<String>),
}

/// A name as it is written; the prefix is empty for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameTest {
    pub prefix: String,
    pub local: String,
}

/// A function with its arguments.
#[derive(Clone, Debug)]
pub struct Call {
    pub(crate) function: &'static Function,
    /// What it is given.
    pub arguments: Vec<Expr>,
    /// Characters from the start of the expression.
    pub at: usize,
}

impl Call {
    /// The function's name, `jr:itext`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.function.name
    }
}
