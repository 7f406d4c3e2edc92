//! The words of an expression, by the lexical rules of XPath 1.0 section 3.7.

use super::{Fault, Operator};
use crate::decimal;

/// One word with its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) word: Word,
    /// Characters from the start.
    pub(super) at: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word {
    Open,
    Close,
    OpenPredicate,
    ClosePredicate,
    Dot,
    DotDot,
    At,
    Comma,
    Axis,
    Slash,
    SlashSlash,
    Bar,
    Star,
    Operator(Operator),
    Number(f64),
    Literal(String),
    /// A prefix, empty for none, and a local name; `*` for any.
    Name(String, String),
}

/// The longest expression that is read, in characters.
pub(super) const LENGTH: usize = 100_000;

struct Reader {
    all: Vec<char>,
    here: usize,
    tokens: Vec<Token>,
}

/// Cuts an expression into words.
pub(super) fn cut(text: &str) -> Result<Vec<Token>, Fault> {
    let all: Vec<char> = text.chars().take(LENGTH + 1).collect();
    if all.len() > LENGTH {
        let sentence = format!("The expression is longer than {LENGTH} characters. Split it.");
        return Err(Fault::new(LENGTH, super::Kind::Limit, sentence));
    }
    let mut reader = Reader {
        all,
        here: 0,
        tokens: Vec::new(),
    };
    while reader.step()? {}
    Ok(reader.tokens)
}

impl Reader {
    fn peek(&self, ahead: usize) -> char {
        self.all.get(self.here + ahead).copied().unwrap_or('\0')
    }

    fn step(&mut self) -> Result<bool, Fault> {
        while is_space(self.peek(0)) {
            self.here += 1;
        }
        let at = self.here;
        let Some(first) = self.all.get(at).copied() else {
            return Ok(false);
        };
        let word = match (first, self.peek(1)) {
            ('.', '0'..='9') | ('0'..='9', _) => self.number(),
            ('"' | '\'', _) => self.literal(first)?,
            ('.', '.') => self.take(2, Word::DotDot),
            ('/', '/') => self.take(2, Word::SlashSlash),
            (':', ':') => self.take(2, Word::Axis),
            ('!', '=') => self.take(2, Word::Operator(Operator::Unequal)),
            ('<', '=') => self.take(2, Word::Operator(Operator::LessOrEqual)),
            ('>', '=') => self.take(2, Word::Operator(Operator::GreaterOrEqual)),
            ('(', _) => self.take(1, Word::Open),
            (')', _) => self.take(1, Word::Close),
            ('[', _) => self.take(1, Word::OpenPredicate),
            (']', _) => self.take(1, Word::ClosePredicate),
            ('.', _) => self.take(1, Word::Dot),
            ('@', _) => self.take(1, Word::At),
            (',', _) => self.take(1, Word::Comma),
            ('/', _) => self.take(1, Word::Slash),
            ('|', _) => self.take(1, Word::Bar),
            ('+', _) => self.take(1, Word::Operator(Operator::Add)),
            ('-', _) => self.take(1, Word::Operator(Operator::Subtract)),
            ('=', _) => self.take(1, Word::Operator(Operator::Equal)),
            ('<', _) => self.take(1, Word::Operator(Operator::Less)),
            ('>', _) => self.take(1, Word::Operator(Operator::Greater)),
            ('*', _) if self.after_operand() => self.take(1, Word::Operator(Operator::Multiply)),
            ('*', _) => self.take(1, Word::Star),
            ('$', _) => return Err(Fault::grammar(at, VARIABLE)),
            (other, _) if starts_name(other) => self.name(),
            (other, _) => return Err(Fault::grammar(at, stray(other))),
        };
        self.tokens.push(Token { word, at });
        Ok(true)
    }

    fn take(&mut self, length: usize, word: Word) -> Word {
        self.here += length;
        word
    }

