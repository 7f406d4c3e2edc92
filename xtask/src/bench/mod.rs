//! `cargo xtask bench`: how long things take beside a yardstick, natively and in wasm, in one run.
//!
//! A machine is shared and hot or cold, so no figure stands alone: each is also told as a multiple of hashing a mebibyte
//! with SHA-256, measured by the same program in the same run. Groups of cases come from `waymark-bench`.

mod access;
mod areas;
mod forms;
mod guard;
mod hide;
mod map;
mod reach;
mod wasm;

use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, Trouble, place};

/// Runs of one case; the median of them is told.
const RUNS: usize = 5;
/// Runs of a case that takes whole seconds.
const FEW_RUNS: usize = 2;
const LONG: f64 = 2_000.0;

/// Runs one group, or all there are.
pub fn run(group: &str) -> Outcome<()> {
    match group {
        "guard" => guard::run(),
        "forms" => forms::run(),
        "hide" => hide::run(),
        "access" => access::run(),
        "areas" => areas::run(),
        "map" => map::run(),
        "" => guard::run().and_then(|()| forms::run()),
        _ => Err(Trouble::new(format!(
            "{group} is no group of benchmarks; there are: guard, forms, hide, access, areas, map"
        ))),
    }
}

/// Milliseconds of each run, and what came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    pub took: Vec<f64>,
    pub said: String,
}

impl Measured {
    /// From a line "1.2 1.3 1.1<tab>what came out".
    pub fn read(line: &str) -> Option<Self> {
        let (took, said) = line.trim_end().split_once('\t')?;
        let took: Option<Vec<f64>> = took.split(' ').map(|one| one.parse().ok()).collect();
        let said = said.to_owned();
        Some(Self { took: took?, said }).filter(|measured| !measured.took.is_empty())
    }

    pub fn median(&self) -> f64 {
        let mut sorted = self.took.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Where the cases from outside are, if anywhere.
fn cases() -> Option<PathBuf> {
    std::env::var_os("WAYMARK_DATA").map(PathBuf::from)
}

/// Runs a program that prints one line of [`Measured`], once to see how long it takes and then as often as that allows.
fn measured(mut program: impl FnMut(usize) -> Command) -> Outcome<Measured> {
    let mut once = |runs: usize| {
        let ran = program(runs).output();
        let ran =
            ran.map_err(|e| Trouble::new(format!("a benchmark could not be started: {e}")))?;
        let line = String::from_utf8_lossy(&ran.stdout).into_owned();
        let why = || Trouble::new(String::from_utf8_lossy(&ran.stderr).into_owned());
        Measured::read(&line).ok_or_else(why)
    };
    let first = once(1)?;
    once(if first.median() < LONG {
        RUNS
    } else {
        FEW_RUNS
    })
}

/// The native program.
fn native() -> Outcome<PathBuf> {
    let done = Command::new(place::cargo())
        .current_dir(place::root())
        .args([
            "build",
            "--release",
            "--locked",
            "--package",
            "waymark-bench",
        ])
        .status()
        .map_err(|e| Trouble::new(format!("cargo could not be started: {e}")))?;
    if !done.success() {
        return Err(Trouble::new("waymark-bench does not compile".to_owned()));
    }
    Ok(place::target().join("release").join("waymark-bench"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_and_its_median_is_the_middle_run() {
        let read = Measured::read("3.0 1.0 2.5\t12 lines, abcd\n").unwrap();
        assert_eq!((read.median(), read.said.as_str()), (2.5, "12 lines, abcd"));
        for wrong in ["", "\tnothing", "1.0 x\tsaid", "1.0 2.0"] {
            assert_eq!(Measured::read(wrong), None, "{wrong}");
        }
    }
}
