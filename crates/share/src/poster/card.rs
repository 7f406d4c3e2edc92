//! The card for a pocket: one line for each kind of help.

use waymark_words::poster as words;

use super::{Office, Poster};
use crate::escape::html;

/// As many as a card of A6 holds at a size that can be read by a lamp.
const MOST: usize = 8;

pub(super) fn body(poster: &Poster) -> String {
    let locale = poster.locale;
    let lines = poster.parts.iter().take(MOST).filter_map(|part| {
        let office = first(&part.offices)?;
        let place = office.facts.short.join(" · ");
        Some(format!(
            "<li><p class=\"kind\">{}</p><p class=\"name\">{}{}</p><p class=\"fact\">{}</p></li>\n",
            html(&part.name),
            html(&office.name),
            phone(&office.phone),
            html(&place),
        ))
    });
    format!(
        "<h1>{}</h1>\n<ul>\n{}</ul>\n<p class=\"fresh\">{}</p>\n",
        html(words::card_title(locale)),
        lines.collect::<String>(),
        html(&words::card_fresh(locale, &poster.on)),
    )
}

/// The first office with a phone, else the first.
fn first(offices: &[Office]) -> Option<&Office> {
    let with_phone = offices.iter().find(|office| !office.phone.is_empty());
    with_phone.or_else(|| offices.first())
}

/// Read from left to right in every language.
pub(super) fn phone(phone: &str) -> String {
    if phone.is_empty() {
        return String::new();
    }
    format!(" <bdi class=\"phone\" dir=\"ltr\">{}</bdi>", html(phone))
}
