//! Words of the team about organisations: short, on one line, and without a way to reach a person.

use core::fmt;

/// Longest text, in letters: a name with its branch and town.
pub const LONGEST_TEXT: usize = 200;
/// This many digits or more in a text are a phone number; there is a field for that of the organisation.
const DIGITS_OF_A_NUMBER: usize = 7;
/// The shortest phone is that of a helpline, the longest an international one with an extension.
const PHONE_DIGITS: core::ops::RangeInclusive<usize> = 2..=20;

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
        let visible: String = text
            .chars()
            .filter(|letter| !is_invisible(*letter))
            .collect();
        let words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
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

/// Tabs and line ends become spaces; every other control, and what steers direction, goes.
fn is_invisible(letter: char) -> bool {
    let steers = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    steers
        || matches!(letter, '\u{61c}' | '\u{feff}')
        || letter.is_control() && !letter.is_whitespace()
}

/// The phone of an organisation; there is no type for that of a person. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phone(String);

impl Phone {
    /// # Errors
    /// When it is not 2 to 20 digits with at most spaces, hyphens, brackets and a leading plus between.
    pub fn of_the_organisation(text: &str) -> Result<Self, TextRefused> {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let digits = words.chars().filter(|letter| letter.is_numeric()).count();
        let strange = |letter: char| !letter.is_numeric() && !" -()+/".contains(letter);
        if PHONE_DIGITS.contains(&digits) && !words.contains(strange) && words.len() < LONGEST_TEXT
        {
            Ok(Self(words))
        } else {
            Err(TextRefused::NoPhone)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its digits alone, to compare by.
    pub fn digits(&self) -> String {
        self.0
            .chars()
            .filter(|letter| letter.is_numeric())
            .collect()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Text(..)")
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(..)")
    }
}
