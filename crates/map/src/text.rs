//! Words of the team about organisations: short, on one line, and without a way to reach a person.

use core::fmt;

/// Longest text, in letters: a name with its branch and town.
pub const LONGEST_TEXT: usize = 200;
/// This many digits or more in a text are a phone number; there is a field for that of the organisation.
const DIGITS_OF_A_NUMBER: usize = 7;
/// A name or a note: one line, no invisible letters. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(String);

/// Why words are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRefused {
    Empty,
    TooLong,
    /// An e-mail address or a phone number: contacts have their own field, and people have none.
    Contact,
    /// Not a phone number.
    NoPhone,
}

impl Text {
    /// Takes a text, leaving out controls and the marks that turn the direction of writing.
    ///
    /// # Errors
    /// When nothing is left, when it is longer than [`LONGEST_TEXT`], or when it holds a contact.
    pub fn new(text: &str) -> Result<Self, TextRefused> {
        let words = one_line(text);
        if words.is_empty() {
            return Err(TextRefused::Empty);
        }
        if words.chars().count() > LONGEST_TEXT {
            return Err(TextRefused::TooLong);
        }
        let digits = words.chars().filter(|letter| letter.is_numeric()).count();
        if words.contains('@') || digits >= DIGITS_OF_A_NUMBER {
            return Err(TextRefused::Contact);
        }
        Ok(Self(words))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Words of others on one line, without controls and the marks that turn the direction of writing.
#[must_use]
pub fn one_line(text: &str) -> String {
    let visible = text.chars().filter(|letter| !is_invisible(*letter));
    let visible: String = visible.collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tabs and line ends become spaces; every other control, and what steers direction, goes.
fn is_invisible(letter: char) -> bool {
    let steers = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    steers
        || matches!(letter, '\u{61c}' | '\u{feff}')
        || letter.is_control() && !letter.is_whitespace()
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Text(..)")
    }
}
