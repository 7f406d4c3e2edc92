//! A file with a grid on its way through the importer, which is ended as soon as it has answered.

use waymark_shell::wire::{NoAnswer, Wire};
use waymark_talk::{
    ContentBytes, GridPicked, GridSeen, ImportReply, ImportRequest, Letter, NoGrid,
};

/// The boot script makes it.
const MAKER: &str = "waymarkImporter";
/// Zones of UTM around the earth.
const ZONES: i8 = 60;

/// What a file turned out to be.
pub enum Was {
    Grid(Box<GridSeen>),
    None(NoGrid),
    TooLarge,
}

/// Reads one file.
///
/// # Errors
/// When the importer does not come, or stops.
pub async fn read(name: String, bytes: Vec<u8>, zone: i8) -> Result<Was, NoAnswer> {
    let importer = Wire::make(MAKER, "")?;
    importer.first().await?;
    let id = importer.number();
    let body = ImportRequest::Grid(GridPicked {
        name,
        bytes: ContentBytes(bytes),
        zone,
    });
    let answer = importer.put(id, &Letter { id, body }.to_bytes()).await?;
    let reply = Letter::<ImportReply>::from_bytes(&answer);
    match reply.map_err(|_| NoAnswer)?.body {
        ImportReply::Grid(seen) => Ok(Was::Grid(seen)),
        ImportReply::NoGrid(why) => Ok(Was::None(why)),
        ImportReply::TooLarge => Ok(Was::TooLarge),
        _ => Err(NoAnswer),
    }
}

/// `36S` or `17 n`; nothing where it is no zone, 0 where nothing is written.
pub fn zone(written: &str) -> Option<i8> {
    let written = written.trim().to_ascii_uppercase();
    if written.is_empty() {
        return Some(0);
    }
    let (number, sign) = match written.strip_suffix('S') {
        Some(number) => (number, -1),
        None => (written.strip_suffix('N')?, 1),
    };
    let number: i8 = number.trim().parse().ok()?;
    (1..=ZONES).contains(&number).then_some(number * sign)
}
