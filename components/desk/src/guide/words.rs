//! The words of one block: plain, strong, or leading to another guide.

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Plain(String),
    Strong(String),
    /// Leads to another guide, by its file name without the ending.
    Link {
        text: String,
        guide: String,
    },
}

/// Splits `**strong**` and `[text](guide.md)` from the rest.
pub fn pieces(text: &str) -> Vec<Piece> {
    let parts = text.split("**").enumerate();
    let parts = parts.filter(|(_, part)| !part.is_empty());
    parts
        .flat_map(|(at, part)| match at % 2 {
            0 => linked(part),
            _ => vec![Piece::Strong(part.to_owned())],
        })
        .collect()
}

fn linked(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, link, after)) = next_link(rest) {
        if !before.is_empty() {
            found.push(Piece::Plain(before.to_owned()));
        }
        found.push(link);
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Plain(rest.to_owned()));
    }
    found
}

fn next_link(text: &str) -> Option<(&str, Piece, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (name, rest) = rest.split_once("](")?;
    let (guide, after) = rest.split_once(".md)")?;
    let link = Piece::Link {
        text: name.to_owned(),
        guide: guide.to_owned(),
    };
    Some((before, link, after))
}
