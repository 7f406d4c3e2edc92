//! JSON as a tree whose objects know their lines (RFC 8259). Deep nesting is refused, not followed.

/// Deeper than any format here, and far from the end of the stack.
const DEEPEST: usize = 64;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Truth(bool),
    /// As it is written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Object),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object {
    pub(crate) line: u64,
    pub(crate) members: Vec<(String, Json)>,
}

impl Json {
    pub(crate) fn get(&self, name: &str) -> &Self {
        match self {
            Self::Object(object) => object.get(name),
            _ => &Self::Null,
        }
    }

    /// A text, number or truth as it reads; empty for anything else.
    pub(crate) fn plain(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text,
            Self::Truth(true) => "true",
            Self::Truth(false) => "false",
            Self::Null | Self::List(_) | Self::Object(_) => "",
        }
    }

    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn line(&self) -> u64 {
        self.object().map_or(1, |object| object.line)
    }
}

impl Object {
    pub(crate) fn get(&self, name: &str) -> &Json {
        let found = self.members.iter().find(|(known, _)| known == name);
        found.map_or(&Json::Null, |(_, value)| value)
    }
}

/// The whole text as one value.
///
/// # Errors
/// The line on which it stops being JSON.
pub(crate) fn parse(text: &str) -> Result<Json, u64> {
    let mut from = Parser {
        rest: text.chars().peekable(),
        line: 1,
    };
    let value = from.value(0);
    from.space();
    match value {
        Some(value) if from.rest.peek().is_none() => Ok(value),
        _ => Err(from.line),
    }
}

struct Parser<'a> {
    rest: core::iter::Peekable<core::str::Chars<'a>>,
    line: u64,
}

impl Parser<'_> {
    fn next(&mut self) -> Option<char> {
        let letter = self.rest.next()?;
        self.line += u64::from(letter == '\n');
        Some(letter)
    }

    fn space(&mut self) {
        while self
            .rest
            .peek()
            .is_some_and(|letter| letter.is_ascii_whitespace())
        {
            self.next();
        }
    }

    /// Takes `letter` if it is next, after space.
    fn takes(&mut self, letter: char) -> bool {
        self.space();
        let there = self.rest.peek() == Some(&letter);
        if there {
            self.next();
        }
        there
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        if depth > DEEPEST {
            return None;
        }
        self.space();
        match *self.rest.peek()? {
            '{' => self.members(depth),
            '[' => self.list(depth),
            '"' => self.text().map(Json::Text),
            _ => self.word(),
        }
    }

    fn members(&mut self, depth: usize) -> Option<Json> {
        let mut object = Object {
            line: self.line,
            members: Vec::new(),
        };
        self.next();
        if self.takes('}') {
            return Some(Json::Object(object));
        }
        loop {
            self.space();
            let name = self.text()?;
            if !self.takes(':') {
                return None;
            }
            object.members.push((name, self.value(depth + 1)?));
            if self.takes('}') {
                return Some(Json::Object(object));
            }
            if !self.takes(',') {
                return None;
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        let mut items = Vec::new();
        self.next();
        if self.takes(']') {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.takes(']') {
                return Some(Json::List(items));
            }
            if !self.takes(',') {
                return None;
            }
        }
    }

    fn word(&mut self) -> Option<Json> {
        let mut word = String::new();
        while let Some(letter) = self.rest.peek() {
            if !letter.is_ascii_alphanumeric() && !"+-.".contains(*letter) {
                break;
            }
            word.extend(self.next());
        }
        match word.as_str() {
            "null" => Some(Json::Null),
            "true" => Some(Json::Truth(true)),
            "false" => Some(Json::Truth(false)),
            number if number.parse::<f64>().is_ok_and(f64::is_finite) => Some(Json::Number(word)),
            _ => None,
        }
    }

    fn text(&mut self) -> Option<String> {
        if self.next()? != '"' {
            return None;
        }
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                letter => text.push(letter),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' | 'f' => ' ',
            'u' => return self.unit().and_then(|unit| self.letter(unit)),
            letter @ ('"' | '\\' | '/') => letter,
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + self.next()?.to_digit(16)?;
        }
        Some(unit)
    }

    /// A letter from one unit of UTF-16, or from two; half a pair is shown as such.
    fn letter(&mut self, first: u32) -> Option<char> {
        if !(0xd800..0xdc00).contains(&first) {
            return Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if self.next()? != '\\' || self.next()? != 'u' {
            return None;
        }
        let second = self.unit()?;
        let both = 0x1_0000 + ((first - 0xd800) << 10) + second.saturating_sub(0xdc00);
        Some(char::from_u32(both).unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, parse};

    #[test]
    fn what_is_json_is_read_with_its_lines() {
        let read = parse(
            "{\"a\": [1, -2.5e1, true, null],\n \"b\":\n{\"c\": \"x\\u00e9\\ud83d\\ude00\\n\"}}",
        )
        .unwrap();
        assert_eq!(read.get("a").items().len(), 4);
        assert_eq!(read.get("a").items()[1], Json::Number("-2.5e1".to_owned()));
        assert_eq!(read.get("b").line(), 3);
        assert_eq!(read.get("b").get("c").plain(), "xé😀\n");
    }

    #[test]
    fn what_is_not_json_is_refused_at_its_line() {
        for (text, line) in [
            ("", 1),
            ("{\n\"a\": 1", 2),
            ("[1,]", 1),
            ("[1] x", 1),
            ("nan", 1),
        ] {
            assert_eq!(parse(text), Err(line), "{text}");
        }
        assert!(parse(&"[".repeat(100_000)).is_err());
        // The control: this deep is followed.
        assert!(parse(&format!("{}{}", "[".repeat(60), "]".repeat(60))).is_ok());
    }
}
