//! The built site: programs, documents, styles, forms and what keeps them on a tablet.

mod alike;
mod basemap;
mod brief;
mod classes;
mod district;
mod documents;
pub mod guides;
mod land;
pub mod names;
mod offline;
pub mod programs;
mod shelf;
mod shrink;
mod silence;
mod sizes;
mod styles;
mod surveys;
mod wall;

use std::path::Path;

use crate::trouble::write;
use crate::{Outcome, headers, place};
use shelf::Shelf;
use shrink::Optimiser;

/// Read by static hosts; also the mark by which a folder is known to be a site of ours.
pub const MARK: &str = "_headers";

/// Builds everything into a folder, which is emptied first.
///
/// # Errors
/// The first thing that does not compile, cannot be read, or refers to a file that is not there.
pub fn site(folder: &Path) -> Outcome<()> {
    let assets = place::root().join("assets");
    let mut shelf = Shelf::fresh(folder)?;
    write(&folder.join(MARK), b"")?;
    surveys::place_all(&mut shelf)?;
    district::place_rows(&mut shelf)?;
    basemap::place_all(&mut shelf, &assets)?;
    land::place_land(&mut shelf)?;
    programs::place_all(&mut shelf)?;
    styles::place_all(&mut shelf, &assets)?;
    guides::place_all(&mut shelf, &assets)?;
    documents::place_all(&mut shelf, &assets)?;
    offline::place(&mut shelf, &assets)?;
    write(
        &folder.join(MARK),
        headers::host_file(shelf.paths()).as_bytes(),
    )?;
    sizes::print(&shelf);
    remarks(&assets);
    Ok(())
}

/// Lists a built site anew, after a file in it was exchanged by hand: sw.js and the header file follow.
///
/// # Errors
/// The folder is no site of ours, or cannot be read or written.
pub fn list_anew(folder: &Path) -> Outcome<()> {
    let mut shelf = Shelf::built(folder)?;
    offline::place(&mut shelf, &place::root().join("assets"))?;
    let text = headers::host_file(shelf.paths());
    write(&folder.join(MARK), text.as_bytes())
}

/// What a builder should know and is no error.
fn remarks(assets: &Path) {
    match shrink::optimiser() {
        Optimiser::Here => {}
        Optimiser::TooOld(release) => println!("wasm-opt {release} was not used: it is too old"),
        Optimiser::Missing => println!("wasm-opt is not there: the programs are 1 % larger"),
    }
    if styles::are_missing(assets) {
        println!("assets/styles/tokens.css is missing: the pages are without style");
    }
}

/// The last part of a path, as text.
fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
