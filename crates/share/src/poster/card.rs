//! The card for a pocket: one line for each kind of help.

use waymark_words::poster as words;

use super::room::Set;
use super::{Form, Office, Part, Poster};
use crate::escape::html;

/// As many as a card of A6 holds at a size that can be read by a lamp.
const MOST: usize = 8;
/// Cards on a sheet of A4.
const ON_A_SHEET: usize = 4;

/// One office for each kind of help: the first with a phone, else the first.
pub(super) fn chosen(poster: &Poster) -> Vec<(&Part, Vec<&Office>)> {
    let parts = poster.parts.iter().take(MOST);
    parts
        .map(|part| (part, first(&part.offices).into_iter().collect()))
        .collect()
}

pub(super) fn body(poster: &Poster, form: Form, set: &Set<'_>) -> String {
    let card = card(poster, set);
    match form {
        Form::Cards => {
            // Whoever listens hears it once.
            let again = format!("<div class=\"card\" aria-hidden=\"true\">{card}</div>\n");
            format!(
                "<div class=\"card\">{card}</div>\n{}",
                again.repeat(ON_A_SHEET - 1)
            )
        }
        _ => format!("<div class=\"card\">{card}</div>\n"),
    }
}

fn card(poster: &Poster, set: &Set<'_>) -> String {
    let locale = poster.locale;
    let lines = set.parts.iter().filter_map(|(part, offices)| {
        let office = offices.first()?;
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
