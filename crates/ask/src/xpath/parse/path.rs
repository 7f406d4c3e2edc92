//! Paths, steps, predicates, brackets and calls.

use super::Reader;
use crate::xpath::token::Word;
use crate::xpath::{Axis, Call, Expr, Fault, Kind, NameTest, Path, Start, Step, Test, function};

const STEP: &str = "A question's name, a path or a value is missing here. Add it.";

impl Reader {
    /// A path, or a value with predicates and steps after it.
    pub(super) fn path(&mut self) -> Result<Expr, Fault> {
        let (start, mut steps) = match self.peek() {
            None => return Err(self.wrong(STEP)),
            Some(Word::Slash) => {
                self.here += 1;
                let start = Start::Root;
                if !self.begins_step() {
                    return Ok(Expr::Path(Path {
                        start,
                        steps: vec![],
                    }));
                }
                (start, vec![self.step()?])
            }
            Some(Word::SlashSlash) => {
                self.here += 1;
                (Start::Root, vec![anything_below(), self.step()?])
            }
            _ if self.begins_step() => (Start::Context, vec![self.step()?]),
            _ => {
                let value = self.primary()?;
                let predicates = self.predicates()?;
                if predicates.is_empty() && !self.at_slash() {
                    return Ok(value);
                }
                (Start::Filter(Box::new(value), predicates), vec![])
            }
        };
        loop {
            match self.peek() {
                Some(Word::Slash) => self.here += 1,
                Some(Word::SlashSlash) => {
                    self.here += 1;
                    steps.push(anything_below());
                }
                _ => return Ok(Expr::Path(Path { start, steps })),
            }
            steps.push(self.step()?);
        }
    }

    fn at_slash(&self) -> bool {
        matches!(self.peek(), Some(Word::Slash | Word::SlashSlash))
    }

    fn begins_step(&self) -> bool {
        match self.peek() {
            Some(Word::Dot | Word::DotDot | Word::At | Word::Star) => true,
            Some(Word::Name(prefix, local)) => {
                self.after() != Some(&Word::Open) || (prefix.is_empty() && is_node_type(local))
            }
            _ => false,
        }
    }

    fn step(&mut self) -> Result<Step, Fault> {
        let mut axis = Axis::Child;
        match self.peek() {
            Some(Word::Dot) => {
                self.here += 1;
                return self.finished(Axis::SelfNode, Test::Node);
            }
            Some(Word::DotDot) => {
                self.here += 1;
                return self.finished(Axis::Parent, Test::Node);
            }
            Some(Word::At) => {
                self.here += 1;
                axis = Axis::Attribute;
            }
            Some(Word::Name(prefix, name))
                if prefix.is_empty() && self.after() == Some(&Word::Axis) =>
            {
                let Some(named) = Axis::named(name) else {
                    let sentence = format!("{name} is not an axis of XPath. Remove {name}::.");
                    return Err(self.wrong(&sentence));
                };
                axis = named;
                self.here += 2;
            }
            _ => {}
        }
        let test = self.test()?;
        self.finished(axis, test)
    }

    fn finished(&mut self, axis: Axis, test: Test) -> Result<Step, Fault> {
        let predicates = self.predicates()?;
        Ok(Step {
            axis,
            test,
            predicates,
        })
    }

    fn test(&mut self) -> Result<Test, Fault> {
        match self.take() {
            Some(Word::Star) => Ok(Test::Any),
            Some(Word::Name(prefix, local)) if self.peek() == Some(&Word::Open) => {
                self.node_type(&prefix, &local)
            }
            Some(Word::Name(prefix, local)) if local == "*" => Ok(Test::AnyIn(prefix)),
            Some(Word::Name(prefix, local)) => Ok(Test::Name(NameTest { prefix, local })),
            _ => {
                self.here -= 1;
                Err(self.wrong(STEP))
            }
        }
    }

    fn node_type(&mut self, prefix: &str, name: &str) -> Result<Test, Fault> {
        if !prefix.is_empty() || !is_node_type(name) {
            let sentence = format!("{name}(…) cannot stand in a path. Put the path inside it.");
            return Err(self.wrong(&sentence));
        }
        self.here += 1;
        let mut wanted = None;
        if name == "processing-instruction"
            && let Some(Word::Literal(text)) = self.peek()
        {
            wanted = Some(text.clone());
            self.here += 1;
        }
        let sentence = format!("{name}() takes nothing. Write ) right after it.");
        self.expect(&Word::Close, &sentence)?;
        Ok(match name {
            "node" => Test::Node,
            "text" => Test::Text,
            "comment" => Test::Comment,
            _ => Test::Instruction(wanted),
        })
    }

    fn predicates(&mut self) -> Result<Vec<Expr>, Fault> {
        let mut all = Vec::new();
        while self.peek() == Some(&Word::OpenPredicate) {
            self.here += 1;
            all.push(self.expression()?);
            self.expect(&Word::ClosePredicate, "A [ is not closed. Add ] here.")?;
        }
        Ok(all)
    }

    fn primary(&mut self) -> Result<Expr, Fault> {
        let at = self.at();
        match self.take() {
            Some(Word::Number(number)) => Ok(Expr::Number(number)),
            Some(Word::Literal(text)) => Ok(Expr::Text(text)),
            Some(Word::Open) => {
                let inner = self.expression()?;
                self.expect(&Word::Close, "A ( is not closed. Add ) here.")?;
                Ok(inner)
            }
            Some(Word::Name(prefix, local)) => self.call(&prefix, &local, at),
            _ => {
                self.here -= 1;
                Err(self.wrong(STEP))
            }
        }
    }

    fn call(&mut self, prefix: &str, local: &str, at: usize) -> Result<Expr, Fault> {
        let name = if prefix.is_empty() {
            local.to_owned()
        } else {
            format!("{prefix}:{local}")
        };
        let Some(function) = function::find(&name) else {
            let sentence = format!("There is no function {name}. Check its spelling.");
            return Err(Fault::new(at, Kind::Unknown, sentence));
        };
        self.here += 1;
        let mut arguments = Vec::new();
        if self.peek() != Some(&Word::Close) {
            arguments.push(self.expression()?);
            while self.peek() == Some(&Word::Comma) {
                self.here += 1;
                arguments.push(self.expression()?);
            }
        }
        let sentence = format!("{name}( is not closed. Add ) here.");
        self.expect(&Word::Close, &sentence)?;
        function.counts(arguments.len(), at)?;
        Ok(Expr::Call(Call {
            function,
            arguments,
            at,
        }))
    }
}

fn is_node_type(name: &str) -> bool {
    matches!(name, "node" | "text" | "comment" | "processing-instruction")
}

fn anything_below() -> Step {
    Step {
        axis: Axis::DescendantOrSelf,
        test: Test::Node,
        predicates: vec![],
    }
}
