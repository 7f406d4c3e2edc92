//! The compilation target, the browsers and their drivers.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Driven;
use super::machine::{find, install, run};
use crate::build::programs::WASM;
use crate::{Outcome, Trouble};

/// Adds the target with rustup unless the compiler already has it.
pub fn wasm_target() -> Outcome<()> {
    if has_target() {
        return Ok(());
    }
    let by_hand = |_| Trouble::new(format!("please install the Rust target {WASM}"));
    run("rustup", &["target", "add", WASM]).map_err(by_hand)
}

/// Asks the compiler where it keeps the target: right for rustup and for a system's own Rust.
fn has_target() -> bool {
    let asked = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", WASM])
        .output();
    asked.is_ok_and(|said| {
        let folder = String::from_utf8_lossy(&said.stdout).trim().to_owned();
        said.status.success() && Path::new(&folder).is_dir()
    })
}

/// Chromium or Chrome, with chromedriver.
pub fn chromium() -> Outcome<Driven> {
    let browser = found_or_installed(
        &["chromium", "chromium-browser", "google-chrome"],
        &["chromium"],
    )?;
    let driver = found_or_installed(&["chromedriver"], &["chromium-driver"])?;
    Ok(Driven {
        browser,
        driver,
        variable: "CHROMEDRIVER",
    })
}

/// Firefox, with geckodriver, which Debian does not package.
pub fn firefox() -> Outcome<Driven> {
    let browser = found_or_installed(&["firefox", "firefox-esr"], &["firefox-esr"])?;
    let driver = match find(&["geckodriver"]) {
        Some(driver) => driver,
        None => geckodriver()?,
    };
    Ok(Driven {
        browser,
        driver,
        variable: "GECKODRIVER",
    })
}

/// WebKitGTK's driver brings its little browser along; it has no headless mode and needs a screen.
pub fn webkit() -> Outcome<Driven> {
    let packages = ["webkit2gtk-driver", "xvfb", "xauth"];
    found_or_installed(&["xvfb-run"], &packages)?;
    let driver = found_or_installed(&["WebKitWebDriver"], &packages)?;
    Ok(Driven {
        browser: driver.clone(),
        driver,
        variable: "WEBKITDRIVER",
    })
}

fn geckodriver() -> Outcome<PathBuf> {
    let by_hand = || Trouble::new("please install: geckodriver");
    run("cargo", &["install", "geckodriver", "--locked"]).map_err(|_| by_hand())?;
    find(&["geckodriver"]).ok_or_else(by_hand)
}

fn found_or_installed(names: &[&str], packages: &[&str]) -> Outcome<PathBuf> {
    if let Some(there) = find(names) {
        return Ok(there);
    }
    install(packages)?;
    find(names).ok_or_else(|| Trouble::new(format!("please install: {}", packages.join(" "))))
}
