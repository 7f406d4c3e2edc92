//! The language of the document, and the one the tablet itself is set to.

use waymark_words::Locale;

/// The document is in this language from now on, and runs its way.
pub fn say(locale: Locale) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // These two names are valid, so setting them cannot fail.
        let _ = root.set_attribute("lang", locale.tag());
        let _ = root.set_attribute("dir", locale.direction().attribute());
    }
}

/// The tablet's own language, or English where the words are not written in it.
pub fn of_the_tablet() -> Locale {
    let asked = web_sys::window().and_then(|window| window.navigator().language());
    asked
        .and_then(|tag| Locale::from_tag(&tag))
        .unwrap_or(Locale::En)
}
