//! Words that cells share, and letters that XML cannot hold.

use crate::limits::MAX_CELLS;
use crate::xml::{Malformed, Seen, Tags};

/// All entries in order; readings above the words (`rPh`) are no part of them.
pub(super) fn read(text: &str) -> Result<Vec<String>, Malformed> {
    let mut tags = Tags::of(text);
    let mut strings = Vec::new();
    let mut words = Words::default();
    loop {
        match tags.next()? {
            Seen::Start(start) if start.name() == "si" => words = Words::default(),
            Seen::Start(start) => words.start(start.name()),
            // More words than there may be cells are of no use to anybody.
            Seen::End(name) if name == "si" && strings.len() >= MAX_CELLS => return Err(Malformed),
            Seen::End(name) if name == "si" => strings.push(words.take()),
            Seen::End(name) => words.end(&name),
            Seen::Words(more) => words.add(&more),
            Seen::Over => return Ok(strings),
        }
    }
}

/// Words of one string, whose pieces stand in `t`.
#[derive(Default)]
pub(super) struct Words {
    words: String,
    within: Within,
}

#[derive(Default, PartialEq, Eq)]
enum Within {
    #[default]
    Nothing,
    Piece,
    Reading,
}

impl Words {
    /// An element begins.
    pub(super) fn start(&mut self, name: &str) {
        match name {
            "t" if self.within == Within::Nothing => self.within = Within::Piece,
            "rPh" => self.within = Within::Reading,
            _ => {}
        }
    }

    /// An element ends.
    pub(super) fn end(&mut self, name: &str) {
        if (name == "t" && self.within == Within::Piece) || name == "rPh" {
            self.within = Within::Nothing;
        }
    }

    /// Words between tags.
    pub(super) fn add(&mut self, more: &str) {
        if self.within == Within::Piece {
            self.words.push_str(more);
        }
    }

    /// The whole.
    pub(super) fn take(&mut self) -> String {
        unescaped(&core::mem::take(&mut self.words))
    }
}

/// `_x000D_` is the letter of that number (ECMA-376 part 1, 22.4.2.4); a pair may make one letter.
pub(super) fn unescaped(words: &str) -> String {
    if !words.contains("_x") {
        return words.to_owned();
    }
    let mut units: Vec<u16> = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some(letter) = rest.chars().next() {
        let code = rest
            .get(..7)
            .and_then(|it| it.strip_prefix("_x")?.strip_suffix('_'))
            .filter(|it| it.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|it| u16::from_str_radix(it, 16).ok());
        let length = match code {
            Some(unit) => {
                units.push(unit);
                7
            }
            None => {
                units.extend(letter.encode_utf16(&mut [0; 2]).iter());
                letter.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or("");
    }
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn letters_that_xml_cannot_hold() {
        assert_eq!(unescaped("a_x000D_b"), "a\rb");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("_xD83D__xDE00_"), "\u{1F600}");
        assert_eq!(unescaped("_xé_ _x12"), "_xé_ _x12");
    }
}
