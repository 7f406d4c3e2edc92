//! One gap, and what happens about it, in sentences.

use waymark_act::{Gap, Item, Next, Owner, Seat, State};
use waymark_map::Taxonomy;
use waymark_map::gaps::iso;
use waymark_words::{Locale, gaps};

use super::terms;

/// Such as `Free legal advice: missing`.
pub(super) fn heading(taxonomy: &Taxonomy, gap: &Gap, locale: Locale) -> String {
    let service = terms::service(taxonomy, gap.service, locale);
    format!("{service}: {}", terms::standing(gap.standing, locale))
}

/// Labels and facts of a gap: why, and how sure.
pub(super) fn facts(gap: &Gap, locale: Locale) -> Vec<(&'static str, String)> {
    let mut facts = vec![(gaps::column_why(locale), terms::reasons(&gap.why, locale))];
    if !gap.not_certain.is_empty() {
        facts.push((
            gaps::column_not_certain(locale),
            terms::because(&gap.not_certain, locale),
        ));
    }
    facts
}

/// Owner, day and indicator of what is next.
pub(super) fn next(next: &Next, locale: Locale) -> Vec<(&'static str, String)> {
    match next {
        Next::NobodyYet => vec![(
            gaps::column_owner(locale),
            gaps::nobody_yet(locale).to_owned(),
        )],
        Next::Item(item) => vec![
            (gaps::column_what(locale), item.what.as_str().to_owned()),
            (gaps::column_owner(locale), owner(&item.owner, locale)),
            (gaps::column_due(locale), iso(item.due)),
            (gaps::column_measured(locale), item.measured.to_string()),
        ],
    }
}

/// One item of the plan in one line.
pub(super) fn item(taxonomy: &Taxonomy, item: &Item, locale: Locale) -> [String; 5] {
    let when = match item.state {
        State::Open => iso(item.due),
        State::Done(on) => gaps::done(locale, &iso(on)),
        State::Dropped(on) => gaps::dropped(locale, &iso(on)),
    };
    [
        terms::service(taxonomy, item.service, locale),
        item.what.as_str().to_owned(),
        owner(&item.owner, locale),
        when,
        item.measured.to_string(),
    ]
}

/// Who sees to it, in words.
#[must_use]
pub fn owner(owner: &Owner, locale: Locale) -> String {
    match owner {
        Owner::Organisation(name) => name.as_str().to_owned(),
        Owner::NotTold => gaps::owner_not_told(locale).to_owned(),
        Owner::Seat(one) => seat(*one, locale).to_owned(),
    }
}

/// A seat of the body, in words.
#[must_use]
pub fn seat(seat: Seat, locale: Locale) -> &'static str {
    let say = match seat {
        Seat::Chair => gaps::seat_chair,
        Seat::Secretariat => gaps::seat_secretariat,
        Seat::Health => gaps::seat_health,
        Seat::JusticeAndPolice => gaps::seat_justice,
        Seat::SocialServices => gaps::seat_social,
        Seat::WomensOrganisations => gaps::seat_womens_organisations,
        Seat::SurvivorAdvisers => gaps::seat_survivor_advisers,
        Seat::LocalGovernment => gaps::seat_local_government,
        Seat::StatisticsOffice => gaps::seat_statistics_office,
    };
    say(locale)
}
