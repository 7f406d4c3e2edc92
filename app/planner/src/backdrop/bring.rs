//! A file that was picked: a picture waits for its place, everything else knows it and is kept at once.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_map::backdrop::{Backdrop, LONGEST_NAME, MOST_PARTS, Media, PART, dimensions};
use waymark_shell::pick::{NotPicked, Picked, whole};
use web_sys::HtmlCanvasElement;

use super::going::{At, Busy, Step};
use super::importer::{Was, read};
use super::kept::{Source, keep};
use super::pictures::{drawn, of_pixels, packed};
use super::reasons::Reason;
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
    at.begins();
    at.ends(one(planner, at, &file).await);
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
    at.goes_on(Busy::Reading)?;
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
    match read(at, file, needed).await? {
        Was::Picture(seen, pixels) => {
            let [width, height] = seen.size;
            let canvas = of_pixels(&pixels, width, height).map_err(|_| Reason::NotDrawn)?;
            let backdrop = Backdrop {
                name,
                media: Media::Png,
                ..seen
            };
            keep_picture(planner, at, &canvas, backdrop).await
        }
        Was::Tiles(seen, begins) => {
            let backdrop = Backdrop { name, ..seen };
            keep(planner, at, &backdrop, Source::File(file, begins)).await?;
            Ok(is_kept(at, backdrop))
        }
    }
}

/// Keeps a picture that was put in its place, or has none. A photograph is packed anew, which takes out where and when it was
/// taken.
pub async fn keep_loose(planner: Planner, at: At, backdrop: Backdrop) {
    let canvas = at.canvas.try_get_value().flatten();
    at.begins();
    let done = match canvas {
        Some(canvas) => keep_picture(planner, at, &canvas, backdrop).await,
        None => Err(Reason::NotDrawn),
    };
    at.canvas.try_set_value(None);
    at.ends(done);
}

async fn keep_picture(
    planner: Planner,
    at: At,
    canvas: &HtmlCanvasElement,
    mut backdrop: Backdrop,
) -> Result<Step, Reason> {
    let bytes = packed(canvas, backdrop.media).await;
    let bytes = bytes.map_err(|_| Reason::NotDrawn)?;
    backdrop.bytes = u32::try_from(bytes.len()).map_err(|_| Reason::TooHeavy)?;
    keep(planner, at, &backdrop, Source::Memory(&bytes)).await?;
    Ok(is_kept(at, backdrop))
}

fn is_kept(at: At, backdrop: Backdrop) -> Step {
    at.kept.try_set(Some(Arc::new(backdrop)));
    Step::Kept
}
