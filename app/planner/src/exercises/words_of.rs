//! Kinds of groups, bands of people, feelings, and why something is not entered, in words.

use waymark_map::exercise::{EntryId, Feel, GroupKind, People, SessionRefused};
use waymark_map::{Choice, Misfit};
use waymark_words::{Locale, exercises as words};

use super::summaries::scripts;

pub fn group(locale: Locale, kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Women => words::women(locale),
        GroupKind::YoungWomen => words::young_women(locale),
        GroupKind::Men => words::men(locale),
        GroupKind::PeopleWithDisabilities => words::disabled(locale),
        GroupKind::Providers => words::providers(locale),
        GroupKind::AtItsOwnRequest => words::own_request(locale),
    }
}

pub fn people(locale: Locale, people: People) -> &'static str {
    match people {
        People::FiveToSeven => words::band_5(locale),
        People::EightToTwelve => words::band_8(locale),
        People::ThirteenToTwenty => words::band_13(locale),
    }
}

pub fn feel(locale: Locale, feel: Feel) -> &'static str {
    match feel {
        Feel::Safe => words::feel_safe(locale),
        Feel::Unsafe => words::feel_unsafe(locale),
        Feel::AtTimes => words::feel_at_times(locale),
    }
}

/// The feeling of a code, which is its place among all.
pub fn feel_of(code: &str) -> Option<Feel> {
    let at = code.parse::<usize>().ok()?;
    Feel::ALL.get(at).copied()
}

/// A choice of a list by its name.
pub fn listed(locale: Locale, list: &str, choice: Choice) -> String {
    let found = scripts().choice(list, choice);
    let label = found.map_or("", |one| one.label.in_language(locale.tag()));
    label.to_owned()
}

/// The heading of choices that belong together; none for most lists.
pub fn stage(locale: Locale, part: &str) -> Option<&'static str> {
    Some(match part {
        "knowing" => words::stage_knowing(locale),
        "deciding" => words::stage_deciding(locale),
        "reaching" => words::stage_reaching(locale),
        "received" => words::stage_received(locale),
        "continuing" => words::stage_continuing(locale),
        "good" => words::stage_good(locale),
        "bad" => words::stage_bad(locale),
        "head" => words::stage_head(locale),
        "heart" => words::stage_heart(locale),
        "hands" => words::stage_hands(locale),
        "feet" => words::stage_feet(locale),
        _ => return None,
    })
}

/// Why a line was not entered.
pub fn refused(locale: Locale, line: EntryId, why: SessionRefused) -> String {
    let most = scripts().entry(line).map_or(0, |entry| entry.most);
    match why {
        SessionRefused::Said(Misfit::TooMany) => words::at_most(locale, &most.to_string()),
        SessionRefused::Said(Misfit::StandsAlone) => words::alone(locale).to_owned(),
        _ => words::not_fitting(locale).to_owned(),
    }
}
