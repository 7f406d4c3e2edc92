//! Cuts an expression into its words and signs.

use core::iter::Peekable;
use core::str::Chars;

use super::{ExpressionFault, Wrong, number};

/// Longest expression, in bytes.
pub(crate) const MAX_SOURCE: usize = 8192;

/// One word or sign.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    Text(String),
    Number(f64),
    Reference(String),
    Name(String),
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`, `+`, `-`, `(`, `)`, `,` or `.`.
    Sign(&'static str),
}

impl Token {
    /// As it is shown in a complaint.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) => format!("'{text}'"),
            Self::Number(value) => number::to_text(*value),
            Self::Reference(name) => format!("${{{name}}}"),
            Self::Name(name) => name.clone(),
            Self::Sign(sign) => (*sign).to_owned(),
        }
    }
}

/// A token and the character it begins at, from 1.
pub(crate) type Placed = (usize, Token);

struct Reader<'a> {
    letters: Peekable<Chars<'a>>,
    at: usize,
}

/// The tokens of an expression.
pub(crate) fn tokens(source: &str) -> Result<Vec<Placed>, ExpressionFault> {
    if source.len() > MAX_SOURCE {
        return Err(ExpressionFault {
            at: 1,
            wrong: Wrong::TooLong,
        });
    }
    let mut reader = Reader {
        letters: source.chars().peekable(),
        at: 1,
    };
    let mut tokens = Vec::new();
    loop {
        reader.take_while(char::is_whitespace);
        let at = reader.at;
        match reader
            .token()
            .map_err(|wrong| ExpressionFault { at, wrong })?
        {
            Some(token) => tokens.push((at, token)),
            None => return Ok(tokens),
        }
    }
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let letter = self.letters.next();
        self.at += usize::from(letter.is_some());
        letter
    }

    fn next_if(&mut self, wanted: char) -> bool {
        let found = self.letters.peek() == Some(&wanted);
        if found {
            self.next();
        }
        found
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(letter) = self.letters.peek().copied().filter(|letter| fits(*letter)) {
            taken.push(letter);
            self.next();
        }
        taken
    }

    fn token(&mut self) -> Result<Option<Token>, Wrong> {
        let Some(&letter) = self.letters.peek() else {
            return Ok(None);
        };
        if letter.is_ascii_digit() {
            return self.number(String::new()).map(Some);
        }
        if letter.is_alphabetic() || letter == '_' {
            return Ok(Some(Token::Name(self.take_while(is_name_part))));
        }
        self.next();
        let token = match letter {
            '\'' | '"' => self.text(letter)?,
            '$' => self.reference()?,
            '.' if self.letters.peek().is_some_and(char::is_ascii_digit) => {
                self.number(String::from("0."))?
            }
            '!' if self.next_if('=') => Token::Sign("!="),
            '<' => Token::Sign(if self.next_if('=') { "<=" } else { "<" }),
            '>' => Token::Sign(if self.next_if('=') { ">=" } else { ">" }),
            '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' => return Err(Wrong::CurlyQuote),
            _ => Token::Sign(sign(letter).ok_or(Wrong::Sign(letter))?),
        };
        Ok(Some(token))
    }

    fn text(&mut self, quote: char) -> Result<Token, Wrong> {
        let text = self.take_while(|letter| letter != quote);
        if self.next_if(quote) {
            Ok(Token::Text(text))
        } else {
            Err(Wrong::OpenQuote)
        }
    }

    fn reference(&mut self) -> Result<Token, Wrong> {
        if !self.next_if('{') {
            return Err(Wrong::BadReference);
        }
        let name = self.take_while(|letter| letter != '}');
        let name = name.trim();
        if !self.next_if('}') || name.is_empty() || !name.chars().all(is_name_part) {
            return Err(Wrong::BadReference);
        }
        Ok(Token::Reference(name.to_owned()))
    }

    fn number(&mut self, mut digits: String) -> Result<Token, Wrong> {
        digits += &self.take_while(|letter| letter.is_ascii_digit() || letter == '.');
        let value = number::of_text(&digits);
        if value.is_nan() {
            Err(Wrong::Unexpected(digits))
        } else {
            Ok(Token::Number(value))
        }
    }
}

fn is_name_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.')
}

fn sign(letter: char) -> Option<&'static str> {
    ["=", "+", "-", "(", ")", ",", "."]
        .into_iter()
        .find(|sign| sign.starts_with(letter))
}
