//! How to read the page, as far as this audience needs it.

use waymark_words::{Locale, report};

use super::Audience;
use crate::escape::html;

type Point = fn(Locale) -> &'static str;

const PUBLIC: [Point; 5] = [
    report::read_who,
    report::read_what_not,
    report::read_people,
    report::read_few_words,
    report::read_services,
];

const PARTNER: [Point; 8] = [
    report::read_who,
    report::read_what_not,
    report::read_rounded,
    report::read_few,
    report::read_kept_back,
    report::read_several,
    report::read_order,
    report::read_services,
];

const PLANNER: [Point; 10] = [
    report::read_who,
    report::read_what_not,
    report::read_rounded,
    report::read_interval,
    report::read_few,
    report::read_kept_back,
    report::read_several,
    report::read_order,
    report::read_no_league,
    report::read_services,
];

pub(super) fn section(audience: Audience, locale: Locale) -> String {
    let points: &[Point] = match audience {
        Audience::Public => &PUBLIC,
        Audience::Partner => &PARTNER,
        Audience::Planner => &PLANNER,
    };
    let points: String = points
        .iter()
        .map(|point| format!("<li>{}</li>\n", html(point(locale))))
        .collect();
    let heading = html(report::how_to_read(locale));
    format!("<aside class=\"reading\">\n<h2>{heading}</h2>\n<ul>\n{points}</ul>\n</aside>\n")
}
