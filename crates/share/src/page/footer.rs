//! The foot of the page: whose answers, where it may be used, what it was made under.

use waymark_count::Release;
use waymark_words::{Locale, files, report};

use super::{Audience, header};
use crate::about;
use crate::escape::html;

pub(super) fn section(release: &Release, audience: Audience, locale: Locale) -> String {
    format!(
        "{rules}<footer>\n{practice}<p>{who}</p>\n<p>{league}</p>\n<p>{scope}</p>\n{prints}<p>{end}</p>\n</footer>\n",
        rules = rules(release, audience, locale),
        practice = header::practice(release, locale),
        who = html(report::who(locale)),
        league = html(report::read_no_league(locale)),
        scope = html(report::scope(locale)),
        prints = prints(release, locale),
        end = html(report::end(locale)),
    )
}

/// Planners get the rules that every figure has passed, with the limits of this release.
fn rules(release: &Release, audience: Audience, locale: Locale) -> String {
    if audience != Audience::Planner {
        return String::new();
    }
    let rules: String = about::rules(release, locale)
        .iter()
        .map(|rule| format!("<li>{}</li>\n", html(rule)))
        .collect();
    format!(
        "<section class=\"rules\">\n<h2>{}</h2>\n<ul>\n{rules}</ul>\n</section>\n",
        html(report::part_rules(locale))
    )
}

fn prints(release: &Release, locale: Locale) -> String {
    let prints = [
        (files::label_plan(locale), release.plan().to_string()),
        (
            files::label_release_print(locale),
            release.hash().to_string(),
        ),
    ];
    prints
        .iter()
        .map(|(label, hash)| format!("<p>{}: {}</p>\n", html(label), fingerprint(hash)))
        .collect()
}

/// A fingerprint that a narrow page may break after every sixteen letters.
fn fingerprint(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    let parts = letters.chunks(16).map(|part| part.iter().collect());
    let parts: Vec<String> = parts.collect();
    format!("<bdi dir=\"ltr\">{}</bdi>", parts.join("<wbr>"))
}
