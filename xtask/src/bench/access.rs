//! `cargo xtask bench access`: floating catchments beside PySAL `access`, travel times beside
//! scikit-image, in one run.
//!
//! Both peers come from PyPI. The grid is AccessMod's demonstration, from the folder that
//! `WAYMARK_DATA` names.

use std::process::Command;

use crate::{Outcome, Trouble, place, setup};

pub fn run() -> Outcome<()> {
    let program = super::native()?;
    super::reach::run(&program)?;
    let python = setup::with_access_peers()?;
    let mut peers = Command::new(python);
    peers.arg(place::root().join("xtask/bench/access_peers.py"));
    peers.arg(program).arg(place::target().join("bench-access"));
    match super::cases().map(|cases| cases.join("geo/accessmod-malawi-demo")) {
        Some(cases) if cases.is_dir() => {
            peers.arg(cases);
        }
        _ => println!(
            "no travel times: set WAYMARK_DATA to the folder that holds geo/accessmod-malawi-demo"
        ),
    }
    let done = peers.status();
    match done {
        Ok(done) if done.success() => Ok(()),
        Ok(_) => Err(Trouble::new(
            "a figure is not that of its peer, or not as fast as promised".to_owned(),
        )),
        Err(why) => Err(Trouble::new(format!("python could not be started: {why}"))),
    }
}
