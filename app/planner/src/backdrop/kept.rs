//! The background as it is kept: what is known of it, and its bytes in parts. It is there only once all of it is.

use waymark_map::backdrop::{Backdrop, PART};
use waymark_map::{backdrop_from_bytes, backdrop_to_bytes};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use crate::planner::{Planner, Refused};

/// None where nothing is kept, or where it cannot be read.
pub async fn known(planner: Planner) -> Option<Backdrop> {
    let step = DirectoryStep::LookBeside(KeptBeside::Backdrop);
    match planner.ask(Request::Directory(step)).await {
        Ok(Reply::Beside(bytes)) if !bytes.0.is_empty() => backdrop_from_bytes(&bytes.0).ok(),
        _ => None,
    }
}

/// Takes it away, its parts as well.
///
/// # Errors
/// When the worker does not.
pub async fn remove(planner: Planner) -> Result<(), Refused> {
    keep_known(planner, Vec::new()).await
}

/// Keeps one part.
///
/// # Errors
/// When the worker does not, as on a tablet without room.
pub async fn keep_part(planner: Planner, number: u32, bytes: Vec<u8>) -> Result<(), Refused> {
    let step = DirectoryStep::KeepPart(number, ContentBytes(bytes));
    planner.ask(Request::Directory(step)).await.map(|_| ())
}

/// The last step: from here on it is there.
///
/// # Errors
/// When the worker does not keep it.
pub async fn is_whole(planner: Planner, backdrop: &Backdrop) -> Result<(), Refused> {
    keep_known(planner, backdrop_to_bytes(backdrop)).await
}

async fn keep_known(planner: Planner, bytes: Vec<u8>) -> Result<(), Refused> {
    let step = DirectoryStep::KeepBeside(KeptBeside::Backdrop, ContentBytes(bytes));
    planner.ask(Request::Directory(step)).await.map(|_| ())
}

/// All bytes of a background whose bytes stand in memory at once: a picture.
///
/// # Errors
/// When a part is not there.
pub async fn keep_whole(
    planner: Planner,
    backdrop: &Backdrop,
    bytes: &[u8],
) -> Result<(), Refused> {
    remove(planner).await?;
    for (number, part) in (0..).zip(bytes.chunks(PART)) {
        keep_part(planner, number, part.to_vec()).await?;
    }
    is_whole(planner, backdrop).await
}

/// Bytes from a place on, so many; none where any of them is not there.
pub async fn bytes(planner: Planner, from: usize, long: usize) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    let end = from.checked_add(long)?;
    for number in from / PART..end.div_ceil(PART) {
        let step = DirectoryStep::LookPart(u32::try_from(number).ok()?);
        let Ok(Reply::Beside(part)) = planner.ask(Request::Directory(step)).await else {
            return None;
        };
        let starts = number * PART;
        let piece = part
            .0
            .get(from.saturating_sub(starts)..(end - starts).min(part.0.len()))?;
        found.extend_from_slice(piece);
    }
    (found.len() == long).then_some(found)
}
