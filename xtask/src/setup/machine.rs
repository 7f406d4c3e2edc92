//! What the machine has on its PATH, and whether we may add to it.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::{Outcome, Trouble};

/// The first of these names that is on the PATH or in cargo's folder of programs.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let cargo = std::env::home_dir().map(|home| home.join(".cargo/bin"));
    let folders: Vec<PathBuf> = std::env::split_paths(&path).chain(cargo).collect();
    let files = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files.into_iter().find(|file| file.is_file())
}

/// Runs a command to its end; its output goes to the terminal.
pub fn run(program: &str, arguments: &[&str]) -> Outcome<()> {
    println!("· {program} {}", arguments.join(" "));
    let done = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .status();
    if done.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(Trouble::new(format!(
        "`{program} {}` failed",
        arguments.join(" ")
    )))
}

fn silently(program: &str, arguments: &[&str]) -> bool {
    let quiet = || Stdio::null();
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(quiet())
        .stdout(quiet())
        .stderr(quiet());
    command.status().is_ok_and(|status| status.success())
}

/// How packages can be installed here, if at all.
#[derive(Clone, Copy)]
enum Apt {
    AsRoot,
    WithSudo,
    No,
}

fn apt() -> Apt {
    if find(&["apt-get"]).is_none() {
        return Apt::No;
    }
    let user = Command::new("id").arg("-u").output();
    if user.is_ok_and(|said| said.stdout == b"0\n") {
        return Apt::AsRoot;
    }
    // -n: never asks for a password, fails instead.
    if silently("sudo", &["-n", "true"]) {
        Apt::WithSudo
    } else {
        Apt::No
    }
}

/// Installs Debian or Ubuntu packages where that may be done without asking.
pub fn install(packages: &[&str]) -> Outcome<()> {
    let by_hand = || Trouble::new(format!("please install: {}", packages.join(" ")));
    let prefix: &[&str] = match apt() {
        Apt::AsRoot => &["apt-get"],
        Apt::WithSudo => &["sudo", "-n", "apt-get"],
        Apt::No => return Err(by_hand()),
    };
    refresh(prefix);
    let wanted = ["install", "--yes", "--no-install-recommends"];
    apt_get(prefix, &[wanted.as_slice(), packages].concat()).map_err(|_| by_hand())
}

/// A fresh machine has no list of packages; once a run is enough.
fn refresh(prefix: &[&str]) {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        // An old list may still do; if not, the installation itself says so.
        let _ = apt_get(prefix, &["update", "--quiet"]);
    });
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Outcome<()> {
    let mut words = vec!["DEBIAN_FRONTEND=noninteractive"];
    words.extend(prefix);
    words.extend(arguments);
    // `env` sets the variable for sudo's child too.
    if let ["sudo", "-n", rest @ ..] = prefix {
        let mut inside = vec!["-n", "env", "DEBIAN_FRONTEND=noninteractive"];
        inside.extend(rest);
        inside.extend(arguments);
        return run("sudo", &inside);
    }
    run("env", &words)
}
