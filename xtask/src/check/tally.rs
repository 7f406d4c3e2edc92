//! Counting tests from what test runners print.

use std::fmt;

/// Passed and failed tests.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Reads a line of output; `test result: ok. 3 passed; 0 failed; 1 ignored; …` counts.
    pub fn read(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else {
            return;
        };
        self.passed += number_before(counts, " passed");
        self.failed += number_before(counts, " failed");
    }

    /// A step that failed without a failing test (it did not compile, say) is one failure.
    pub fn counting(mut self, step_failed: bool) -> Self {
        if step_failed && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// Whether the step ran any test at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn number_before(text: &str, word: &str) -> u32 {
    let before = text.split_once(word).map_or("", |(before, _)| before);
    before
        .rsplit(' ')
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn check(lines: &[&str], expected: &str) {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        assert_eq!(tally.to_string(), expected);
    }

    #[test]
    fn results_of_several_binaries_are_summed() {
        check(
            &[
                "running 3 tests",
                "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out",
                "test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured",
            ],
            "13 passed, 2 failed",
        );
    }

    #[test]
    fn other_lines_count_nothing() {
        check(
            &["test a::b ... ok", "7 passed, 1 failed", "test result: "],
            "0 passed, 0 failed",
        );
    }

    #[test]
    fn a_step_that_breaks_is_one_failure() {
        assert_eq!(
            Tally::default().counting(true).to_string(),
            "0 passed, 1 failed"
        );
        assert_eq!(
            Tally::default().counting(false).to_string(),
            "0 passed, 0 failed"
        );
        let two = Tally {
            passed: 1,
            failed: 2,
        };
        assert_eq!(two.counting(true).to_string(), "1 passed, 2 failed");
    }
}
