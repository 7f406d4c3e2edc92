//! The background as it is kept: what is known of it, and its bytes in parts. A new one is written beside the old one, which is
//! there until all of the new one is.

use waymark_map::backdrop::{Backdrop, PART};
use waymark_map::{backdrop_from_bytes, backdrop_to_bytes};
use waymark_shell::pick::Picked;
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use super::going::{At, Busy};
use super::reasons::Reason;
use crate::planner::{Planner, Refused};

/// Where the bytes of a new one come from.
#[derive(Clone, Copy)]
pub enum Source<'a> {
    /// A picture, which stands in memory.
    Memory(&'a [u8]),
    /// Tiles, from this place of their file on; they never stand in memory as a whole.
    File(&'a Picked, u64),
}

impl Source<'_> {
    async fn part(self, number: u32, backdrop: &Backdrop) -> Result<Vec<u8>, Reason> {
        let from = u64::from(number) * PART as u64;
        let to = (from + PART as u64).min(u64::from(backdrop.bytes));
        match self {
            Self::Memory(all) => {
                let part = all.chunks(PART).nth(number as usize);
                part.map(<[u8]>::to_vec).ok_or(Reason::Unreadable)
            }
            Self::File(file, begins) => {
                let part = file.part(begins + from, begins + to).await;
                part.map_err(|_| Reason::Unreadable)
            }
        }
    }
}

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
    does(planner, keep_known(Vec::new())).await
}

/// What is left of one that was broken off goes. One that cannot be taken away now goes with the next one.
pub async fn tidy(planner: Planner) {
    let _ = does(planner, DirectoryStep::DropParts).await;
}

/// Keeps a new one part by part; the last step puts it in place of the old one.
///
/// # Errors
/// When it was stopped, cannot be read, or there is no room. The old one is there then, and nothing of the new one.
pub async fn keep(
    planner: Planner,
    at: At,
    backdrop: &Backdrop,
    from: Source<'_>,
) -> Result<(), Reason> {
    let done = all_of_it(planner, at, backdrop, from).await;
    if done.is_err() {
        tidy(planner).await;
    }
    done
}

async fn all_of_it(
    planner: Planner,
    at: At,
    backdrop: &Backdrop,
    from: Source<'_>,
) -> Result<(), Reason> {
    let of = backdrop.parts();
    for done in 0..of {
        at.goes_on(Busy::Keeping { done, of })?;
        let part = ContentBytes(from.part(done, backdrop).await?);
        let kept = does(planner, DirectoryStep::KeepPart(done, part)).await;
        kept.map_err(|_| Reason::NotKept)?;
    }
    at.goes_on(Busy::Keeping { done: of, of })?;
    let whole = does(planner, keep_known(backdrop_to_bytes(backdrop))).await;
    whole.map_err(|_| Reason::NotKept)
}

const fn keep_known(bytes: Vec<u8>) -> DirectoryStep {
    DirectoryStep::KeepBeside(KeptBeside::Backdrop, ContentBytes(bytes))
}

async fn does(planner: Planner, step: DirectoryStep) -> Result<(), Refused> {
    planner.ask(Request::Directory(step)).await.map(|_| ())
}
