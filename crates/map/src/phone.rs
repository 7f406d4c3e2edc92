//! The phone of an organisation; people have none here.

use core::fmt;

use crate::text::{LONGEST_TEXT, TextRefused};

/// The shortest phone is that of a helpline, the longest an international one with an extension.
const PHONE_DIGITS: core::ops::RangeInclusive<usize> = 2..=20;

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

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(..)")
    }
}
