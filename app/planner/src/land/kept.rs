//! The grids as they are kept: read once, written anew when others are brought in, destroyed when they are taken away.

use waymark_map::access::grid::Grid;
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use crate::planner::{Planner, Refused};

/// What a grid is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Minutes for a metre.
    Friction,
    /// Women in each cell.
    Women,
}

impl Layer {
    const fn kept(self) -> KeptBeside {
        match self {
            Self::Friction => KeptBeside::Friction,
            Self::Women => KeptBeside::Women,
        }
    }
}

/// None where nothing was kept, or where it cannot be read.
pub async fn grid(planner: Planner, layer: Layer) -> Option<Grid> {
    let step = DirectoryStep::LookBeside(layer.kept());
    match planner.ask(Request::Directory(step)).await {
        Ok(Reply::Beside(bytes)) if !bytes.0.is_empty() => Grid::from_bytes(&bytes.0).ok(),
        _ => None,
    }
}

/// Keeps it in the place of the one before.
///
/// # Errors
/// When the worker does not keep it.
pub async fn keep(planner: Planner, layer: Layer, grid: &Grid) -> Result<(), Refused> {
    write(planner, layer, grid.to_bytes()).await
}

/// Destroys it.
///
/// # Errors
/// When the worker does not.
pub async fn drop_it(planner: Planner, layer: Layer) -> Result<(), Refused> {
    write(planner, layer, Vec::new()).await
}

async fn write(planner: Planner, layer: Layer, bytes: Vec<u8>) -> Result<(), Refused> {
    let step = DirectoryStep::KeepBeside(layer.kept(), ContentBytes(bytes));
    planner.ask(Request::Directory(step)).await.map(|_| ())
}
