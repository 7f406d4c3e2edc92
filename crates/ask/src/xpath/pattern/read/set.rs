//! What stands between square brackets.

use super::Reader;
use crate::xpath::pattern::Refused;
use crate::xpath::pattern::set::{Part, Set, Side, kind};

const OPEN: Refused = Refused::Wrong("a [ is not closed");
const NO_RANGE: Refused =
    Refused::Wrong("a range in [ ] does not go from a character to a later one");

impl Reader<'_> {
    /// After the opening bracket.
    pub(super) fn set(&mut self) -> Result<Set, Refused> {
        let side = if self.eat('^') {
            Side::Outside
        } else {
            Side::Inside
        };
        let mut parts = Vec::new();
        while self.eat('-') {
            parts.push(Part::Range('-', '-'));
        }
        if parts.is_empty() && self.eat(']') {
            parts.push(Part::Range(']', ']'));
        }
        loop {
            match self.rest.next().ok_or(OPEN)? {
                ']' => break,
                '[' => parts.push(self.class()?),
                one @ ('&' | '-' | '~') if self.rest.peek() == Some(&one) => {
                    return Err(Refused::Unsupported("it has &&, -- or ~~ in [ ]"));
                }
                one => {
                    let part = self.item(one)?;
                    parts.push(self.up_to(part)?);
                }
            }
        }
        Ok(Set {
            parts,
            side,
            case: self.flags.case,
        })
    }

    fn item(&mut self, one: char) -> Result<Part, Refused> {
        match one {
            '\\' => self.escaped(),
            one => Ok(Part::Range(one, one)),
        }
    }

    /// The rest of a range, if it is one: a - before ] or - is just that.
    fn up_to(&mut self, part: Part) -> Result<Part, Refused> {
        let mut ahead = self.rest.clone();
        if ahead.next() != Some('-') || matches!(ahead.next(), Some(']' | '-')) {
            return Ok(part);
        }
        self.rest.next();
        let last = self.rest.next().ok_or(OPEN)?;
        match (part, self.item(last)?) {
            (Part::Range(from, _), Part::Range(to, _)) if from <= to => Ok(Part::Range(from, to)),
            _ => Err(NO_RANGE),
        }
    }

    /// A class of POSIX, after its own bracket.
    fn class(&mut self) -> Result<Part, Refused> {
        const NESTED: Refused = Refused::Unsupported("it has [ in [ ]");
        if !self.eat(':') {
            return Err(NESTED);
        }
        let is_not = self.eat('^');
        let mut name = String::new();
        while let Some(one) = self.rest.next_if(char::is_ascii_alphabetic) {
            name.push(one);
        }
        let kind = kind(&name).ok_or(NESTED)?;
        if !self.eat(':') || !self.eat(']') {
            return Err(NESTED);
        }
        Ok(if is_not {
            Part::Not(kind)
        } else {
            Part::Kind(kind)
        })
    }
}
