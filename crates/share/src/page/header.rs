//! What the page is: its mark, its title, who it is for, and the facts.

use waymark_count::{Release, Standing};
use waymark_words::{Locale, report};

use super::Audience;
use crate::escape::html;
use crate::issue::Issue;
use crate::{about, sentences};

type Fact = (&'static str, String);

pub(super) fn section(of: Issue<'_>, audience: Audience, locale: Locale) -> String {
    let facts: String = facts(of, audience, locale)
        .iter()
        .map(|(label, fact)| format!("<dt>{}</dt><dd>{}</dd>\n", html(label), html(fact)))
        .collect();
    format!(
        "<header>\n{}<h1>{}</h1>\n<p class=\"for\">{}</p>\n<dl>\n{facts}</dl>\n</header>\n",
        practice(of.release(), locale),
        html(report::title(locale)),
        html(audience.line(locale)),
    )
}

fn facts(of: Issue<'_>, audience: Audience, locale: Locale) -> Vec<Fact> {
    let release = of.release();
    let terms = release.terms();
    let people = report::people(locale, &terms.smallest_group.people().to_string());
    let took_part = sentences::band(release.band(), locale);
    let advisers = about::advisers(of.advisers(), locale).to_owned();
    let mut facts = vec![
        (report::label_area(locale), terms.area.clone()),
        (report::label_round(locale), terms.round.clone()),
        (report::label_took_part(locale), took_part),
        (report::label_who(locale), report::who(locale).to_owned()),
        (report::label_advisers(locale), advisers),
    ];
    if audience != Audience::Public {
        facts.extend([
            (report::label_instrument(locale), terms.title.clone()),
            (
                report::label_release(locale),
                release.sequence().to_string(),
            ),
            (report::label_smallest_group(locale), people),
        ]);
    }
    facts
}

/// The mark that a practice page carries at its head and its foot.
pub(super) fn practice(release: &Release, locale: Locale) -> String {
    match release.terms().standing {
        Standing::Practice => format!(
            "<p class=\"practice\">{}</p>\n",
            html(report::practice(locale))
        ),
        Standing::Live => String::new(),
    }
}
