//! From tokens to steps, by precedence: or, and, equality, order, sum, sign.

use core::iter::Peekable;
use std::vec::IntoIter;

use super::token::{Placed, Token, tokens};
use super::{Comparison, Expression, ExpressionFault, Function, Step, Wrong};
use crate::form::QuestionId;

/// Deepest nesting; keeps a hostile expression from exhausting the stack.
const MAX_DEPTH: usize = 48;

/// The column an expression stands in, which decides what it can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// `relevant`: other answers.
    Relevant,
    /// `calculation`: other answers.
    Calculation,
    /// `choice_filter`: other answers and the choice's `name`.
    ChoiceFilter,
    /// A condition on the answer itself: other answers and `.`.
    Constraint,
}

struct Parser<'a> {
    tokens: Peekable<IntoIter<Placed>>,
    end: usize,
    depth: usize,
    place: Place,
    find: &'a dyn Fn(&str) -> Option<QuestionId>,
    steps: Vec<Step>,
}

/// Compiles an expression; `find` knows the questions it may refer to.
///
/// # Errors
/// The first thing that is wrong, and where.
pub fn compile(
    source: &str,
    place: Place,
    find: &dyn Fn(&str) -> Option<QuestionId>,
) -> Result<Expression, ExpressionFault> {
    let tokens = tokens(source)?.into_iter().peekable();
    let end = source.chars().count() + 1;
    let mut parser = Parser {
        tokens,
        end,
        depth: 0,
        place,
        find,
        steps: Vec::new(),
    };
    parser.binary(0)?;
    if let Some((at, token)) = parser.tokens.next() {
        return Err(ExpressionFault {
            at,
            wrong: Wrong::Unexpected(token.shown()),
        });
    }
    Expression::from_steps(parser.steps).ok_or(ExpressionFault {
        at: 1,
        wrong: Wrong::TooLong,
    })
}

impl Parser<'_> {
    /// Operands joined by operators that bind at least as tightly as `least`.
    fn binary(&mut self, least: u8) -> Result<(), ExpressionFault> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fails(Wrong::TooDeep);
        }
        self.signed()?;
        while let Some((binds, step)) = self.operator().filter(|(binds, _)| *binds >= least) {
            self.tokens.next();
            self.binary(binds + 1)?;
            self.steps.push(step);
        }
        self.depth -= 1;
        Ok(())
    }

    fn operator(&mut self) -> Option<(u8, Step)> {
        let (_, token) = self.tokens.peek()?;
        Some(match token {
            Token::Name(name) if name == "or" => (0, Step::Or),
            Token::Name(name) if name == "and" => (1, Step::And),
            Token::Sign("=") => (2, Step::Compare(Comparison::Equal)),
            Token::Sign("!=") => (2, Step::Compare(Comparison::Differs)),
            Token::Sign("<") => (3, Step::Compare(Comparison::Less)),
            Token::Sign("<=") => (3, Step::Compare(Comparison::AtMost)),
            Token::Sign(">") => (3, Step::Compare(Comparison::Greater)),
            Token::Sign(">=") => (3, Step::Compare(Comparison::AtLeast)),
            Token::Sign("+") => (4, Step::Plus),
            Token::Sign("-") => (4, Step::Minus),
            _ => return None,
        })
    }

    fn signed(&mut self) -> Result<(), ExpressionFault> {
        let mut signs = 0_usize;
        while self.next_if("-") {
            signs += 1;
        }
        self.operand()?;
        self.steps.extend((0..signs).map(|_| Step::Negate));
        Ok(())
    }

    fn operand(&mut self) -> Result<(), ExpressionFault> {
        let Some((at, token)) = self.tokens.next() else {
            return self.fails(Wrong::Incomplete);
        };
        let step = match token {
            Token::Text(text) => Step::Text(text),
            Token::Number(number) => Step::Number(number),
            Token::Reference(name) => match (self.find)(&name) {
                Some(id) => Step::Answer(id),
                None => {
                    return Err(ExpressionFault {
                        at,
                        wrong: Wrong::UnknownName(name),
                    });
                }
            },
            Token::Sign("(") => {
                self.binary(0)?;
                return self.expect(")");
            }
            Token::Sign(".") if self.place == Place::Constraint => Step::Itself,
            Token::Sign(".") => {
                return Err(ExpressionFault {
                    at,
                    wrong: Wrong::Itself,
                });
            }
            Token::Name(name) if self.next_if("(") => self.call(at, &name)?,
            Token::Name(name) if name == "name" && self.place == Place::ChoiceFilter => {
                Step::ChoiceName
            }
            Token::Name(name) => {
                return Err(ExpressionFault {
                    at,
                    wrong: Wrong::BareWord(name),
                });
            }
            Token::Sign(_) => {
                return Err(ExpressionFault {
                    at,
                    wrong: Wrong::Unexpected(token.shown()),
                });
            }
        };
        self.steps.push(step);
        Ok(())
    }

    /// The arguments of a function, its opening parenthesis already taken.
    fn call(&mut self, at: usize, name: &str) -> Result<Step, ExpressionFault> {
        let Some(function) = Function::named(name) else {
            return Err(ExpressionFault {
                at,
                wrong: Wrong::UnknownFunction(name.to_owned()),
            });
        };
        let mut arguments = 0_u8;
        if !self.next_if(")") {
            loop {
                self.binary(0)?;
                arguments = arguments.saturating_add(1);
                if !self.next_if(",") {
                    break;
                }
            }
            self.expect(")")?;
        }
        // At 255 the count may have stopped counting.
        if function.takes(arguments) && arguments < u8::MAX {
            Ok(Step::Call(function, arguments))
        } else {
            Err(ExpressionFault {
                at,
                wrong: Wrong::Arguments(function),
            })
        }
    }

    fn next_if(&mut self, sign: &str) -> bool {
        self.tokens
            .next_if(|(_, token)| matches!(token, Token::Sign(found) if *found == sign))
            .is_some()
    }

    fn expect(&mut self, sign: &str) -> Result<(), ExpressionFault> {
        if self.next_if(sign) {
            return Ok(());
        }
        match self.tokens.next() {
            Some((at, token)) => Err(ExpressionFault {
                at,
                wrong: Wrong::Unexpected(token.shown()),
            }),
            None => self.fails(Wrong::Incomplete),
        }
    }

    fn fails(&mut self, wrong: Wrong) -> Result<(), ExpressionFault> {
        let at = self.tokens.peek().map_or(self.end, |(at, _)| *at);
        Err(ExpressionFault { at, wrong })
    }
}
