//! The program as somebody at a desk runs it, and the cases from outside.
#![allow(dead_code, reason = "no test needs all of it")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

pub struct Ran {
    pub code: i32,
    pub said: String,
}

impl Ran {
    #[allow(dead_code)]
    /// The line so many from the end, the last being 0.
    pub fn line(&self, from_the_end: usize) -> &str {
        self.said
            .trim_end()
            .lines()
            .rev()
            .nth(from_the_end)
            .unwrap_or_default()
    }
}

#[allow(dead_code)]
pub fn waymark(words: &str) -> Ran {
    waymark_told(words, "")
}

/// The same, with something typed.
pub fn waymark_told(words: &str, typed: &str) -> Ran {
    let mut run = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(words.split_whitespace())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that reads nothing may have ended already.
    let _ = run.stdin.take().unwrap().write_all(typed.as_bytes());
    let out = run.wait_with_output().unwrap();
    let said = [out.stdout, out.stderr].concat();
    Ran {
        code: out.status.code().unwrap(),
        said: String::from_utf8(said).unwrap(),
    }
}

/// The folder of disclosure cases; none, and a sentence, where it is not there.
#[allow(dead_code)]
pub fn cases() -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA").map(|folder| PathBuf::from(folder).join("sdc"));
    let found = folder.filter(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: conformance data not present");
    }
    found
}

/// A folder of its own for one test.
pub fn scratch(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("waymark-cli-{test}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
