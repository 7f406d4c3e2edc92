//! A GeoTIFF or an archive of tiles on its way through the importer, which is ended as soon as it has answered.

use std::rc::Rc;

use leptos::prelude::*;
use waymark_map::backdrop::Backdrop;
use waymark_map::backdrop_from_bytes;
use waymark_shell::pick::Picked;
use waymark_shell::wire::{NoAnswer, Wire};
use waymark_talk::{
    BACKDROP_PIECE, BackdropStep, ContentBytes, ImportReply, ImportRequest, Letter, NoBackdropSeen,
};

use super::going::{At, Busy};
use super::reasons::Reason;

/// The boot script makes it.
const MAKER: &str = "waymarkImporter";

/// What a file turned out to be.
pub enum Was {
    /// A picture with its place, and its pixels.
    Picture(Backdrop, Vec<u8>),
    /// Tiles, and where their bytes begin in the file.
    Tiles(Backdrop, u64),
}

/// Starts one, which is there once its first word has come.
///
/// # Errors
/// When the browser makes none.
pub fn importer() -> Result<Wire, NoAnswer> {
    Wire::make(MAKER, "")
}

/// Reads a file as far as it is needed: to its end, or to where its tiles begin.
///
/// # Errors
/// When it is no background or cannot be read, when it was stopped, or the importer does not come.
pub async fn read(at: At, file: &Picked, needed: u64) -> Result<Was, Reason> {
    let importer = Rc::new(importer()?);
    at.importer.try_set_value(Some(Rc::clone(&importer)));
    importer.first().await?;
    let mut read = 0;
    while read < needed {
        at.goes_on(Busy::Reading)?;
        let end = (read + BACKDROP_PIECE as u64).min(needed);
        let piece = file.part(read, end).await;
        let piece = ContentBytes(piece.map_err(|_| Reason::Unreadable)?);
        read = end;
        match ask(&importer, BackdropStep::Piece(piece)).await? {
            ImportReply::BackdropMore => {}
            _ => return Err(Reason::Unreadable),
        }
    }
    let seen = match ask(&importer, BackdropStep::Open(file.size())).await? {
        ImportReply::Backdrop(seen) => seen,
        ImportReply::NoBackdrop(NoBackdropSeen { code, number }) => {
            return Err(Reason::File(code, number));
        }
        _ => return Err(Reason::Unreadable),
    };
    let known = backdrop_from_bytes(&seen.known.0).map_err(|_| Reason::Unreadable)?;
    if seen.begins > 0 {
        return Ok(Was::Tiles(known, seen.begins));
    }
    let mut pixels = Vec::new();
    for number in 0.. {
        match ask(&importer, BackdropStep::Pixels(number)).await? {
            ImportReply::BackdropPixels(piece) if piece.0.is_empty() => break,
            ImportReply::BackdropPixels(piece) => pixels.extend_from_slice(&piece.0),
            _ => return Err(Reason::Unreadable),
        }
    }
    Ok(Was::Picture(known, pixels))
}

/// One step.
///
/// # Errors
/// When the importer was ended, or stopped.
pub async fn ask(importer: &Wire, step: BackdropStep) -> Result<ImportReply, NoAnswer> {
    let id = importer.number();
    let body = ImportRequest::Backdrop(step);
    let answer = importer.put(id, &Letter { id, body }.to_bytes()).await?;
    let reply = Letter::<ImportReply>::from_bytes(&answer).map_err(|_| NoAnswer)?;
    Ok(reply.body)
}

impl From<NoAnswer> for Reason {
    fn from(_: NoAnswer) -> Self {
        Self::Unreadable
    }
}
