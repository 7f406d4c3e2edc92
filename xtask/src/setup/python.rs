//! What judges us in Python: pyxform, the readers of tables, peers in access; each in an environment of its own under target/.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::machine::{find, install, run};
use crate::{Outcome, Trouble, place};

/// Packages in the releases our files are held against; a newer one is a decision, not an accident.
struct Judges {
    /// Below target/.
    folder: &'static str,
    /// What Python calls them.
    modules: &'static str,
    packages: &'static [&'static str],
}

/// The reference reader of XLSForm.
const PYXFORM: Judges = Judges {
    folder: "pyxform",
    modules: "pyxform",
    packages: &["pyxform==4.5.0"],
};

/// Readers of CSV, XLSX, JSON and HXL.
const READERS: Judges = Judges {
    folder: "readers",
    modules: "pandas, openpyxl, jsonschema, hxl",
    packages: &[
        "pandas==3.1.1",
        "openpyxl==3.1.5",
        "jsonschema==4.26.0",
        "libhxl==5.2.2",
        // libhxl imports it without saying so; it used to come with python-dateutil, which does without from 4.0 on.
        "six==1.17.0",
    ],
};

/// Judges of service directories: schemas, and tables with their keys.
const LISTS: Judges = Judges {
    folder: "lists",
    modules: "check_jsonschema, frictionless",
    packages: &["check-jsonschema==0.39.0", "frictionless==5.21.0"],
};

/// What else works out access: floating catchments, and least-cost paths.
const ACCESS: Judges = Judges {
    folder: "access-peers",
    modules: "access, skimage",
    packages: &["access==1.1.10.post3", "scikit-image==0.26.0"],
};

/// What else puts points into areas.
const AREAS: Judges = Judges {
    folder: "area-peers",
    modules: "geopandas",
    packages: &["geopandas==1.1.1"],
};

/// The Python to run `xtask/bench/areas_peers.py` with.
pub fn with_area_peers() -> Outcome<PathBuf> {
    AREAS.ready()
}

/// The Python to run `xtask/bench/access_peers.py` with.
pub fn with_access_peers() -> Outcome<PathBuf> {
    ACCESS.ready()
}

/// The Python to run `tests/conformance/lists_accept.py` with.
pub fn with_lists() -> Outcome<PathBuf> {
    LISTS.ready()
}

/// Where that Python is, once it was set up.
pub fn lists_python() -> PathBuf {
    LISTS.python()
}

/// The Python to run `tests/conformance/pyxform_accepts.py` with.
pub fn with_pyxform() -> Outcome<PathBuf> {
    PYXFORM.ready()
}

/// The Python to run `tests/conformance/readers_accept.py` with.
pub fn with_readers() -> Outcome<PathBuf> {
    READERS.ready()
}

/// Where that Python is, once it was set up.
pub fn readers_python() -> PathBuf {
    READERS.python()
}

impl Judges {
    fn python(&self) -> PathBuf {
        place::target().join(self.folder).join("bin/python")
    }

    fn ready(&self) -> Outcome<PathBuf> {
        let python = self.python();
        if !self.are_there(&python) {
            make(&place::target().join(self.folder))?;
            let pip = [
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ];
            let arguments = [&pip, self.packages].concat();
            let by_hand = format!("please install: {} (with pip)", self.packages.join(" "));
            run(&python.to_string_lossy(), &arguments).map_err(|_| Trouble::new(by_hand))?;
        }
        Ok(python)
    }

    fn are_there(&self, python: &Path) -> bool {
        let import = format!("import {}", self.modules);
        let asked = Command::new(python).args(["-c", &import]).output();
        asked.is_ok_and(|said| said.status.success())
    }
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
