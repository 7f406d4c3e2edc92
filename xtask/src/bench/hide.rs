//! `cargo xtask bench hide`: from the touch on Hide to the painted cover, in Chromium slowed six times.

use std::process::Command;

use crate::{Outcome, Trouble, build, place, setup};

/// Builds the site and lets the measuring program drive a browser over it; it prints its own line.
pub fn run() -> Outcome<()> {
    let chromium = setup::for_testing().chromium?;
    setup::for_building()?;
    build::site(&place::dist())?;
    let words =
        "test --quiet --locked --workspace --test whole -- --ignored --nocapture measured_hide::";
    let done = Command::new(place::cargo())
        .args(words.split(' '))
        .env("WAYMARK_DIST", place::dist())
        .env("WAYMARK_BROWSERS", "chromium")
        .env(chromium.variable, &chromium.driver)
        .status();
    match done {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Trouble::new("the browser did not come to its end")),
    }
}
