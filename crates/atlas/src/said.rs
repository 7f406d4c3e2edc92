//! A sentence about a file: in English, and as a code with its pieces, so that others can say it in their language.

use core::fmt;
use core::ops::Deref;

/// What is said of a file. It reads as its English sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said(Box<Sentence>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Sentence {
    code: &'static str,
    pieces: Vec<String>,
    english: String,
}

impl Said {
    /// A sentence that is always the same.
    pub(crate) fn plain(code: &'static str, english: impl Into<String>) -> Self {
        Self::of(code, [], english.into())
    }

    /// A sentence with pieces in it, in the order in which they stand there.
    pub(crate) fn of<const N: usize>(
        code: &'static str,
        pieces: [&dyn fmt::Display; N],
        english: String,
    ) -> Self {
        let pieces = pieces.map(ToString::to_string).to_vec();
        Self(Box::new(Sentence {
            code,
            pieces,
            english,
        }))
    }

    /// With another sentence behind it, which the code does not tell.
    pub(crate) fn and(mut self, more: &str) -> Self {
        self.0.english.push(' ');
        self.0.english.push_str(more);
        self
    }

    /// Stable; the same for the same sentence.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    pub fn pieces(&self) -> &[String] {
        &self.0.pieces
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.english
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.english)
    }
}
