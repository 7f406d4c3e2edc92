//! A file that was picked: a picture waits for its place, everything else knows it and is kept at once.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_map::backdrop::{Backdrop, LONGEST_NAME, MOST_PARTS, Media, PART, dimensions};
use waymark_shell::pick::{NotPicked, Picked, whole};
use waymark_talk::NoBackdropSeen;

use super::importer::{Was, read};
use super::kept::{is_whole, keep_part, keep_whole, known, remove};
use super::pictures::{drawn, of_pixels, packed};
use super::reasons::Reason;
use super::screen::{At, Step};
use crate::planner::Planner;

/// Bytes that tell what a file is; a picture's size stands in them too, behind what cameras write.
const START: u64 = 256 * 1024;
/// A photograph of a tablet or a phone has 2 to 12 MB.
const MOST_PICTURE: u64 = 30 * 1024 * 1024;
/// Where a PMTiles header says that its tiles begin.
const TILES_BEGIN: usize = 56;

/// A picture without a place.
#[derive(Clone, PartialEq)]
pub struct Loose {
    pub name: String,
    /// Width and height as it is drawn.
    pub size: [u32; 2],
}

/// Reads what was picked.
pub async fn bring(planner: Planner, at: At, event: Event) {
    let file = match whole(&event) {
        Ok(file) => file,
        Err(NotPicked::Nothing) => return,
        Err(_) => return at.says(Step::No(Reason::Unreadable)),
    };
    at.says(Step::Busy(0));
    let next = match one(planner, at, &file).await {
        Ok(next) => next,
        Err(reason) => Step::No(reason),
    };
    at.says(next);
}

async fn one(planner: Planner, at: At, file: &Picked) -> Result<Step, Reason> {
    let most = PART as u64 * u64::from(MOST_PARTS);
    if file.size() > most {
        return Err(Reason::TooHeavy);
    }
    let start = file.part(0, START.min(file.size())).await;
    let start = start.map_err(|_| Reason::Unreadable)?;
    let name: String = file.name().chars().take(LONGEST_NAME).collect();
    if start.starts_with(b"PMTiles") {
        let needed = start.get(TILES_BEGIN..TILES_BEGIN + 8);
        let needed = needed.and_then(|eight| eight.try_into().ok());
        let needed = needed.map_or(file.size(), u64::from_le_bytes);
        return foreign(planner, at, file, name, needed.min(file.size())).await;
    }
    if start.starts_with(b"II") || start.starts_with(b"MM") {
        return foreign(planner, at, file, name, file.size()).await;
    }
    let (media, _) = dimensions(&start).map_err(Reason::NoPicture)?;
    if file.size() > MOST_PICTURE {
        return Err(Reason::TooHeavy);
    }
    let all = file.part(0, file.size()).await;
    let all = all.map_err(|_| Reason::Unreadable)?;
    let canvas = drawn(&all, media).await.map_err(|_| Reason::NotDrawn)?;
    let size = [canvas.width(), canvas.height()];
    at.canvas.try_set_value(Some(canvas));
    Ok(Step::Loose(Loose { name, size }))
}

/// A GeoTIFF or tiles: the importer reads them, and they are kept.
async fn foreign(
    planner: Planner,
    at: At,
    file: &Picked,
    name: String,
    needed: u64,
) -> Result<Step, Reason> {
    let kept = match read(file, needed).await.map_err(|_| Reason::Unreadable)? {
        Was::No(NoBackdropSeen { code, number }) => return Err(Reason::File(code, number)),
        Was::Picture(seen, pixels) => {
            let [width, height] = seen.size;
            let canvas = of_pixels(&pixels, width, height).map_err(|_| Reason::NotDrawn)?;
            let bytes = packed(&canvas, Media::Png).await;
            let bytes = bytes.map_err(|_| Reason::NotDrawn)?;
            let backdrop = Backdrop {
                name,
                bytes: u32::try_from(bytes.len()).map_err(|_| Reason::TooHeavy)?,
                ..seen
            };
            let done = keep_whole(planner, &backdrop, &bytes).await;
            done.map_err(|_| Reason::NotKept)?;
            backdrop
        }
        Was::Tiles(seen, begins) => {
            let backdrop = Backdrop { name, ..seen };
            tiles(planner, at, file, &backdrop, begins).await?;
            backdrop
        }
    };
    Ok(Step::Kept(Some(Arc::new(kept))))
}

/// Part by part, so that the whole never stands in memory. What is left of one that ends early is no background.
async fn tiles(
    planner: Planner,
    at: At,
    file: &Picked,
    backdrop: &Backdrop,
    begins: u64,
) -> Result<(), Reason> {
    remove(planner).await.map_err(|_| Reason::NotKept)?;
    let parts = backdrop.parts();
    for number in 0..parts {
        let from = begins + u64::from(number) * PART as u64;
        let to = (from + PART as u64).min(begins + u64::from(backdrop.bytes));
        let part = file.part(from, to).await;
        let part = part.map_err(|_| Reason::Unreadable)?;
        let done = keep_part(planner, number, part).await;
        done.map_err(|_| Reason::NotKept)?;
        at.says(Step::Busy(100 * (number + 1) / parts.max(1)));
    }
    is_whole(planner, backdrop)
        .await
        .map_err(|_| Reason::NotKept)
}

/// Keeps a picture that was put in its place, or has none. A photograph is packed anew, which takes out where and when it was
/// taken.
pub async fn keep_loose(planner: Planner, at: At, mut backdrop: Backdrop) {
    let canvas = at.canvas.try_get_value().flatten();
    at.says(Step::Busy(50));
    let done = async {
        let canvas = canvas.ok_or(Reason::NotDrawn)?;
        let bytes = packed(&canvas, backdrop.media).await;
        let bytes = bytes.map_err(|_| Reason::NotDrawn)?;
        backdrop.bytes = u32::try_from(bytes.len()).map_err(|_| Reason::TooHeavy)?;
        let done = keep_whole(planner, &backdrop, &bytes).await;
        done.map_err(|_| Reason::NotKept)
    };
    let next = match done.await {
        Ok(()) => Step::Kept(known(planner).await.map(Arc::new)),
        Err(reason) => Step::No(reason),
    };
    at.canvas.try_set_value(None);
    at.says(next);
}

impl At {
    /// The screen may be left by now.
    pub fn says(self, step: Step) {
        self.step.try_set(step);
    }
}
