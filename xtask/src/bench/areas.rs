//! `cargo xtask bench areas`: 96,395 points put into 4,556 areas, natively and in wasm, beside geopandas and which-polygon.
//!
//! The files come from the folder that `WAYMARK_DATA` names; the peers from PyPI and npm.

use std::process::Command;

use crate::{Outcome, Trouble, place, setup};

/// Below the folder of cases.
const AREAS: &str = "geo/natural-earth-basemap/ne_10m_admin1_simplified20.topojson";
const POINTS: &str = "geo/who-facilities/who_ssa_points.csv.gz";

pub fn run() -> Outcome<()> {
    let files = super::cases().map(|cases| [AREAS, POINTS].map(|file| cases.join(file)));
    let Some([areas, points]) = files.filter(|files| files.iter().all(|file| file.is_file()))
    else {
        println!("no areas: set WAYMARK_DATA to the folder that holds {AREAS} and {POINTS}");
        return Ok(());
    };
    let (program, runner) = (super::native()?, super::wasm::built()?);
    let mut peers = Command::new(setup::with_area_peers()?);
    peers.arg(place::root().join("xtask/bench/areas_peers.py"));
    peers.arg(program).arg(runner).arg(areas).arg(points);
    match peers.arg(place::target().join("bench-areas")).status() {
        Ok(done) if done.success() => Ok(()),
        Ok(_) => Err(Trouble::new(
            "not as many points inside as a peer has, or a peer is missing".to_owned(),
        )),
        Err(why) => Err(Trouble::new(format!("python could not be started: {why}"))),
    }
}
