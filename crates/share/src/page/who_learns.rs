//! Who could learn what from the page, for planners, who decide whom it goes to.

use waymark_count::Release;
use waymark_words::{Locale, learn};

use crate::escape::html;
use crate::who_learns::{Learns, from_files};

pub(super) fn section(release: &Release, locale: Locale) -> String {
    let readers: String = from_files(release, locale)
        .iter()
        .map(|learns| reader(learns, locale))
        .collect();
    format!(
        "<section class=\"learns\">\n<h2>{}</h2>\n<p class=\"note\">{}</p>\n{readers}</section>\n",
        html(learn::title(locale)),
        html(learn::lead(locale)),
    )
}

fn reader(learns: &Learns, locale: Locale) -> String {
    format!(
        "<div class=\"learn\">\n<h3>{}</h3>\n<p>{}</p>\n{}<p>{}</p>\n{}</div>\n",
        html(learns.who),
        html(learn::can(locale)),
        list(&learns.can),
        html(learn::cannot(locale)),
        list(&learns.cannot),
    )
}

fn list(sentences: &[String]) -> String {
    let items: String = sentences
        .iter()
        .map(|one| format!("<li>{}</li>\n", html(one)))
        .collect();
    format!("<ul>\n{items}</ul>\n")
}
