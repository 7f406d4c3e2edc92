//! A background: its pieces put together, read, and handed on as a picture or as a list of tiles.

use waymark_atlas::backdrop::{GroundPicture, NoBackdrop, geotiff, shapes, tiles};
use waymark_map::backdrop::{Backdrop, Lies, MOST_PARTS, Media, PART};
use waymark_map::sheet::{ControlPoint, ShapeOfFit};
use waymark_map::{Position, backdrop_to_bytes, shapes_to_bytes};
use waymark_talk::{
    BACKDROP_PIECE, BackdropSeen, BackdropStep, ContentBytes, ImportReply, NoBackdropSeen,
};

/// Pixels of a tile of pictures, where nothing says so, and of one of shapes, which is cut for screens of twice as many.
const TILE: u32 = 256;
const TILE_OF_SHAPES: u32 = 512;

/// At most one file at a time.
#[derive(Default)]
pub(crate) struct Ground {
    file: Vec<u8>,
    pixels: Vec<u8>,
}

impl Ground {
    pub(crate) fn answer(&mut self, step: BackdropStep) -> ImportReply {
        match step {
            BackdropStep::Piece(piece) => {
                if self.file.len() + piece.0.len() > PART * MOST_PARTS as usize {
                    *self = Self::default();
                    return ImportReply::TooLarge;
                }
                self.file.extend_from_slice(&piece.0);
                ImportReply::BackdropMore
            }
            BackdropStep::Open(whole) => self.open(whole),
            BackdropStep::Pixels(number) => {
                let from = (number as usize).saturating_mul(BACKDROP_PIECE);
                let rest = self.pixels.get(from..).unwrap_or_default();
                let piece = rest.get(..BACKDROP_PIECE).unwrap_or(rest);
                ImportReply::BackdropPixels(ContentBytes(piece.to_vec()))
            }
            BackdropStep::Shapes(packed, tongue) => of_tile(&packed.0, &tongue),
        }
    }

    /// The file is let go as soon as it was read.
    fn open(&mut self, whole: u64) -> ImportReply {
        let file = core::mem::take(&mut self.file);
        let missing = whole.saturating_sub(file.len() as u64);
        let read = match file.starts_with(b"PMTiles") {
            true => archive(&file, whole),
            false if missing > 0 => Err(NoBackdrop::CutShort(missing)),
            false => geotiff(&file).map(|picture| self.picture(picture)),
        };
        match read {
            Ok(seen) => ImportReply::Backdrop(seen),
            Err(why) => ImportReply::NoBackdrop(NoBackdropSeen {
                code: why.code().to_owned(),
                number: why.number(),
            }),
        }
    }

    fn picture(&mut self, picture: GroundPicture) -> BackdropSeen {
        let points = picture.points.iter().filter_map(|(paper, [east, north])| {
            Some(ControlPoint {
                paper: *paper,
                ground: Position::of_degrees(*north, *east)?,
            })
        });
        let known = Backdrop {
            name: String::new(),
            media: Media::Png,
            size: [picture.width, picture.height],
            bytes: 0,
            lies: Lies::Placed {
                points: points.collect(),
                shape: ShapeOfFit::Projective,
            },
            credit: String::new(),
        };
        self.pixels = picture.pixels;
        BackdropSeen {
            known: ContentBytes(backdrop_to_bytes(&known)),
            begins: 0,
        }
    }
}

fn of_tile(packed: &[u8], tongue: &str) -> ImportReply {
    match shapes(packed, tongue) {
        Ok(found) => ImportReply::BackdropShapes(ContentBytes(shapes_to_bytes(&found))),
        Err(why) => ImportReply::NoBackdrop(NoBackdropSeen {
            code: why.code().to_owned(),
            number: 0,
        }),
    }
}

fn archive(head: &[u8], whole: u64) -> Result<BackdropSeen, NoBackdrop> {
    let archive = tiles(head, whole)?;
    let side = match archive.media {
        Media::Mvt => TILE_OF_SHAPES,
        _ => TILE,
    };
    let known = Backdrop {
        name: String::new(),
        media: archive.media,
        size: [side, side],
        bytes: u32::try_from(archive.bytes).map_err(|_| NoBackdrop::TooManyTiles)?,
        lies: Lies::Tiles(archive.tiles),
        credit: archive.credit,
    };
    Ok(BackdropSeen {
        known: ContentBytes(backdrop_to_bytes(&known)),
        begins: archive.begins,
    })
}
