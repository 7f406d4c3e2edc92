//! A poster or a card as one printable html page: no script, one stylesheet, nothing fetched from anywhere.

use waymark_words::poster as words;

use super::room::{self, Set};
use super::{Form, Office, Part, Poster, card, picture, style_source};
use crate::escape::html;
use crate::file_name::plain;

/// A quiet name for the file, such as `numbers-north-card.html`.
pub fn file_name(poster: &Poster, form: Form) -> String {
    let parts = [
        "numbers".to_owned(),
        plain(&poster.area),
        form.name().to_owned(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.html", parts.join("-"))
}

/// The whole document. Depends on nothing but the poster and the form.
pub fn page(poster: &Poster, form: Form) -> String {
    let locale = poster.locale;
    let set = room::set(poster, form);
    let (title, body) = match form {
        Form::Wall | Form::LargeWall => (words::title(locale, &poster.area), wall(poster, &set)),
        Form::Card | Form::Cards => (
            words::card_title(locale).to_owned(),
            card::body(poster, form, &set),
        ),
    };
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{source}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main class=\"{class}\">\n{body}</main>\n</body>\n</html>\n",
        tag = html(locale.tag()),
        dir = locale.direction().attribute(),
        source = style_source(form),
        title = html(&title),
        style = form.style(),
        class = set.class,
    )
}

fn wall(poster: &Poster, set: &Set<'_>) -> String {
    let locale = poster.locale;
    let parts = set.parts.iter();
    let parts: String = parts
        .map(|(part_of, offices)| part(part_of, offices))
        .collect();
    format!(
        "<h1>{}</h1>\n<p class=\"lead\">{}</p>\n{parts}<p class=\"fresh\">{}</p>\n",
        html(&words::title(locale, &poster.area)),
        html(words::lead(locale)),
        html(&words::fresh(locale, &poster.days.to_string(), &poster.on)),
    )
}

fn part(part: &Part, offices: &[&Office]) -> String {
    let offices: String = offices.iter().map(|one| office(one)).collect();
    format!(
        "<section>\n<div class=\"picture\" aria-hidden=\"true\">{}</div>\n<h2>{}</h2>\n<ul>\n{offices}</ul>\n</section>\n",
        picture::drawing(&part.code),
        html(&part.name),
    )
}

fn office(office: &Office) -> String {
    let facts: Vec<String> = office.facts.all().into_iter().map(html).collect();
    format!(
        "<li><p class=\"name\">{}{}</p><p class=\"fact\">{}</p></li>\n",
        html(&office.name),
        card::phone(&office.phone),
        facts.join(" · "),
    )
}