    /// Whether the word before this place ends an operand, so that `*` and names are operators
    /// here.
    fn after_operand(&self) -> bool {
        match self.tokens.last().map(|token| &token.word) {
            None => false,
            Some(word) => !matches!(
                word,
                Word::At
                    | Word::Axis
                    | Word::Open
                    | Word::OpenPredicate
                    | Word::Comma
                    | Word::Slash
                    | Word::SlashSlash
                    | Word::Bar
                    | Word::Operator(_)
            ),
        }
    }

    fn number(&mut self) -> Word {
        let from = self.here;
        while self.peek(0).is_ascii_digit() {
            self.here += 1;
        }
        if self.peek(0) == '.' {
            self.here += 1;
            while self.peek(0).is_ascii_digit() {
                self.here += 1;
            }
        }
        let digits: String = self.since(from);
        Word::Number(decimal::read(&digits).unwrap_or(f64::NAN))
    }

    fn literal(&mut self, quote: char) -> Result<Word, Fault> {
        let from = self.here + 1;
        let rest = self.all.get(from..).unwrap_or_default();
        let Some(length) = rest.iter().position(|it| *it == quote) else {
            let sentence = format!("A text begins with {quote} and does not end. Add {quote}.");
            return Err(Fault::grammar(self.here, sentence));
        };
        let text = rest.iter().take(length).collect();
        self.here = from + length + 1;
        Ok(Word::Literal(text))
    }

    fn name(&mut self) -> Word {
        let (after_operand, from) = (self.after_operand(), self.here);
        let first = self.plain_name();
        if after_operand && let Some((operator, length)) = operator_of(&first) {
            self.here = from + length;
            return Word::Operator(operator);
        }
        if self.peek(0) == ':' && self.peek(1) == '*' {
            self.here += 2;
            return Word::Name(first, String::from("*"));
        }
        if self.peek(0) == ':' && starts_name(self.peek(1)) {
            self.here += 1;
            return Word::Name(first, self.plain_name());
        }
        Word::Name(String::new(), first)
    }

    fn plain_name(&mut self) -> String {
        let from = self.here;
        while continues_name(self.peek(0)) {
            self.here += 1;
        }
        self.since(from)
    }

    fn since(&self, from: usize) -> String {
        self.all
            .get(from..self.here)
            .unwrap_or_default()
            .iter()
            .collect()
    }
}

/// The operator a name is, with its length. `and1` is `and 1`, since a name cannot follow an
/// operand.
fn operator_of(name: &str) -> Option<(Operator, usize)> {
    [
        ("and", Operator::And),
        ("or", Operator::Or),
        ("div", Operator::Divide),
        ("mod", Operator::Remainder),
    ]
    .into_iter()
    .find(|(word, _)| {
        let rest = name.strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(|it: char| it.is_ascii_digit()))
    })
    .map(|(word, operator)| (operator, word.len()))
}

const VARIABLE: &str = "There are no variables here. Write the path of the question instead of $.";

fn stray(other: char) -> String {
    match other {
        '“' | '”' | '‘' | '’' | '«' | '»' => {
            format!("{other} is not a quotation mark of the language. Write \" or '.")
        }
        '!' => String::from("A single ! means nothing. Write != or not(…)."),
        '&' => String::from("& means nothing. Write and, or concat(…) to join texts."),
        '≠' => String::from("≠ is not an operator. Write !=."),
        '≤' => String::from("≤ is not an operator. Write <=."),
        '≥' => String::from("≥ is not an operator. Write >=."),
        '−' | '–' | '—' => format!("{other} is not a minus sign. Write -."),
        _ => format!("{other} cannot stand here. Remove it."),
    }
}

fn is_space(it: char) -> bool {
    // A no-break space comes from spreadsheets and means a space.
    matches!(it, ' ' | '\t' | '\n' | '\r' | '\u{a0}')
}

/// NameStartChar of XML 1.0, the fifth edition, without the colon.
fn starts_name(it: char) -> bool {
    matches!(it, 'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}' | '\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// NameChar of XML 1.0.
fn continues_name(it: char) -> bool {
    starts_name(it)
        || matches!(it, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}'
            | '\u{203f}' | '\u{2040}')
}
