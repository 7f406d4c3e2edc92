//! Which characters a step of a pattern takes.

/// Characters in any of some parts, or in none of them.
#[derive(Clone)]
pub(super) struct Set {
    pub parts: Vec<Part>,
    pub side: Side,
    pub case: Case,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Inside,
    Outside,
}

/// Whether an ASCII letter stands for its twin.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Counts,
    IsNothing,
}

#[derive(Clone, Copy)]
pub(super) enum Part {
    Range(char, char),
    Kind(Kind),
    Not(Kind),
}

pub(super) type Kind = fn(&char) -> bool;

impl Set {
    pub fn of(part: Part, case: Case) -> Self {
        Self {
            parts: vec![part],
            side: Side::Inside,
            case,
        }
    }

    pub fn has(&self, one: char) -> bool {
        let has = |one: char| {
            self.parts.iter().any(|part| match part {
                Part::Range(from, to) => (*from..=*to).contains(&one),
                Part::Kind(kind) => kind(&one),
                Part::Not(kind) => !kind(&one),
            })
        };
        let twin = || has(one.to_ascii_lowercase()) || has(one.to_ascii_uppercase());
        let inside = has(one) || self.case == Case::IsNothing && twin();
        inside == (self.side == Side::Inside)
    }
}

pub(super) fn is_word(one: &char) -> bool {
    one.is_ascii_alphanumeric() || *one == '_'
}

pub(super) fn is_space(one: &char) -> bool {
    one.is_ascii_whitespace() || *one == '\u{B}'
}

/// The classes of POSIX.
pub(super) fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "alnum" => char::is_ascii_alphanumeric,
        "alpha" => char::is_ascii_alphabetic,
        "ascii" => char::is_ascii,
        "blank" => |one| matches!(one, ' ' | '\t'),
        "cntrl" => char::is_ascii_control,
        "digit" => char::is_ascii_digit,
        "graph" => char::is_ascii_graphic,
        "lower" => char::is_ascii_lowercase,
        "print" => |one| matches!(one, ' '..='~'),
        "punct" => char::is_ascii_punctuation,
        "space" => is_space,
        "upper" => char::is_ascii_uppercase,
        "word" => is_word,
        "xdigit" => char::is_ascii_hexdigit,
        _ => return None,
    })
}
