//! Pictures that a look draws, known by their first bytes and never by their names.

use waymark_talk::{ContentBytes, PictureMade};

use crate::names::ending;

/// First bytes, and the media type as registered with IANA.
const KINDS: &[(&[u8], &str)] = &[
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xFF\xD8\xFF", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
];

/// WebP stands inside of a RIFF file, behind its length.
const RIFF: &[u8] = b"RIFF";
const WEBP: &[u8] = b"WEBP";
const WEBP_AT: usize = 8;

/// Endings of pictures. Drawings (.svg) are among them and not among the kinds above: one could hold a program.
const ENDINGS: &[&str] = &[
    "png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "tif", "tiff", "heic",
];

/// The picture in these bytes; nothing where they are none that is drawn.
pub(crate) fn made(name: &str, bytes: Vec<u8>) -> Option<PictureMade> {
    let kind = kind(&bytes)?;
    Some(PictureMade {
        name: name.to_owned(),
        media_type: kind.to_owned(),
        bytes: ContentBytes(bytes),
    })
}

/// Whether a file calls itself a picture.
pub(crate) fn is_named_so(name: &str) -> bool {
    ENDINGS.contains(&ending(name).as_str())
}

fn kind(bytes: &[u8]) -> Option<&'static str> {
    let behind = bytes.get(WEBP_AT..).unwrap_or_default();
    if bytes.starts_with(RIFF) && behind.starts_with(WEBP) {
        return Some("image/webp");
    }
    let found = KINDS.iter().find(|(first, _)| bytes.starts_with(first));
    found.map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Option<&str>) {
        assert_eq!(kind(bytes), expected, "{bytes:?}");
    }

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        check(b"\x89PNG\r\n\x1a\n....", Some("image/png"));
        check(b"\xFF\xD8\xFF\xE0", Some("image/jpeg"));
        check(b"GIF89a..", Some("image/gif"));
        check(b"RIFF\x01\x00\x00\x00WEBPVP8 ", Some("image/webp"));
        check(b"RIFF\x01\x00\x00\x00WAVE", None);
        check(b"<svg xmlns=''/>", None);
        check(b"", None);
    }
}
