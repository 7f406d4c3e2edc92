//! Patterns, as `regex()` reads them: whether one is found in a text, in time that grows with pattern times text, never faster.
//!
//! The notation is that of Rust's regex-lite, ASCII classes and all, without its verbose mode and
//! its special boundaries of words; tests hold one against the other. A library that also tells
//! what was found where is four times as large in her program.

mod read;
mod set;
mod walk;

use set::Set;

/// Why a pattern cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It says something that other engines know.
    Unsupported(&'static str),
    Wrong(&'static str),
}

/// A pattern, step by step. A step that is passed leads to the next.
pub(super) struct Pattern {
    steps: Vec<Step>,
}

#[derive(Clone)]
enum Step {
    /// Takes a character out of a set.
    Take(Set),
    /// Takes nothing, and is passed only there.
    At(Edge),
    /// Goes on at the next step, and so many steps from here.
    Fork(isize),
    /// Goes on so many steps from here.
    Jump(isize),
}

#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
    LineStart,
    LineEnd,
    Word,
    NoWord,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// When it is wrong, too large, or says what only other engines know.
    pub(super) fn read(pattern: &str) -> Result<Self, Refused> {
        read::whole(pattern).map(|steps| Self { steps })
    }

    /// Whether it is found anywhere in a text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        walk::is_found(&self.steps, text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The judge.
    fn found(pattern: &str, text: &str) -> Option<bool> {
        let built = regex_lite::Regex::new(pattern).ok()?;
        Some(built.is_match(text))
    }

    fn check(pattern: &str, text: &str) {
        let ours = Pattern::read(pattern).ok().map(|it| it.is_in(text));
        assert_eq!(ours, found(pattern, text), "{pattern} in {text:?}");
    }

    #[test]
    fn patterns_of_forms_are_read_as_the_library_reads_them() {
        let texts = [
            "",
            "a",
            "A",
            "ab",
            "abab",
            "0123456789",
            "+49 170 123",
            "x@y.org",
            "a\nb",
            "é",
            "-",
            "]",
            "Fatima",
            "12.50",
            "a_b",
            " ",
            "\t",
            "a-b",
            "AB12",
            "aaa",
            "\n",
            "foo bar",
        ];
        let patterns = [
            "",
            "a",
            "^a$",
            "^[0-9]{10}$",
            r"^\d+$",
            r"^\+?[0-9 ]{5,}$",
            r"^[A-Z]{2}\d{2}$",
            "a|b|",
            "(ab)+$",
            r"^\w+@\w+\.[a-z]{2,3}$",
            "^.$",
            "(?s)^a.b$",
            "(?m)^b$",
            "(?i)^FATIMA$",
            "(?i)[a-z]",
            "[^a-z]",
            "[]a]",
            "[^]a]",
            "[-a]",
            "[a-]",
            r"[\w.-]+",
            r"[^\D5]",
            r"\bbar\b",
            r"o\Bo",
            "a{2}",
            "a{0}",
            "^a{1,2}$",
            "a{2,}b?",
            "a*?b",
            "(?:a|(?:b))*$",
            "[[:alpha:]]{3}",
            "[[:^digit:]]",
            r"\x41",
            r"\x{e9}",
            r"\u00e9",
            r"\.",
            r"\/",
            "(?P<n>a)",
            "(?<n>a)",
            "(?i:A)b",
            "a**",
            "(a*)*$",
            "^*",
            "(a|b)?{2}",
            "}",
            "]",
            r"\Aa\z",
            r"[\]]",
            "(?-i)a",
            // wrong
            "(",
            ")",
            "[",
            "[]",
            "[a",
            "a{",
            "a{2",
            "a{2,1}",
            "*",
            "+a",
            "a|*",
            r"\",
            r"\q",
            "[z-a]",
            "(?",
            "(?)",
            "(?z)a",
            "[a&&b]",
            "[a--b]",
            "[[a]]",
            r"\p{L}",
            r"\1",
            "(?P<>a)",
            "(?P<1>a)",
            "(?ii)a",
            "(?i-)a",
            r"\x4",
            r"\x{110000}",
            r"[\b]",
            "(?=a)",
            "a{,2}",
            "[a-\\d]",
        ];
        for pattern in patterns {
            for text in texts {
                check(pattern, text);
            }
        }
    }

    #[test]
    fn what_others_know_is_told_from_what_is_wrong() {
        for pattern in [r"\p{L}", r"(a)\1", "(?x)a", r"\<a", "[a&&b]", r"\b{start}a"] {
            let refused = Pattern::read(pattern).err();
            assert!(
                matches!(refused, Some(Refused::Unsupported(_))),
                "{pattern}"
            );
        }
        assert!(matches!(Pattern::read("(a").err(), Some(Refused::Wrong(_))));
    }

    #[test]
    fn what_never_ends_elsewhere_ends_here() {
        let text = "a".repeat(2_000);
        assert!(!Pattern::read("^(a+)+$x").unwrap().is_in(&text));
        assert!(Pattern::read("((a{0,50}){0,50}){0,50}").is_err());
        assert!(Pattern::read(&"(".repeat(10_000)).is_err());
    }

    proptest! {
        #[test]
        fn any_pattern(
            pattern in r"([ab^$.|]|\\[dwbB]|[ab][*+?]|\([ab|]{0,3}\)[*+?]?|\[\^?[ab-]{1,3}\]|(a|\(b\))[{][0-2](,[2-4]?)?[}]){0,6}",
            text in "[ab1\n]{0,8}",
        ) {
            check(&pattern, &text);
        }
    }
}
