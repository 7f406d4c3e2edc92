//! Texts of JSON between quotation marks, and what stands without them: numbers, `true`, `false`, `null`.

use core::str::Chars;

use super::{Fault, Json};

/// What stands for half of a character that came alone.
const LOST: char = '\u{FFFD}';

impl<'a> Json<'a> {
    /// A text with its escapes resolved.
    pub(super) fn words(&mut self) -> Result<String, Fault> {
        self.needs('"')?;
        let mut words = String::new();
        loop {
            let end = self.rest.find(['"', '\\']).unwrap_or(self.rest.len());
            let (said, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
            words.push_str(said);
            let mut letters = rest.chars();
            let mark = letters.next();
            self.rest = letters.as_str();
            match mark {
                Some('"') => return Ok(words),
                Some(_) => words.push(self.escaped()?),
                None => return Err(self.fault("A text has no end in this file.")),
            }
        }
    }

    /// A number or a word, as it is written.
    pub(super) fn bare(&mut self) -> Result<&'a str, Fault> {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
        let end = self.rest.find(|letter| !is_part(letter));
        let end = end.unwrap_or(self.rest.len());
        let (said, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        // Rust reads `inf` and `+1` as numbers too; JSON does not.
        let begins = said.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-');
        let plain = said
            .chars()
            .all(|letter| letter.is_ascii_digit() || "+-.eE".contains(letter));
        let is_number = begins && plain && said.parse::<f64>().is_ok();
        if !is_number && !matches!(said, "true" | "false" | "null") {
            return Err(self.fault("This is not JSON: a value is missing here."));
        }
        self.rest = rest;
        Ok(said)
    }

    fn escaped(&mut self) -> Result<char, Fault> {
        let mut letters = self.rest.chars();
        let letter = match letters.next() {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{C}',
            Some(same @ ('"' | '\\' | '/')) => same,
            Some('u') => {
                let first = self.unit(&mut letters)?;
                self.whole_letter(first, &mut letters)?
            }
            _ => return Err(self.fault("This is not JSON: no such escape behind “\\”.")),
        };
        self.rest = letters.as_str();
        Ok(letter)
    }

    /// A character that is written in two halves is put together.
    fn whole_letter(&self, first: u16, letters: &mut Chars<'a>) -> Result<char, Fault> {
        let mut units = vec![first];
        let behind = letters.as_str().strip_prefix("\\u");
        if let (0xD800..=0xDBFF, Some(behind)) = (first, behind) {
            let mut ahead = behind.chars();
            let second = self.unit(&mut ahead)?;
            if (0xDC00..=0xDFFF).contains(&second) {
                units.push(second);
                *letters = ahead;
            }
        }
        let letter = char::decode_utf16(units).next();
        Ok(letter.and_then(Result::ok).unwrap_or(LOST))
    }

    fn unit(&self, letters: &mut Chars<'a>) -> Result<u16, Fault> {
        let digits: String = letters.by_ref().take(4).collect();
        let is_hex = digits.len() == 4 && digits.chars().all(|it| it.is_ascii_hexdigit());
        let unit = u16::from_str_radix(&digits, 16).ok().filter(|_| is_hex);
        unit.ok_or_else(|| self.fault("This is not JSON: four digits are missing behind “\\u”."))
    }
}
