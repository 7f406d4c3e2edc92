//! The main figures: a sentence each, ten people, and who answered.

use waymark_count::{Release, ReleasedIndicator};
use waymark_words::{Locale, report};

use super::drawing;
use crate::escape::html;
use crate::sentences;

pub(super) fn section(release: &Release, locale: Locale) -> String {
    if release.indicators().is_empty() {
        return String::new();
    }
    let figures: String = release
        .indicators()
        .iter()
        .map(|indicator| figure(release, indicator, locale))
        .collect();
    let heading = html(report::part_figures(locale));
    format!("<section>\n<h2>{heading}</h2>\n<div class=\"figures\">\n{figures}</div>\n</section>\n")
}

fn figure(release: &Release, indicator: &ReleasedIndicator, locale: Locale) -> String {
    let said = sentences::statement(
        indicator.statement(),
        indicator.words(),
        indicator.base(),
        locale,
    );
    let people =
        sentences::percent(indicator.statement()).map(|percent| drawing::people(percent, &said));
    let chance = sentences::interval(release.interval(indicator), locale)
        .map(|chance| format!("<p class=\"base\">{}</p>\n", html(&chance)));
    let note = sentences::note(indicator, locale)
        .map(|note| format!("<p class=\"note\">{}</p>\n", html(note)));
    format!(
        "<article class=\"figure\">\n<p class=\"number\">{id}</p>\n<h3>{sentence}</h3>\n{people}\n\
         <p class=\"said\">{said}</p>\n<p class=\"base\">{base}</p>\n{chance}{note}</article>\n",
        id = html(indicator.id()),
        sentence = html(&sentences::indicator(indicator, locale)),
        people = people.unwrap_or_default(),
        said = html(&said),
        base = html(&sentences::base(
            indicator.base(),
            &[indicator.statement()],
            locale
        )),
        chance = chance.unwrap_or_default(),
        note = note.unwrap_or_default(),
    )
}
