//! Words to a tree: operators by rank without recursion, everything else by one nested call a level.

mod path;

use super::token::{self, Token, Word};
use super::{Expr, Fault, Kind, Operator};

/// How deep brackets, predicates and calls may nest.
const DEPTH: usize = 120;

pub(super) struct Reader {
    tokens: Vec<Token>,
    here: usize,
    depth: usize,
    end: usize,
}

/// Reads a whole expression.
pub(super) fn read(text: &str) -> Result<Expr, Fault> {
    let tokens = token::cut(text)?;
    let end = text.chars().count();
    let mut reader = Reader {
        tokens,
        here: 0,
        depth: 0,
        end,
    };
    let whole = reader.expression()?;
    match reader.peek() {
        None => Ok(whole),
        Some(Word::Close) => Err(reader.wrong("This ) closes nothing. Remove it.")),
        Some(Word::ClosePredicate) => Err(reader.wrong("This ] closes nothing. Remove it.")),
        Some(_) => Err(reader.wrong(
            "An operator such as = or and is missing before this. Add it, or remove what follows.",
        )),
    }
}

impl Reader {
    fn peek(&self) -> Option<&Word> {
        self.tokens.get(self.here).map(|token| &token.word)
    }

    fn after(&self) -> Option<&Word> {
        self.tokens.get(self.here + 1).map(|token| &token.word)
    }

    fn at(&self) -> usize {
        self.tokens
            .get(self.here)
            .map_or(self.end, |token| token.at)
    }

    fn take(&mut self) -> Option<Word> {
        let word = self.peek().cloned();
        self.here += 1;
        word
    }

    fn wrong(&self, sentence: &str) -> Fault {
        Fault::grammar(self.at(), sentence)
    }

    fn expect(&mut self, word: &Word, sentence: &str) -> Result<(), Fault> {
        if self.peek() == Some(word) {
            self.here += 1;
            return Ok(());
        }
        Err(self.wrong(sentence))
    }

    /// An expression with operators; every nesting passes here, so this is where depth is counted.
    fn expression(&mut self) -> Result<Expr, Fault> {
        self.depth += 1;
        if self.depth > DEPTH {
            let sentence = format!("Nested more than {DEPTH} deep. Use a calculation in between.");
            return Err(Fault::new(self.at(), Kind::Limit, sentence));
        }
        let mut operands = vec![self.unary()?];
        let mut waiting: Vec<Operator> = Vec::new();
        while let Some(Word::Operator(operator)) = self.peek() {
            let operator = *operator;
            self.here += 1;
            while let Some(last) = waiting.last().copied() {
                if last.rank() < operator.rank() {
                    break;
                }
                waiting.pop();
                reduce(&mut operands, last);
            }
            waiting.push(operator);
            operands.push(self.unary()?);
        }
        while let Some(last) = waiting.pop() {
            reduce(&mut operands, last);
        }
        self.depth -= 1;
        operands
            .pop()
            .ok_or_else(|| self.wrong("An expression is missing here."))
    }

    fn unary(&mut self) -> Result<Expr, Fault> {
        let mut negations = 0_usize;
        while self.peek() == Some(&Word::Operator(Operator::Subtract)) {
            negations += 1;
            self.here += 1;
        }
        let operand = self.union()?;
        Ok(match negations {
            0 => operand,
            // Twice negated is the number of it.
            even if even.is_multiple_of(2) => {
                Expr::Negate(Box::new(Expr::Negate(Box::new(operand))))
            }
            _ => Expr::Negate(Box::new(operand)),
        })
    }

    fn union(&mut self) -> Result<Expr, Fault> {
        let first = self.path()?;
        if self.peek() != Some(&Word::Bar) {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.peek() == Some(&Word::Bar) {
            self.here += 1;
            all.push(self.path()?);
        }
        Ok(Expr::Union(all))
    }
}

/// Joins the last two operands.
fn reduce(operands: &mut Vec<Expr>, operator: Operator) {
    let (Some(right), Some(left)) = (operands.pop(), operands.pop()) else {
        return;
    };
    operands.push(match left {
        Expr::Chain(first, mut rest) if rank_of(&rest) == Some(operator.rank()) => {
            rest.push((operator, right));
            Expr::Chain(first, rest)
        }
        left => Expr::Chain(Box::new(left), vec![(operator, right)]),
    });
}

fn rank_of(rest: &[(Operator, Expr)]) -> Option<u8> {
    rest.first().map(|(operator, _)| operator.rank())
}
