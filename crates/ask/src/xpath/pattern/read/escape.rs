//! What a backslash begins.

use super::Reader;
use crate::xpath::pattern::set::{Kind, Part, Set, is_space, is_word};
use crate::xpath::pattern::{Edge, Refused, Step};

const UNKNOWN: Refused = Refused::Wrong("a \\ is followed by what has no meaning there");

impl Reader<'_> {
    /// Outside a set, after the backslash.
    pub(super) fn escape(&mut self) -> Result<Step, Refused> {
        let edge = match self.rest.peek() {
            Some('A') => Edge::Start,
            Some('z') => Edge::End,
            Some('b') => Edge::Word,
            Some('B') => Edge::NoWord,
            _ => {
                let part = self.escaped()?;
                return Ok(Step::Take(Set::of(part, self.flags.case)));
            }
        };
        if self.rest.next() == Some('b') && self.rest.peek() == Some(&'{') {
            return Err(Refused::Unsupported("it has \\b{"));
        }
        Ok(Step::At(edge))
    }

    /// Inside a set or outside: a character or a class of them.
    pub(super) fn escaped(&mut self) -> Result<Part, Refused> {
        let one = self.rest.next().ok_or(UNKNOWN)?;
        let kind: Kind = match one.to_ascii_lowercase() {
            'd' => char::is_ascii_digit,
            's' => is_space,
            'w' => is_word,
            _ => return self.character(one).map(|one| Part::Range(one, one)),
        };
        Ok(if one.is_ascii_lowercase() {
            Part::Kind(kind)
        } else {
            Part::Not(kind)
        })
    }

    fn character(&mut self, one: char) -> Result<char, Refused> {
        Ok(match one {
            'a' => '\u{7}',
            'f' => '\u{C}',
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'v' => '\u{B}',
            'x' => return self.by_number(2),
            'u' => return self.by_number(4),
            'U' => return self.by_number(8),
            'p' | 'P' => return Err(Refused::Unsupported("it has \\p")),
            '<' | '>' => return Err(Refused::Unsupported("it has \\< or \\>")),
            '0'..='9' => return Err(Refused::Unsupported("it has a \\ before a digit")),
            one if one.is_ascii_punctuation() => one,
            _ => return Err(UNKNOWN),
        })
    }

    /// A character by its number in hexadecimal digits, so many or in braces.
    fn by_number(&mut self, digits: usize) -> Result<char, Refused> {
        let mut text = String::new();
        if self.eat('{') {
            while let Some(one) = self.rest.next_if(|one| *one != '}') {
                text.push(one);
            }
            if !self.eat('}') {
                return Err(UNKNOWN);
            }
        } else {
            text.extend(self.rest.by_ref().take(digits));
            if text.len() != digits {
                return Err(UNKNOWN);
            }
        }
        if !text.bytes().all(|one| one.is_ascii_hexdigit()) {
            return Err(UNKNOWN);
        }
        let number = u32::from_str_radix(&text, 16).ok();
        number.and_then(char::from_u32).ok_or(UNKNOWN)
    }
}
