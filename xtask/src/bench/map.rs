//! `cargo xtask bench map`: 4,556 outlines and 5,000 places here, in MapLibre GL and in Leaflet, in
//! one Chromium without GPU.
//!
//! The outlines come from the folder that `WAYMARK_BENCH` or `WAYMARK_DATA` names; the peers from
//! npm.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build::programs;
use crate::trouble::{files_in, read, read_text, write};
use crate::{Outcome, Trouble, place, setup};

/// Below the folder of cases.
const OUTLINES: &str = "geo/natural-earth-basemap/ne_10m_admin1_simplified20.topojson";
/// The pages and the script that drives them.
const PAGE: &str = "xtask/bench/map/page";

pub fn run() -> Outcome<()> {
    let Some(outlines) = outlines() else {
        println!("no outlines: set WAYMARK_DATA to the folder that holds {OUTLINES}");
        return Ok(());
    };
    let chromium = setup::chromium()?;
    setup::for_building()?;
    let (site, tools) = (
        place::target().join("bench-map"),
        place::target().join("bench-map-peers"),
    );
    for folder in [&site, &tools] {
        let sentence = |e: std::io::Error| Trouble::new(format!("{}: {e}", folder.display()));
        fs::create_dir_all(folder).map_err(sentence)?;
    }
    write(&site.join("outlines.topojson"), &read(&outlines)?)?;
    write(&site.join("console.css"), style()?.as_bytes())?;
    program(&site, "bench-map", &[])?;
    program(&site, "bare", &["--features", "bare"])?;
    let pages = place::root().join(PAGE);
    for file in files_in(&pages)? {
        let name = file.file_name().unwrap_or_default();
        write(&tools.join(name), &read(&file)?)?;
    }
    call(
        Command::new("npm").args(["install", "--silent", "--no-audit", "--no-fund"]),
        &tools,
    )?;
    let runs = std::env::var("WAYMARK_BENCH_RUNS").unwrap_or_else(|_| String::from("5"));
    let mut node = Command::new("node");
    node.args(["run.mjs", "--shots", "--runs", &runs, "--site"]);
    node.arg(&site).arg("--chromium").arg(&chromium.browser);
    call(&mut node, &tools)
}

fn outlines() -> Option<PathBuf> {
    let named = ["WAYMARK_BENCH", "WAYMARK_DATA"].into_iter();
    let folders = named.filter_map(std::env::var_os).map(PathBuf::from);
    let files = folders.map(|folder| folder.join(OUTLINES));
    files.into_iter().find(|file| file.is_file())
}

/// What a page with a map needs of the console's stylesheet.
fn style() -> Outcome<String> {
    let styles = place::root().join("assets/styles");
    let parts = [
        "tokens.css",
        "base.css",
        "components.css",
        "console/map.css",
    ];
    parts
        .iter()
        .map(|part| read_text(&styles.join(part)))
        .collect()
}

/// Builds the page's program as those of the site are built, under a name of its own.
fn program(site: &Path, name: &str, features: &[&str]) -> Outcome<()> {
    let compiled = programs::compiled("bench-map", features)?;
    let (wasm, glue) = programs::finished("bench-map", &compiled)?;
    write(&site.join(format!("{name}.wasm")), &wasm)?;
    write(&site.join(format!("{name}.js")), &glue)
}

fn call(command: &mut Command, inside: &Path) -> Outcome<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.current_dir(inside).status() {
        Ok(done) if done.success() => Ok(()),
        Ok(_) => Err(Trouble::new(format!("{name} did not come to its end"))),
        Err(why) => Err(Trouble::new(format!("{name} could not be started: {why}"))),
    }
}
