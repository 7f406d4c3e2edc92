//! A background of shapes as one picture of a view: its tiles are read by the importer, which is kept while the map is open, and
//! painted by the same display list as the map.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use waymark_desk::map::{Backdrop as Pictures, NotPainted, Picture};
use waymark_map::backdrop::{Backdrop, Tile, TileShapes, Tiles, laid};
use waymark_map::draw::{Detail, Label, View};
use waymark_map::shapes_from_bytes;
use waymark_shell::wire::{NoAnswer, Wire};
use waymark_talk::{BackdropStep, ContentBytes, ImportReply};
use waymark_words::Locale;

use super::importer::{ask, importer};
use super::parts::Parts;
use crate::planner::Planner;

/// So much wider than the view is what is drawn, so that a finger that moves the map does not come to its end at once.
const WIDER: f64 = 1.4;

/// What a view shows of it.
pub struct Seen {
    pub picture: Picture,
    pub names: Vec<Label>,
    pub unread: u64,
}

/// A tile that was looked at; none where it could not be read.
type Read = Option<Rc<TileShapes>>;

/// Copies are handles to the same importer and the same tiles.
#[derive(Clone, Default)]
pub struct Shaper {
    importer: Rc<RefCell<Option<Rc<Wire>>>>,
    tiles: Rc<RefCell<BTreeMap<Tile, Read>>>,
    parts: Parts,
}

impl Shaper {
    /// What a view shows. A tile that is damaged is left out, counted, and its place stays bare.
    ///
    /// # Errors
    /// When the browser does not draw it.
    pub async fn look(
        &self,
        planner: Planner,
        (backdrop, places): (&Backdrop, &Tiles),
        view: &View,
        pictures: Pictures,
        locale: Locale,
    ) -> Result<Seen, NotPainted> {
        let [side, _] = backdrop.size;
        let wider = view.wider(WIDER);
        let (view, wanted) = match places.wanted(&wider, side) {
            // More tiles than are drawn at once: what is seen may be fewer.
            tiles if tiles.is_empty() => (*view, places.wanted(view, side)),
            tiles => (wider, tiles),
        };
        for tile in &wanted {
            if self.tiles.borrow().contains_key(tile) {
                continue;
            }
            if let Some(place) = places.place(*tile) {
                // Without an importer it is tried again with the next movement.
                if let Ok(read) = self.read(planner, place, locale).await {
                    self.tiles.borrow_mut().insert(*tile, read);
                }
            }
        }
        let mut all = self.tiles.borrow_mut();
        all.retain(|tile, _| wanted.contains(tile));
        let there = all.iter().filter_map(|(tile, read)| {
            let shapes = read.as_ref()?;
            Some((*tile, &**shapes))
        });
        let there: Vec<_> = there.collect();
        let (scene, names) = laid(&there);
        let shapes = scene.shapes(&view, &mut Detail::default());
        let image = pictures.drawn(view.size(), &shapes)?;
        let covers = view.seen();
        Ok(Seen {
            picture: Picture { image, covers },
            names,
            unread: (all.len() - there.len()) as u64,
        })
    }

    async fn read(
        &self,
        planner: Planner,
        (begins, long): (u32, u32),
        locale: Locale,
    ) -> Result<Read, NoAnswer> {
        let packed = self.parts.bytes(planner, begins as usize, long as usize);
        let packed = ContentBytes(packed.await.ok_or(NoAnswer)?);
        let step = BackdropStep::Shapes(packed, locale.tag().to_owned());
        let importer = self.importer().await?;
        Ok(match ask(&importer, step).await? {
            ImportReply::BackdropShapes(bytes) => shapes_from_bytes(&bytes.0).ok().map(Rc::new),
            _ => None,
        })
    }

    /// One for as long as the map is open; it ends with the last handle.
    async fn importer(&self) -> Result<Rc<Wire>, NoAnswer> {
        let there = self.importer.borrow().clone();
        if let Some(there) = there {
            there.first().await?;
            return Ok(there);
        }
        let made = Rc::new(importer()?);
        *self.importer.borrow_mut() = Some(Rc::clone(&made));
        made.first().await?;
        Ok(made)
    }
}
