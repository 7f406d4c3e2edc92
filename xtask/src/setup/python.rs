//! pyxform, the reference reader of XLSForm, in a Python environment of its own under target/.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::machine::{find, install, run};
use crate::{Outcome, Trouble, place};

/// The release our tables are held against; a newer one is a decision, not an accident.
const PYXFORM: &str = "pyxform==4.5.0";

/// The Python to run `tests/conformance/pyxform_accepts.py` with.
pub fn with_pyxform() -> Outcome<PathBuf> {
    let folder = place::target().join("pyxform");
    let python = folder.join("bin/python");
    if !imports_pyxform(&python) {
        make(&folder)?;
        let arguments = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            PYXFORM,
        ];
        run(&python.to_string_lossy(), &arguments)
            .map_err(|_| Trouble::new(format!("please install: {PYXFORM} (with pip)")))?;
    }
    Ok(python)
}

fn imports_pyxform(python: &Path) -> bool {
    let asked = Command::new(python).args(["-c", "import pyxform"]).output();
    asked.is_ok_and(|said| said.status.success())
}

/// Debian keeps the module that makes environments in a package of its own.
fn make(folder: &Path) -> Outcome<()> {
    let folder = folder.to_string_lossy();
    let arguments = ["-m", "venv", "--clear", &folder];
    if find(&["python3"]).is_some() && run("python3", &arguments).is_ok() {
        return Ok(());
    }
    install(&["python3", "python3-venv"])?;
    run("python3", &arguments)
}
