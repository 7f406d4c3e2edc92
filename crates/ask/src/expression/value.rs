//! What an expression comes to, and how one kind of value becomes another (XPath 1.0, section 4).

use core::fmt;

use zeroize::Zeroizing;

use super::number;

/// A text that is overwritten when it is given up, since it may be an answer.
pub type Text = Zeroizing<String>;

/// Longest text an expression can make, in bytes; a form that doubles a text row by row stops here.
pub(crate) const MAX_VALUE: usize = 4096;

/// A value. It prints nothing of itself.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// A text; several chosen answers are their names with a space between.
    Text(Text),
    /// A number, perhaps not a number at all.
    Number(f64),
    /// True or false.
    Truth(bool),
}

impl Value {
    /// A text value.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(Text::new(text.to_owned()))
    }

    /// As a text: numbers without needless zeros, `NaN`, `Infinity`, `true`, `false`.
    #[must_use]
    pub fn to_text(&self) -> Text {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => Text::new(number::to_text(*number)),
            Self::Truth(truth) => Text::new(truth.to_string()),
        }
    }

    /// As a number: a text that is not one is NaN, true is 1, false 0.
    #[must_use]
    pub fn to_number(&self) -> f64 {
        match self {
            Self::Text(text) => number::of_text(text),
            Self::Number(number) => *number,
            Self::Truth(truth) => f64::from(u8::from(*truth)),
        }
    }

    /// As a truth: a text that is not empty, a number that is neither zero nor NaN.
    #[must_use]
    pub fn to_truth(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Truth(truth) => *truth,
        }
    }

    /// XPath's `=`: as truths when either is one, else as numbers when either is one, else as texts.
    #[must_use]
    pub fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Truth(_), _) | (_, Self::Truth(_)) => self.to_truth() == other.to_truth(),
            (Self::Number(_), _) | (_, Self::Number(_)) => self.to_number() == other.to_number(),
            (Self::Text(one), Self::Text(two)) => one == two,
        }
    }

    /// XPath's `!=`. Not a number differs from everything.
    #[must_use]
    pub fn differs(&self, other: &Self) -> bool {
        !self.equals(other)
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(..)")
    }
}

/// Joins texts, cut at the longest text there may be. Room is made beforehand: growing would
/// leave copies behind.
pub(crate) fn joined(texts: &[Text]) -> Text {
    let whole: usize = texts.iter().map(|text| text.len()).sum();
    let mut all = Text::new(String::with_capacity(whole.min(MAX_VALUE)));
    for letter in texts.iter().flat_map(|text| text.chars()) {
        if all.len() + letter.len_utf8() > MAX_VALUE {
            break;
        }
        all.push(letter);
    }
    all
}
