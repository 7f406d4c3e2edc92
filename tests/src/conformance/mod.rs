//! Cases that nobody on this project made, counted: right, declared unsupported, wrong.

pub mod real_forms;
pub mod scenario;
pub mod xlsform;
pub mod xpath;

use std::fmt;
use std::path::PathBuf;

/// How one case went.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Right,
    /// Refused with a problem that declares it so.
    Unsupported,
    /// What was asked, expected and got.
    Wrong(String),
}

/// How a suite went.
#[derive(Debug, Default)]
pub struct Tally {
    pub name: String,
    pub right: usize,
    pub unsupported: usize,
    pub wrong: Vec<String>,
}

impl Tally {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    pub fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Right => self.right += 1,
            Outcome::Unsupported => self.unsupported += 1,
            Outcome::Wrong(words) => self.wrong.push(words),
        }
    }

    pub fn all(&self) -> usize {
        self.right + self.unsupported + self.wrong.len()
    }

    /// Prints the line of the suite, and with `WAYMARK_WRONG` set each wrong case.
    pub fn print(&self) {
        println!("{self}");
        if std::env::var_os("WAYMARK_WRONG").is_some() {
            for words in &self.wrong {
                println!("  wrong: {words}");
            }
        }
    }

    /// Per cent of all cases.
    #[allow(clippy::cast_precision_loss, reason = "a few thousand cases")]
    pub fn share(&self, part: usize) -> f64 {
        100.0 * part as f64 / self.all().max(1) as f64
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "conformance {}: {} right, {} unsupported, {} wrong, of {}",
            self.name,
            self.right,
            self.unsupported,
            self.wrong.len(),
            self.all()
        )
    }
}

/// A file or folder of the cases, where the folder `WAYMARK_DATA` names is there.
pub fn data(inside: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("WAYMARK_DATA")?);
    Some(folder.join(inside)).filter(|path| path.exists())
}

/// Said instead of a suite's line where there are no cases.
pub const SKIPPED: &str = "skipped: conformance data not present";
