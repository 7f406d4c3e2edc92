//! A poster or a card as one printable html page: no script, one stylesheet, nothing fetched from anywhere.

use waymark_words::poster as words;

use super::{Office, Part, Poster, card, picture};
use crate::escape::html;
use crate::file_name::plain;
use crate::page::source_of;

/// What it is printed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A4, for a wall.
    Wall,
    /// A6, for a pocket.
    Card,
}

impl Form {
    pub const ALL: [Self; 2] = [Self::Wall, Self::Card];

    /// The whole stylesheet, constant, so that a policy can allow it by its hash.
    pub const fn style(self) -> &'static str {
        match self {
            Self::Wall => include_str!("wall.css"),
            Self::Card => include_str!("card.css"),
        }
    }
}

/// The source expression that allows the stylesheet of a form, without its quotes: `sha256-…`.
pub fn style_source(form: Form) -> String {
    source_of(form.style())
}

/// A quiet name for the file, such as `numbers-north-card.html`.
pub fn file_name(poster: &Poster, form: Form) -> String {
    let form = match form {
        Form::Wall => "wall",
        Form::Card => "card",
    };
    let parts = ["numbers".to_owned(), plain(&poster.area), form.to_owned()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.html", parts.join("-"))
}

/// The whole document. Depends on nothing but the poster and the form.
pub fn page(poster: &Poster, form: Form) -> String {
    let locale = poster.locale;
    let (title, body) = match form {
        Form::Wall => (words::title(locale, &poster.area), wall(poster)),
        Form::Card => (words::card_title(locale).to_owned(), card::body(poster)),
    };
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{source}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        tag = html(locale.tag()),
        dir = locale.direction().attribute(),
        source = style_source(form),
        title = html(&title),
        style = form.style(),
    )
}

fn wall(poster: &Poster) -> String {
    let locale = poster.locale;
    let parts: String = poster.parts.iter().map(part).collect();
    format!(
        "<h1>{}</h1>\n<p class=\"lead\">{}</p>\n{parts}<p class=\"fresh\">{}</p>\n",
        html(&words::title(locale, &poster.area)),
        html(words::lead(locale)),
        html(&words::fresh(locale, &poster.days.to_string(), &poster.on)),
    )
}

fn part(part: &Part) -> String {
    let offices: String = part.offices.iter().map(office).collect();
    format!(
        "<section>\n<div class=\"picture\" aria-hidden=\"true\">{}</div>\n<h2>{}</h2>\n<ul>\n{offices}</ul>\n</section>\n",
        picture::drawing(&part.code),
        html(&part.name),
    )
}

fn office(office: &Office) -> String {
    let facts = office.facts.short.iter().chain(&office.facts.long);
    let facts: Vec<String> = facts.map(|fact| html(fact)).collect();
    format!(
        "<li><p class=\"name\">{}{}</p><p class=\"fact\">{}</p></li>\n",
        html(&office.name),
        card::phone(&office.phone),
        facts.join(" · "),
    )
}
