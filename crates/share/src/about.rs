//! What every table says about itself: which round, under which rules, and what it does not tell.

use core::fmt::Display;

use waymark_count::{Class, Release, Standing};
use waymark_words::{Locale, files, report};

use crate::issue::{Advisers, Issue, NotYet};
use crate::sentences;

/// Steps of rounding in percent (rule D4), the widest first: for bases under 20, under 100, and above.
pub(crate) const STEPS: [u8; 3] = [10, 5, 1];

/// A label and what stands beside it.
pub(crate) type Fact = (&'static str, String);

/// The facts above every table. The mark of a practice round is [`practice`].
pub(crate) fn facts(of: Issue<'_>, locale: Locale) -> Vec<Fact> {
    let release = of.release();
    let terms = release.terms();
    let smallest = terms.smallest_group.people().to_string();
    vec![
        (report::label_instrument(locale), terms.title.clone()),
        (report::label_area(locale), terms.area.clone()),
        (report::label_round(locale), terms.round.clone()),
        (
            report::label_release(locale),
            release.sequence().to_string(),
        ),
        (files::label_language(locale), terms.language.clone()),
        (
            report::label_took_part(locale),
            sentences::band(release.band(), locale),
        ),
        (
            report::label_smallest_group(locale),
            report::people(locale, &smallest),
        ),
        (report::label_who(locale), report::who(locale).to_owned()),
        (
            report::label_advisers(locale),
            advisers(of.advisers(), locale).to_owned(),
        ),
        (files::label_plan(locale), fingerprint(release.plan())),
        (
            files::label_release_print(locale),
            fingerprint(release.hash()),
        ),
    ]
}

/// Whether advisers have read it, in one sentence.
pub(crate) fn advisers(said: Advisers, locale: Locale) -> &'static str {
    match said {
        Advisers::NotSaid => report::advisers_not_said(locale),
        Advisers::Read => report::advisers_read(locale),
        Advisers::NotYet(NotYet::NoneYet) => report::advisers_none_yet(locale),
        Advisers::NotYet(NotYet::CouldNotMeet) => report::advisers_could_not_meet(locale),
        Advisers::NotYet(NotYet::AskForChanges) => report::advisers_ask_for_changes(locale),
    }
}

/// With its kind in front: a spreadsheet takes figures alone, or figures around an "e", for a number.
fn fingerprint(hash: impl Display) -> String {
    format!("sha256:{hash}")
}

/// The sentence that a practice file carries before everything else.
pub(crate) fn practice(release: &Release, locale: Locale) -> Option<&'static str> {
    match release.terms().standing {
        Standing::Practice => Some(report::practice(locale)),
        Standing::Live => None,
    }
}

/// How to read the figures.
pub(crate) fn reading(locale: Locale) -> [&'static str; 4] {
    [
        report::read_rounded(locale),
        report::read_few(locale),
        report::read_kept_back(locale),
        report::read_several(locale),
    ]
}

/// The rules that every figure has passed, with the limits of this release.
pub(crate) fn rules(release: &Release, locale: Locale) -> [String; 6] {
    let people = release.terms().smallest_group.people().to_string();
    let [widest, middle, finest] = STEPS.map(|step| step.to_string());
    let [personal, harmful] =
        [Class::Personal, Class::Harmful].map(|class| class.few_below().to_string());
    [
        files::rule_planned(locale).to_owned(),
        files::rule_group(locale, &people),
        files::rule_band(locale).to_owned(),
        files::rule_rounded(locale, &widest, &middle, &finest),
        files::rule_few(locale, &personal, &harmful),
        files::rule_kept_back(locale).to_owned(),
    ]
}

/// What nobody may read into it.
pub(crate) fn not_told(locale: Locale) -> [&'static str; 5] {
    [
        report::read_who(locale),
        report::read_what_not(locale),
        files::not_why(locale),
        report::read_order(locale),
        report::read_services(locale),
    ]
}

/// A label and the points under it.
pub(crate) type Points = (&'static str, Vec<String>);

/// Reading, rules and what is not told.
pub(crate) fn points(release: &Release, locale: Locale) -> [Points; 3] {
    let owned = |points: &[&str]| points.iter().map(|point| (*point).to_owned()).collect();
    [
        (report::label_reading(locale), owned(&reading(locale))),
        (
            files::label_rule(locale),
            rules(release, locale).into_iter().collect(),
        ),
        (files::label_not_told(locale), owned(&not_told(locale))),
    ]
}
