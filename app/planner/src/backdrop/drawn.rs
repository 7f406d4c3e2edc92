//! The kept background as pictures under a map: a picture warped to lie upright, or the tiles of a view.

use std::collections::BTreeMap;

use waymark_desk::map::Picture;
use waymark_map::backdrop::{Backdrop, Lies, Tile, Tiles, dimensions, upright, warped};
use waymark_map::draw::View;
use waymark_map::sheet::Placing;
use web_sys::HtmlCanvasElement;

use super::parts::Parts;
use super::pictures::{NotDrawn, drawn, of_pixels, pixels};
use crate::planner::Planner;

/// The picture as it is kept, unwarped.
///
/// # Errors
/// When it is not there, or the browser does not draw it.
pub async fn picture(planner: Planner, backdrop: &Backdrop) -> Result<HtmlCanvasElement, NotDrawn> {
    let parts = Parts::default();
    let all = parts.bytes(planner, 0, backdrop.bytes as usize).await;
    let all = all.ok_or(NotDrawn)?;
    dimensions(&all).map_err(|_| NotDrawn)?;
    drawn(&all, backdrop.media).await
}

/// A picture put in its place by its control points.
///
/// # Errors
/// When it is not there, the browser does not draw it, or it lies nowhere.
pub async fn placed(planner: Planner, backdrop: &Backdrop) -> Result<Picture, NotDrawn> {
    let Lies::Placed { points, shape } = &backdrop.lies else {
        return Err(NotDrawn);
    };
    let placing = Placing::by(points, *shape).map_err(|_| NotDrawn)?;
    let canvas = picture(planner, backdrop).await?;
    let size = [canvas.width(), canvas.height()];
    let to = upright(&placing, size).ok_or(NotDrawn)?;
    let pixels = warped(&placing, &pixels(&canvas)?, size, &to);
    Ok(Picture {
        image: of_pixels(&pixels, to.width, to.height)?,
        covers: to.bounds,
    })
}

/// Tiles that were drawn, so that one that stays in view is not unpacked again.
#[derive(Default)]
pub struct Drawer {
    tiles: BTreeMap<Tile, Looked>,
}

/// A tile that was looked at; none where the browser does not draw it.
type Looked = Option<HtmlCanvasElement>;

impl Drawer {
    /// The tiles of a view, and how many are damaged: each of these is left out, and its place stays bare.
    pub async fn pictures(
        &mut self,
        planner: Planner,
        backdrop: &Backdrop,
        tiles: &Tiles,
        parts: &Parts,
        view: &View,
    ) -> (Vec<Picture>, u64) {
        let [side, _] = backdrop.size;
        let wanted = tiles.wanted(view, side);
        self.tiles.retain(|tile, _| wanted.contains(tile));
        for tile in wanted {
            if !self.tiles.contains_key(&tile)
                && let Some((begins, long)) = tiles.place(tile)
                && let Some(packed) = parts.bytes(planner, begins as usize, long as usize).await
            {
                let image = match dimensions(&packed) {
                    Ok(_) => drawn(&packed, backdrop.media).await.ok(),
                    Err(_) => None,
                };
                self.tiles.insert(tile, image);
            }
        }
        let pictures = self.tiles.iter().filter_map(|(tile, image)| {
            Some(Picture {
                image: image.clone()?,
                covers: tile.bounds(),
            })
        });
        let pictures: Vec<Picture> = pictures.collect();
        let damaged = (self.tiles.len() - pictures.len()) as u64;
        (pictures, damaged)
    }
}
