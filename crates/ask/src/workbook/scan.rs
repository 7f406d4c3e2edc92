//! An expression's pieces, as far as they decide what kind of text it is.

use super::names::{is_first, is_further};

/// A piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A date, a time or a number.
    Value,
    Plus,
    Minus,
    /// `|`.
    Union,
    /// A name and its bracket, `today(`.
    Call,
    /// `${name}`.
    Reference,
    Quoted,
    Space,
    /// Anything else: names, brackets, dots, single letters.
    Other,
}

/// Where a piece lies, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lying {
    pub(super) piece: Piece,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Cuts a text into pieces.
pub(super) fn pieces(letters: &[char]) -> Vec<Lying> {
    let mut pieces = Vec::new();
    let mut from = 0;
    while let Some(rest) = letters.get(from..).filter(|rest| !rest.is_empty()) {
        let (piece, length) = next(rest);
        let to = from + length.max(1);
        pieces.push(Lying { piece, from, to });
        from = to;
    }
    pieces
}

fn next(rest: &[char]) -> (Piece, usize) {
    if let Some(length) = date(rest).or_else(|| number(rest)) {
        return (Piece::Value, length);
    }
    match rest {
        ['*' | '+', ..] => return (Piece::Plus, 1),
        ['-', ..] => return (Piece::Minus, 1),
        [' ', 'm', 'o', 'd', ' ', ..] | [' ', 'd', 'i', 'v', ' ', ..] => return (Piece::Plus, 5),
        [' ', 'a', 'n', 'd', ' ', ..] => return (Piece::Other, 5),
        [' ', 'o', 'r', ' ', ..] => return (Piece::Other, 4),
        ['|', ..] => return (Piece::Union, 1),
        [quote @ ('"' | '\''), inner @ ..] => {
            return match inner.iter().position(|letter| letter == quote) {
                Some(end) => (Piece::Quoted, end + 2),
                None => (Piece::Other, 1),
            };
        }
        ['$', '{', inner @ ..] => {
            return match reference(inner) {
                Some(length) => (Piece::Reference, length + 2),
                None => (Piece::Other, 2),
            };
        }
        [space, ..] if space.is_whitespace() => {
            return (Piece::Space, run(rest, char::is_whitespace));
        }
        _ => {}
    }
    match name(rest) {
        0 => (Piece::Other, 1),
        length if rest.get(length) == Some(&'(') => (Piece::Call, length + 1),
        length => (Piece::Other, length),
    }
}

/// `name}` or `last-saved#name}`: how long it is.
fn reference(inner: &[char]) -> Option<usize> {
    let prefix: Vec<char> = "last-saved#".chars().collect();
    let skipped = if inner.starts_with(&prefix) {
        prefix.len()
    } else {
        0
    };
    let rest = inner.get(skipped..)?;
    let first = rest.first().copied().is_some_and(is_first);
    let length = run(rest, is_further);
    (first && rest.get(length) == Some(&'}')).then_some(skipped + length + 1)
}

/// `2026-01-15`, perhaps with a time: how long it is.
fn date(rest: &[char]) -> Option<usize> {
    let sign = usize::from(rest.first() == Some(&'-'));
    let is = |at: usize, shape: &str| {
        shape.chars().enumerate().all(|(offset, mark)| {
            let letter = rest.get(at + offset).copied().unwrap_or('\0');
            if mark == '0' {
                letter.is_ascii_digit()
            } else {
                letter == mark
            }
        })
    };
    if is(sign, "0000-00-00") {
        let end = sign + 10;
        return Some(if is(end, "T00:00:00") { end + 9 } else { end });
    }
    is(0, "00:00:00").then_some(8)
}

/// A number, its minus included: how long it is.
fn number(rest: &[char]) -> Option<usize> {
    let sign = usize::from(rest.first() == Some(&'-'));
    let digit = |letter: char| letter.is_ascii_digit();
    let whole = run(rest.get(sign..)?, digit);
    let mut end = sign + whole;
    if rest.get(end) == Some(&'.') {
        let parts = run(rest.get(end + 1..)?, digit);
        if whole > 0 || parts > 0 {
            end += 1 + parts;
        }
    }
    (end > sign).then_some(end)
}

/// A name with at most one colon: how long it is.
fn name(rest: &[char]) -> usize {
    if !rest.first().copied().is_some_and(is_first) {
        return 0;
    }
    let length = run(rest, is_further);
    let behind = rest.get(length + 1..).unwrap_or(&[]);
    if rest.get(length) == Some(&':') && behind.first().copied().is_some_and(is_first) {
        return length + 1 + run(behind, is_further);
    }
    length
}

fn run(rest: &[char], is: impl Fn(char) -> bool) -> usize {
    rest.iter().take_while(|letter| is(**letter)).count()
}

/// Whether a default is worked out rather than put in as it stands: it reckons, calls or refers. Dates and
/// places hold hyphens that are no minus.
pub(super) fn is_worked_out(default: &str, kind: &str) -> bool {
    let hyphens = matches!(
        kind,
        "date" | "dateTime" | "geopoint" | "geotrace" | "geoshape"
    );
    let letters: Vec<char> = default.chars().collect();
    for lying in pieces(&letters) {
        match lying.piece {
            Piece::Minus if hyphens => return false,
            Piece::Minus | Piece::Plus | Piece::Union | Piece::Call | Piece::Reference => {
                return true;
            }
            _ => {}
        }
    }
    false
}

/// The stretches of a text that are `instance('x')/…`, in characters: a path ends at a space outside its
/// square brackets.
pub(super) fn lookups(letters: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begun: Option<usize> = None;
    let mut depth = 0_usize;
    let mut called = 0_usize;
    let mut last = 0;
    for lying in pieces(letters) {
        let words: String = letters
            .get(lying.from..lying.to)
            .unwrap_or(&[])
            .iter()
            .collect();
        match begun {
            None if lying.piece == Piece::Call && words == "instance(" => {
                begun = Some(lying.from);
                (depth, called) = (0, 1);
            }
            None => {}
            Some(from) => {
                match words.as_str() {
                    "[" => depth += 1,
                    "]" => depth = depth.saturating_sub(1),
                    ")" => called = called.saturating_sub(1),
                    _ if lying.piece == Piece::Call => called += 1,
                    _ => {}
                }
                let outside = depth == 0 && called == 0;
                if outside && lying.piece == Piece::Space {
                    found.push((from, last));
                    begun = None;
                }
            }
        }
        last = lying.to;
    }
    if let Some(from) = begun {
        found.push((from, last));
    }
    found
}
