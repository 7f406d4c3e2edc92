//! A file of outlines on its way through the importer, which is ended as soon as it has answered.

use waymark_shell::wire::{NoAnswer, Wire};
use waymark_talk::{
    AreasSeen, ContentBytes, ImportReply, ImportRequest, Letter, NoAreas, PickedFile,
};

/// The boot script makes it.
const MAKER: &str = "waymarkImporter";

/// What a file of outlines turned out to be.
pub enum Was {
    Areas(Box<AreasSeen>),
    None(NoAreas),
}

/// Reads one file.
///
/// # Errors
/// When the importer does not come, or stops.
pub async fn read(name: String, bytes: Vec<u8>) -> Result<Was, NoAnswer> {
    let importer = Wire::make(MAKER, "")?;
    importer.first().await?;
    let id = importer.number();
    let body = ImportRequest::Areas(PickedFile {
        name,
        bytes: ContentBytes(bytes),
    });
    let answer = importer.put(id, &Letter { id, body }.to_bytes()).await?;
    let reply = Letter::<ImportReply>::from_bytes(&answer);
    match reply.map_err(|_| NoAnswer)?.body {
        ImportReply::Areas(seen) => Ok(Was::Areas(seen)),
        ImportReply::NoAreas(why) => Ok(Was::None(why)),
        _ => Err(NoAnswer),
    }
}
