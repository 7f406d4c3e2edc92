//! What a command says at its end, and the exit code that goes with it.

use std::fmt;
use std::process::ExitCode;

/// A command that came to its end.
pub struct Outcome {
    said: String,
    end: End,
}

enum End {
    Fine,
    Problems,
    Unread,
}

/// A command that could not read what it was given: which file, where in it, and what to do.
#[derive(Debug)]
pub struct Trouble(String);

pub type Said = Result<Outcome, Trouble>;

impl Outcome {
    pub fn fine(said: String) -> Self {
        Self {
            said,
            end: End::Fine,
        }
    }

    /// It was read, and what was found is not fit to leave.
    pub fn problems(said: String) -> Self {
        Self {
            said,
            end: End::Problems,
        }
    }

    /// It could not be read, and what is said is for a program that wants an answer all the same.
    pub fn unread(said: String) -> Self {
        Self {
            said,
            end: End::Unread,
        }
    }

    pub fn said(&self) -> &str {
        &self.said
    }
}

impl Trouble {
    /// The command line cannot be understood.
    pub fn of_use(why: String) -> Self {
        Self(why)
    }

    /// A file as a whole.
    pub fn of_file(file: &str, why: &str) -> Self {
        Self(format!("{file}: {why}"))
    }

    /// One line of a file.
    pub fn at_line(file: &str, line: u64, why: &str) -> Self {
        Self(format!("{file}, line {line}: {why}"))
    }

    /// One field of a file.
    pub fn at(file: &str, line: u64, column: &str, why: &str) -> Self {
        Self(format!("{file}, line {line}, column {column}: {why}"))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// 0 fine, 1 problems found, 2 cannot read.
pub fn exit_code(said: &Said) -> ExitCode {
    match said {
        Ok(outcome) => match outcome.end {
            End::Fine => ExitCode::SUCCESS,
            End::Problems => ExitCode::from(1),
            End::Unread => ExitCode::from(2),
        },
        Err(_) => ExitCode::from(2),
    }
}
