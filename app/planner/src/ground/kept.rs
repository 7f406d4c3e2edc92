//! The outlines as they are kept: read once, and written anew when others are brought in.

use waymark_map::boundaries::{Boundaries, boundaries_from_bytes};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use crate::planner::{Planner, Refused};

/// None where nothing was kept, or where it cannot be read.
pub async fn outlines(planner: Planner) -> Option<Boundaries> {
    let step = DirectoryStep::LookBeside(KeptBeside::Ground);
    match planner.ask(Request::Directory(step)).await {
        Ok(Reply::Beside(bytes)) if !bytes.0.is_empty() => boundaries_from_bytes(&bytes.0).ok(),
        _ => None,
    }
}

/// Keeps them in the place of those before.
///
/// # Errors
/// When the worker does not keep them.
pub async fn keep(planner: Planner, outlines: ContentBytes) -> Result<(), Refused> {
    let step = DirectoryStep::KeepBeside(KeptBeside::Ground, outlines);
    planner.ask(Request::Directory(step)).await.map(|_| ())
}
