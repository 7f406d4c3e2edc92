//! A release as one printable html page: no script, no style but one, nothing fetched from anywhere.

mod drawing;
mod figures;
mod obstacles;
mod since;
mod style;
mod tables;

use waymark_count::{Release, Standing};
use waymark_words::{Locale, files, report};

use crate::escape::html;
use crate::sentences;

pub use style::{STYLE, style_source};

/// The whole document as text. Depends on nothing but the release and the language.
#[must_use]
pub fn page(release: &Release, locale: Locale) -> String {
    document(release, "", locale)
}

/// The same with a part that holds this round against an earlier one, or says why it is not compared.
#[must_use]
pub fn page_since(before: &Release, release: &Release, locale: Locale) -> String {
    document(release, &since::section(before, release, locale), locale)
}

fn document(release: &Release, since: &str, locale: Locale) -> String {
    let title = format!("{} · {}", report::title(locale), release.area());
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{source}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         {header}{reading}{figures}{since}{obstacles}{tables}</main>\n{footer}</body>\n</html>\n",
        tag = html(locale.tag()),
        dir = locale.direction().attribute(),
        source = style_source(),
        title = html(&title),
        header = header(release, locale),
        reading = reading(locale),
        figures = figures::section(release, locale),
        obstacles = obstacles::section(release, locale),
        tables = tables::section(release, locale),
        footer = footer(release, locale),
    )
}

fn header(release: &Release, locale: Locale) -> String {
    let terms = release.terms();
    let people = report::people(locale, &terms.smallest_group.people().to_string());
    let facts = [
        (report::label_instrument(locale), terms.title.clone()),
        (report::label_area(locale), terms.area.clone()),
        (report::label_round(locale), terms.round.clone()),
        (
            report::label_release(locale),
            release.sequence().to_string(),
        ),
        (
            report::label_took_part(locale),
            sentences::band(release.band(), locale),
        ),
        (report::label_smallest_group(locale), people),
        (report::label_who(locale), report::who(locale).to_owned()),
    ];
    let facts: String = facts
        .iter()
        .map(|(label, fact)| format!("<dt>{}</dt><dd>{}</dd>\n", html(label), html(fact)))
        .collect();
    format!(
        "<header>\n{}<h1>{}</h1>\n<dl>\n{facts}</dl>\n</header>\n",
        practice(release, locale),
        html(report::title(locale))
    )
}

/// The mark that a practice page carries at its head and its foot.
fn practice(release: &Release, locale: Locale) -> String {
    match release.terms().standing {
        Standing::Practice => format!(
            "<p class=\"practice\">{}</p>\n",
            html(report::practice(locale))
        ),
        Standing::Live => String::new(),
    }
}

fn reading(locale: Locale) -> String {
    let points = [
        report::read_who,
        report::read_what_not,
        report::read_rounded,
        report::read_interval,
        report::read_few,
        report::read_kept_back,
        report::read_several,
        report::read_order,
        report::read_services,
    ];
    let points: String = points
        .iter()
        .map(|point| format!("<li>{}</li>\n", html(point(locale))))
        .collect();
    let heading = html(report::how_to_read(locale));
    format!("<aside class=\"reading\">\n<h2>{heading}</h2>\n<ul>\n{points}</ul>\n</aside>\n")
}

/// A fingerprint that a narrow page may break after every sixteen letters.
fn fingerprint(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    let parts = letters.chunks(16).map(|part| part.iter().collect());
    let parts: Vec<String> = parts.collect();
    format!("<bdi dir=\"ltr\">{}</bdi>", parts.join("<wbr>"))
}

fn footer(release: &Release, locale: Locale) -> String {
    format!(
        "<footer>\n{}<p>{}</p>\n<p>{}</p>\n<p>{}: {}</p>\n<p>{}</p>\n</footer>\n",
        practice(release, locale),
        html(report::who(locale)),
        html(report::scope(locale)),
        html(files::label_plan(locale)),
        fingerprint(&release.plan().to_string()),
        html(report::end(locale)),
    )
}
