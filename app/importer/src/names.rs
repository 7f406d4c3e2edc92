//! What a file beside others is, by its name: a form's own file is known by what is in it instead.

/// Endings of pictures, sounds and films that a form can show.
const MEDIA: &[&str] = &[
    "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "heic", "mp3", "m4a", "wav",
    "ogg", "aac", "mp4", "3gp", "webm",
];

/// Whether a file is a picture, a sound or a film, by its name.
pub(crate) fn is_media(name: &str) -> bool {
    MEDIA.contains(&ending(name).as_str())
}

/// Whether a file is a table, by its name.
pub(crate) fn is_table(name: &str) -> bool {
    ["csv", "tsv"].contains(&ending(name).as_str())
}

/// The name without its ending.
pub(crate) fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The ending in small letters; empty without one.
pub(crate) fn ending(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.to_lowercase()
}
