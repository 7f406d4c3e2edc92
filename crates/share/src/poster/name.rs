//! The name of an office as it may stand on a wall.

use waymark_map::PublicProvider;
use waymark_words::{Locale, poster};

use super::telling::tells;

/// Its name; where that says what the help is for, what to write in its place.
pub(super) fn shown(one: &PublicProvider, locale: Locale) -> Result<String, String> {
    if tells(one.name()) {
        return Err(poster::unnamed(locale).to_owned());
    }
    Ok(one.name().to_owned())
}
