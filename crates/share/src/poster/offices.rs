//! Who stands under which picture: confirmed lines of public records that serve the area.

use std::collections::BTreeSet;

use waymark_map::{AreaId, Line, PublicDirectory, PublicProvider, ServiceId, Slot, Value};
use waymark_words::Locale;

use super::{Left, Office, Part, Why, facts, name};

/// Parts in the order of the pictures, offices round the clock first and then by name; and what was left out.
pub(super) fn of(
    public: &PublicDirectory,
    area: &AreaId,
    area_name: &str,
    locale: Locale,
) -> (Vec<Part>, Vec<Left>) {
    let here = public.providers().iter();
    let here: Vec<&PublicProvider> = here
        .filter(|one| one.areas().any(|at| at == area))
        .collect();
    let mut left = Vec::new();
    let mut parts = Vec::new();
    for group in public.taxonomy().groups() {
        let services: BTreeSet<ServiceId> = public
            .taxonomy()
            .of_group(&group.code)
            .map(|service| service.id)
            .filter(|service| public.active().contains(*service))
            .collect();
        let mut offices: Vec<Office> = here
            .iter()
            .filter_map(|one| {
                let lines = offered(public, one, &services, &mut left);
                office(one, &lines, area_name, locale, &mut left)
            })
            .collect();
        offices.sort_by_key(|office| !office.facts.is_always_open());
        if !offices.is_empty() {
            parts.push(Part {
                code: group.code.clone(),
                name: group.label.in_language(locale.language()).to_owned(),
                offices,
            });
        }
    }
    left.sort_by_key(|one: &Left| (one.number, one.why));
    left.dedup();
    (parts, left)
}

/// The lines under one picture that are there and confirmed.
fn offered<'a>(
    public: &PublicDirectory,
    one: &'a PublicProvider,
    services: &BTreeSet<ServiceId>,
    left: &mut Vec<Left>,
) -> Vec<Line<'a>> {
    let there = one
        .lines()
        .filter(|line| line.is_there() && services.contains(&line.service()));
    let (confirmed, stale): (Vec<_>, Vec<_>) =
        there.partition(|line| line.is_confirmed(public.on(), public.fresh_for()));
    if !stale.is_empty() {
        left.push(Left {
            number: one.number(),
            why: Why::NotConfirmed,
        });
    }
    confirmed
}

fn office(
    one: &PublicProvider,
    lines: &[Line<'_>],
    area_name: &str,
    locale: Locale,
    left: &mut Vec<Left>,
) -> Option<Office> {
    if lines.is_empty() {
        return None;
    }
    let mut note = |why| {
        left.push(Left {
            number: one.number(),
            why,
        });
    };
    let phone = match facts::field("PR-07").and_then(|field| one.value(Slot::Own(field))) {
        Some(Value::Phone(phone)) => phone.as_str().to_owned(),
        _ => String::new(),
    };
    // Whoever offers a place to stay is rung up, whatever else is known of where it is; under the other pictures, too.
    let stays = one
        .lines()
        .any(|line| line.service() == ServiceId::SAFE_PLACE);
    if stays && phone.is_empty() {
        note(Why::NoPhone);
        return None;
    }
    let place = if stays {
        facts::Place::Asked
    } else {
        facts::Place::In(area_name)
    };
    let name = name::shown(one, locale).unwrap_or_else(|unnamed| {
        note(Why::TellingName);
        unnamed
    });
    Some(Office {
        number: one.number(),
        name,
        phone,
        facts: facts::of(one, lines, &place, locale),
    })
}
