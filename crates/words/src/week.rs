//! The days of the week by their names.

use crate::{Locale, poster};

/// Monday first.
#[must_use]
pub fn days(locale: Locale) -> [&'static str; 7] {
    [
        poster::monday(locale),
        poster::tuesday(locale),
        poster::wednesday(locale),
        poster::thursday(locale),
        poster::friday(locale),
        poster::saturday(locale),
        poster::sunday(locale),
    ]
}
