//! A compiled expression: steps over a stack, operands first, so that evaluating never recurses.

use super::Function;
use super::value::MAX_VALUE;
use crate::form::QuestionId;

/// Most steps of one expression; the longest of our own has about 150.
pub(crate) const MAX_STEPS: usize = 1024;

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    Differs,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

impl Comparison {
    pub(crate) const ALL: [Self; 6] = [
        Self::Equal,
        Self::Differs,
        Self::Less,
        Self::AtMost,
        Self::Greater,
        Self::AtLeast,
    ];
}

/// One step: what it takes from the stack, it replaces by one value.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A text of the expression.
    Text(String),
    /// A number of the expression.
    Number(f64),
    /// The answer to a question, `${name}`.
    Answer(QuestionId),
    /// The question's own answer, `.`.
    Itself,
    /// The name of the choice being filtered, `name`.
    ChoiceName,
    /// Both.
    And,
    /// Either.
    Or,
    /// A comparison.
    Compare(Comparison),
    /// Sum.
    Plus,
    /// Difference.
    Minus,
    /// The other sign.
    Negate,
    /// A function with so many arguments.
    Call(Function, u8),
}

impl Step {
    /// How many values it takes.
    fn takes(&self) -> usize {
        match self {
            Self::Text(_) | Self::Number(_) | Self::Answer(_) | Self::Itself | Self::ChoiceName => {
                0
            }
            Self::Negate => 1,
            Self::And | Self::Or | Self::Compare(_) | Self::Plus | Self::Minus => 2,
            Self::Call(_, arguments) => usize::from(*arguments),
        }
    }

    fn is_sound(&self) -> bool {
        match self {
            Self::Text(text) => text.len() <= MAX_VALUE,
            Self::Call(function, arguments) => function.takes(*arguments),
            _ => true,
        }
    }
}

/// A compiled expression. Whatever it is evaluated on, it comes to one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    steps: Vec<Step>,
}

impl Expression {
    /// Takes steps that leave exactly one value and never take more than there are; nothing otherwise.
    #[must_use]
    pub fn from_steps(steps: Vec<Step>) -> Option<Self> {
        let mut height = 0_usize;
        for step in &steps {
            height = height
                .checked_sub(step.takes())
                .filter(|_| step.is_sound())?
                + 1;
        }
        (height == 1 && steps.len() <= MAX_STEPS).then_some(Self { steps })
    }

    /// Its steps, in order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The questions it refers to.
    pub fn refers_to(&self) -> impl Iterator<Item = QuestionId> + '_ {
        self.steps.iter().filter_map(|step| match step {
            Step::Answer(id) => Some(*id),
            _ => None,
        })
    }

    /// Whether it refers only to rows above this place.
    pub(crate) fn refers_only_above(&self, place: usize) -> bool {
        self.refers_to().all(|id| id.index() < place)
    }

    /// True only if both are.
    pub(crate) fn and(self, other: Self) -> Option<Self> {
        let mut steps = self.steps;
        steps.extend(other.steps);
        steps.push(Step::And);
        Self::from_steps(steps)
    }
}
