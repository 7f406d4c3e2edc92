//! Puts on the machine what a command needs; quick and silent when it is all there.

mod axe;
mod machine;
mod python;
mod room;
mod tools;

use std::path::PathBuf;

use crate::Outcome;

pub use python::{lists_python, readers_python, with_access_peers, with_area_peers, with_pyxform};
pub use room::warning as room_warning;
pub use tools::chromium;

/// `build` and `serve` need one thing: the compilation target of the programs.
pub fn for_building() -> Outcome<()> {
    tools::wasm_target()
}

/// What `test` found or installed. A missing browser fails its own step, not the others.
#[derive(Debug)]
pub struct Ready {
    /// The compilation target of the programs: clippy wants it before anything is built.
    pub target: Outcome<()>,
    /// A Python that can import pyxform.
    pub python: Outcome<PathBuf>,
    /// A Python that can import the readers of our tables.
    pub readers: Outcome<PathBuf>,
    /// A Python that can import the judges of service directories.
    pub lists: Outcome<PathBuf>,
    pub chromium: Outcome<Driven>,
    pub firefox: Outcome<Driven>,
    /// WebKitGTK, on a screen of its own.
    pub webkit: Outcome<Driven>,
    /// axe-core's one file.
    pub axe: Outcome<PathBuf>,
}

/// A browser and the driver that speaks WebDriver for it.
#[derive(Debug, Clone)]
pub struct Driven {
    pub browser: PathBuf,
    pub driver: PathBuf,
    /// The variable by which the tests learn where the driver is.
    pub variable: &'static str,
}

/// Everything `test` needs beyond building.
pub fn for_testing() -> Ready {
    Ready {
        target: tools::wasm_target(),
        python: python::with_pyxform(),
        readers: python::with_readers(),
        lists: python::with_lists(),
        chromium: tools::chromium(),
        firefox: tools::firefox(),
        webkit: tools::webkit(),
        axe: axe::axe(),
    }
}
