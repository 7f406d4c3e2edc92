//! A GeoTIFF or an archive of tiles on its way through the importer, which is ended as soon as it has answered.

use waymark_map::backdrop::Backdrop;
use waymark_map::backdrop_from_bytes;
use waymark_shell::pick::Picked;
use waymark_shell::wire::{NoAnswer, Wire};
use waymark_talk::{
    BACKDROP_PIECE, BackdropStep, ContentBytes, ImportReply, ImportRequest, Letter, NoBackdropSeen,
};

/// The boot script makes it.
const MAKER: &str = "waymarkImporter";

/// What a file turned out to be.
pub enum Was {
    /// A picture with its place, and its pixels.
    Picture(Backdrop, Vec<u8>),
    /// Tiles, and where their bytes begin in the file.
    Tiles(Backdrop, u64),
    No(NoBackdropSeen),
}

/// Reads a file as far as it is needed: to its end, or to where its tiles begin.
///
/// # Errors
/// When the file cannot be read, or the importer does not come, or stops.
pub async fn read(file: &Picked, needed: u64) -> Result<Was, NoAnswer> {
    let importer = Wire::make(MAKER, "")?;
    importer.first().await?;
    let mut at = 0;
    while at < needed {
        let end = (at + BACKDROP_PIECE as u64).min(needed);
        let piece = file.part(at, end).await.map_err(|_| NoAnswer)?;
        at = end;
        match ask(&importer, BackdropStep::Piece(ContentBytes(piece))).await? {
            ImportReply::BackdropMore => {}
            _ => return Err(NoAnswer),
        }
    }
    let seen = match ask(&importer, BackdropStep::Open(file.size())).await? {
        ImportReply::Backdrop(seen) => seen,
        ImportReply::NoBackdrop(why) => return Ok(Was::No(why)),
        _ => return Err(NoAnswer),
    };
    let known = backdrop_from_bytes(&seen.known.0).map_err(|_| NoAnswer)?;
    if seen.begins > 0 {
        return Ok(Was::Tiles(known, seen.begins));
    }
    let mut pixels = Vec::new();
    for number in 0.. {
        match ask(&importer, BackdropStep::Pixels(number)).await? {
            ImportReply::BackdropPixels(piece) if piece.0.is_empty() => break,
            ImportReply::BackdropPixels(piece) => pixels.extend_from_slice(&piece.0),
            _ => return Err(NoAnswer),
        }
    }
    Ok(Was::Picture(known, pixels))
}

async fn ask(importer: &Wire, step: BackdropStep) -> Result<ImportReply, NoAnswer> {
    let id = importer.number();
    let body = ImportRequest::Backdrop(step);
    let answer = importer.put(id, &Letter { id, body }.to_bytes()).await?;
    let reply = Letter::<ImportReply>::from_bytes(&answer).map_err(|_| NoAnswer)?;
    Ok(reply.body)
}
