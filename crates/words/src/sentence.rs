//! Puts a sentence together from its pieces, with inserted text isolated where lines run right to left.

use crate::plural::{self, Category};
use crate::{Direction, Locale};

/// First strong isolate and pop directional isolate (Unicode 6.3).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

#[allow(dead_code, reason = "used as soon as one message has a variable")]
pub(crate) struct Sentence {
    direction: Direction,
    language: &'static str,
    text: String,
}

#[allow(dead_code, reason = "used as soon as one message has a variable")]
impl Sentence {
    pub(crate) fn new(locale: Locale) -> Sentence {
        Sentence {
            direction: locale.direction(),
            language: locale.language(),
            text: String::new(),
        }
    }

    pub(crate) fn category(&self, n: u64) -> Category {
        plural::rule(self.language, n).unwrap_or(Category::Other)
    }

    pub(crate) fn text(&mut self, piece: &str) {
        self.text.push_str(piece);
    }

    pub(crate) fn insert(&mut self, piece: &str) {
        match self.direction {
            Direction::Ltr => self.text.push_str(piece),
            Direction::Rtl => {
                self.text.push(ISOLATE.0);
                self.text.push_str(piece);
                self.text.push(ISOLATE.1);
            }
        }
    }

    pub(crate) fn number(&mut self, n: u64) {
        self.insert(&n.to_string());
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}
