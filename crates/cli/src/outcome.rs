//! What a command says at its end, and the exit code that goes with it.

use std::fmt;
use std::process::ExitCode;

/// A command that came to its end.
pub struct Outcome {
    said: String,
    fine: bool,
}

/// A command that could not read what it was given: which file, where in it, and what to do.
#[derive(Debug)]
pub struct Trouble(String);

pub type Said = Result<Outcome, Trouble>;

impl Outcome {
    pub fn fine(said: String) -> Self {
        Self { said, fine: true }
    }

    /// It was read, and what was found is not fit to leave.
    pub fn problems(said: String) -> Self {
        Self { said, fine: false }
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
        Ok(outcome) if outcome.fine => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(_) => ExitCode::from(2),
    }
}
