//! JSON written by hand: members in the order they are written, two spaces a level, one line a value.

use crate::escape::upright;

/// Writes one document. Whoever calls it closes what it opens; [`Writer::object`] and [`Writer::list`] do so by themselves.
pub(crate) struct Writer {
    text: String,
    depth: usize,
    first: bool,
}

impl Writer {
    /// A document that is one object.
    pub(crate) fn document(members: impl FnOnce(&mut Self)) -> String {
        let mut out = Self {
            text: String::new(),
            depth: 0,
            first: true,
        };
        out.between('{', '}', members);
        out.text.push('\n');
        out.text
    }

    pub(crate) fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.quoted(text);
    }

    pub(crate) fn number(&mut self, key: &str, number: impl Into<u64>) {
        self.key(key);
        self.text.push_str(&number.into().to_string());
    }

    /// A value that is JSON already: a number with its digits, a truth.
    pub(crate) fn raw(&mut self, key: &str, value: &str) {
        self.key(key);
        self.text.push_str(value);
    }

    pub(crate) fn nothing(&mut self, key: &str) {
        self.raw(key, "null");
    }

    /// Degrees, to about a metre.
    pub(crate) fn decimals(&mut self, key: &str, numbers: &[f64]) {
        let numbers = numbers.iter().map(|number| format!("{number:.5}"));
        let list = numbers.collect::<Vec<_>>().join(", ");
        self.raw(key, &format!("[{list}]"));
    }

    pub(crate) fn object(&mut self, key: &str, members: impl FnOnce(&mut Self)) {
        self.key(key);
        self.between('{', '}', members);
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, key: &str, texts: &[impl AsRef<str>]) {
        self.key(key);
        self.between('[', ']', |out| {
            for text in texts {
                out.next();
                out.quoted(text.as_ref());
            }
        });
    }

    /// A list of objects.
    pub(crate) fn list<T>(&mut self, key: &str, items: &[T], mut item: impl FnMut(&mut Self, &T)) {
        self.key(key);
        self.between('[', ']', |out| {
            for one in items {
                out.next();
                out.between('{', '}', |out| item(out, one));
            }
        });
    }

    fn key(&mut self, key: &str) {
        self.next();
        self.quoted(key);
        self.text.push_str(": ");
    }

    /// A comma where something stands before, and a new line.
    fn next(&mut self) {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        self.line();
    }

    fn between(&mut self, open: char, close: char, inside: impl FnOnce(&mut Self)) {
        self.text.push(open);
        self.depth += 1;
        self.first = true;
        inside(self);
        self.depth -= 1;
        if !self.first {
            self.line();
        }
        self.first = false;
        self.text.push(close);
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.extend((0..self.depth).map(|_| "  "));
    }

    /// RFC 8259, section 7. The line separators of Unicode are escaped too: older readers of scripts stumble over them.
    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for letter in upright(text).chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                    self.text.push_str(&format!("\\u{:04x}", u32::from(letter)));
                }
                letter => self.text.push(letter),
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;

    fn check(members: impl FnOnce(&mut Writer), expected: &str) {
        assert_eq!(Writer::document(members), expected);
    }

    #[test]
    fn members_stand_in_order_with_commas_between() {
        check(|_| {}, "{}\n");
        check(
            |out| {
                out.number("a", 1_u8);
                out.texts("b", &["x", "y"]);
                out.texts("none", &[""; 0]);
                out.list("c", &[2_u8], |out, n| out.number("n", *n));
                out.object("d", |out| out.text("e", "f"));
            },
            "{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    \"y\"\n  ],\n  \"none\": [],\n  \"c\": [\n    {\n      \"n\": 2\n    }\n  ],\n  \"d\": {\n    \"e\": \"f\"\n  }\n}\n",
        );
    }

    #[test]
    fn text_has_no_way_out_of_its_quotes() {
        check(
            |out| out.text("a", "\"\\\n\u{0}\u{2028}é"),
            "{\n  \"a\": \"\\\"\\\\\\u000a\\u0000\\u2028é\"\n}\n",
        );
    }
}
