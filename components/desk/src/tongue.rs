//! The language the desk speaks: handed down once at the top, so that no component has to pass it on.

use leptos::prelude::*;
use waymark_words::Locale;

/// The language given as context at the top, as it is now; English where nobody gave one.
pub fn tongue() -> Locale {
    use_context::<RwSignal<Locale>>().map_or(Locale::En, |spoken| spoken.get_untracked())
}
