//! The functions: a table a family, and what every function is given.

mod chance;
mod dates;
mod forms;
mod logic;
mod lookup;
mod nodes;
mod numbers;
mod text;

use core::fmt;

use super::evaluate::{Focus, Run};
use super::{Call, Expr, Fault, Kind, NodeRef, Value};

/// One function.
pub struct Function {
    pub(super) name: &'static str,
    least: usize,
    most: usize,
    pub(super) steady: Steady,
    pub(super) run: fn(Args<'_>) -> Result<Value, Fault>,
}

/// Whether the same arguments always give the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Steady {
    Yes,
    /// Depends on the clock, on chance, or on what happened before.
    No,
}

/// Any number of arguments.
const MANY: usize = usize::MAX;

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The function of a name as it is written.
pub(super) fn find(name: &str) -> Option<&'static Function> {
    [
        logic::ALL,
        numbers::ALL,
        text::ALL,
        nodes::ALL,
        forms::ALL,
        dates::ALL,
        chance::ALL,
        lookup::ALL,
    ]
    .into_iter()
    .flatten()
    .find(|function| function.name == name)
}

impl Function {
    const fn new(
        name: &'static str,
        least: usize,
        most: usize,
        run: fn(Args<'_>) -> Result<Value, Fault>,
    ) -> Self {
        Self {
            name,
            least,
            most,
            steady: Steady::Yes,
            run,
        }
    }

    const fn unsteady(self) -> Self {
        Self {
            steady: Steady::No,
            ..self
        }
    }

    /// Refuses a wrong number of arguments.
    pub(super) fn counts(&self, given: usize, at: usize) -> Result<(), Fault> {
        let Self {
            name, least, most, ..
        } = self;
        if (*least..=*most).contains(&given) {
            return Ok(());
        }
        let wanted = match (*least, *most) {
            (least, most) if least == most => format!("{least}"),
            (least, MANY) => format!("{least} or more"),
            (least, most) => format!("{least} to {most}"),
        };
        let sentence = format!("{name}() takes {wanted} arguments and has {given}. Correct it.");
        Err(Fault::new(at, Kind::Count, sentence))
    }
}

/// A call under way.
#[derive(Clone, Copy)]
pub(super) struct Args<'a> {
    pub(super) run: &'a Run<'a>,
    pub(super) call: &'a Call,
    pub(super) focus: Focus,
}

impl Args<'_> {
    fn len(&self) -> usize {
        self.call.arguments.len()
    }

    fn expr(&self, index: usize) -> Result<&Expr, Fault> {
        // The number of arguments was checked when the expression was read.
        self.call
            .arguments
            .get(index)
            .ok_or_else(|| self.fault(Kind::Count, "An argument is missing."))
    }

    fn value(&self, index: usize) -> Result<Value, Fault> {
        self.run.value(self.expr(index)?, self.focus)
    }

    fn text(&self, index: usize) -> Result<String, Fault> {
        Ok(match self.value(index)? {
            Value::Text(text) => text,
            other => other.text(self.run.world),
        })
    }

    fn number(&self, index: usize) -> Result<f64, Fault> {
        Ok(self.value(index)?.number(self.run.world))
    }

    fn truth(&self, index: usize) -> Result<bool, Fault> {
        Ok(self.value(index)?.truth())
    }

    fn nodes(&self, index: usize) -> Result<Vec<NodeRef>, Fault> {
        match self.value(index)? {
            Value::Nodes(nodes) => Ok(nodes),
            _ => {
                let sentence = format!(
                    "{}() needs the path of a question, not a value. Write a path.",
                    self.call.name()
                );
                Err(self.fault(Kind::Type, &sentence))
            }
        }
    }

    /// Every value of the arguments from one on, a set of nodes giving one for each.
    fn spread(&self, from: usize) -> Result<Vec<Value>, Fault> {
        let mut all = Vec::new();
        for index in from..self.len() {
            match self.value(index)? {
                Value::Nodes(nodes) => {
                    self.run.spend(nodes.len())?;
                    all.extend(nodes.into_iter().map(|node| self.run.text_of(node)));
                }
                other => all.push(other),
            }
        }
        Ok(all)
    }

    fn fault(&self, kind: Kind, sentence: &str) -> Fault {
        Fault::new(self.call.at, kind, sentence)
    }
}
