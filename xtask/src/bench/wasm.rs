//! The same cases in a JavaScript engine: compiled as the site's programs are, run by Node.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::build::programs::WASM;
use crate::{Outcome, Trouble, place};

/// Node holds the clock, as the browser does.
const RUNNER: &str = include_str!("run.js");

/// Builds the program and its glue; the script that runs one case.
pub fn built() -> Outcome<PathBuf> {
    let node = Command::new("node").arg("--version").output();
    if !node.is_ok_and(|ran| ran.status.success()) {
        return Err(Trouble::new("node is not on the PATH".to_owned()));
    }
    let done = Command::new(place::cargo())
        .current_dir(place::root())
        .args(["build", "--release", "--locked", "--target", WASM])
        .args(["--package", "waymark-bench", "--lib"])
        .status()
        .map_err(|e| Trouble::new(format!("cargo could not be started: {e}")))?;
    if !done.success() {
        return Err(Trouble::new(
            "waymark-bench does not compile for wasm".to_owned(),
        ));
    }
    let folder = place::target().join("bench");
    let sentence = |e: &dyn std::fmt::Display| Trouble::new(format!("wasm-bindgen, bench: {e}"));
    Bindgen::new()
        .input_path(
            place::target()
                .join(WASM)
                .join("release/waymark_bench.wasm"),
        )
        .nodejs(true)
        .and_then(|bindgen| bindgen.typescript(false).generate(&folder))
        .map_err(|e| sentence(&e))?;
    let script = folder.join("run.js");
    std::fs::write(&script, RUNNER).map_err(|e| sentence(&e))?;
    Ok(script)
}

pub fn command(script: &Path, case: &str, file: &str, runs: usize) -> Command {
    let mut command = Command::new("node");
    command.arg(script).args([case, file, &runs.to_string()]);
    command
}
