//! The land under the map: the countries it touches, from the tablet where they are kept, else from the site.

use waymark_map::basemap::{
    Code, Extent, MOST_BYTES, Piece, index, kept_from_bytes, kept_to_bytes,
};
use waymark_map::draw::Bounds;
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use crate::planner::Planner;

/// What was found for a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Land {
    /// Countries that the map itself touches.
    pub home: Vec<Piece>,
    /// Countries beside them.
    pub around: Vec<Piece>,
    /// Countries that could not be had.
    pub missing: u64,
}

/// The land of a map. What had to be loaded is kept, so that it is there without a network the next time.
pub async fn land(planner: Planner, bounds: &Bounds) -> Land {
    let Ok(index) = index() else {
        return Land::default();
    };
    let extent = Extent::of(bounds);
    let home = index.touching(extent);
    let mut around = index.touching(extent.widened());
    around.retain(|code| !home.contains(code));
    let mut shelf = Shelf::read(planner).await;
    let mut land = Land::default();
    for (codes, pieces) in [(home, &mut land.home), (around, &mut land.around)] {
        for code in codes {
            match shelf.piece(planner, code).await {
                Some(piece) => pieces.push(piece),
                None => land.missing += 1,
            }
        }
    }
    shelf.keep(planner).await;
    land
}

/// Pieces that are on the tablet: they are asked for once, for all that a map touches.
struct Shelf {
    kept: Vec<(Code, Vec<u8>)>,
    /// Those that came just now.
    fresh: usize,
}

impl Shelf {
    async fn read(planner: Planner) -> Self {
        let step = DirectoryStep::LookBeside(KeptBeside::Basemap);
        let kept = match planner.ask(Request::Directory(step)).await {
            Ok(Reply::Beside(bytes)) => kept_from_bytes(&bytes.0).unwrap_or_default(),
            _ => Vec::new(),
        };
        Self { kept, fresh: 0 }
    }

    /// One that does not read is loaded anew.
    async fn piece(&mut self, planner: Planner, code: Code) -> Option<Piece> {
        let found = self.kept.iter().find(|(known, _)| *known == code);
        if let Some(piece) = found.and_then(|(_, bytes)| Piece::from_bytes(bytes).ok()) {
            return Some(piece);
        }
        let bytes = planner.basemap(code).await?;
        let piece = Piece::from_bytes(&bytes).ok()?;
        self.kept.retain(|(known, _)| *known != code);
        if bytes.len() <= MOST_BYTES {
            self.kept.push((code, bytes));
            self.fresh += 1;
        }
        Some(piece)
    }

    async fn keep(self, planner: Planner) {
        if self.fresh == 0 {
            return;
        }
        let bytes = ContentBytes(kept_to_bytes(&self.kept));
        let step = DirectoryStep::KeepBeside(KeptBeside::Basemap, bytes);
        // A tablet without room for it loads it again.
        let _ = planner.ask(Request::Directory(step)).await;
    }
}
