//! A service with its organization and locations inside it: a row for each place where it is given.

use super::super::features::{EAST, NORTH};
use super::{NOT_NAMED, PLACE_NOT_TOLD, named};
use crate::given::{Given, Refused};
use crate::json::Json;
use crate::table::{Builder, Format, Reading};

/// One service, a list of them, or a page of a list.
pub(in crate::formats) fn is_this(read: &Json) -> bool {
    services(read).first().is_some_and(|service| {
        let parts = ["organization", "service_at_locations", "organization_id"];
        let has = |name: &&str| *service.get(name) != Json::Null;
        !service.get("name").plain().is_empty() && parts.iter().any(has)
    })
}

pub(in crate::formats) fn read(given: Given<'_>, read: &Json) -> Result<Reading, Refused> {
    let mut to = Builder::new(given, Format::HsdsJson);
    for one in services(read) {
        service(&mut to, one)?;
    }
    to.finish()
}

fn services(read: &Json) -> &[Json] {
    match (read, read.get("contents")) {
        (Json::List(services), _) | (_, Json::List(services)) => services,
        _ => core::slice::from_ref(read),
    }
}

/// A row for each place; one for a service without a place.
pub(super) fn service(to: &mut Builder<'_>, service: &Json) -> Result<(), Refused> {
    let attributes = service.get("attributes").items().iter();
    let mut codes = attributes.map(|one| one.get("taxonomy_term").get("code").plain());
    if codes.any(|code| code == NOT_NAMED) {
        return Ok(());
    }
    let places = service.get("service_at_locations").items();
    if places.is_empty() {
        return row(to, service, &Json::Null);
    }
    places.iter().try_for_each(|place| row(to, service, place))
}

fn row(to: &mut Builder<'_>, service: &Json, place: &Json) -> Result<(), Refused> {
    to.row(service.line())?;
    let organization = service.get("organization");
    let location = place.get("location");
    let id = [place, service].map(|one| one.get("id").plain());
    to.cell(
        "id",
        id.into_iter().find(|id| !id.is_empty()).unwrap_or_default(),
    )?;
    to.cell(named::ORGANISATION, organization.get("name").plain())?;
    to.cell(named::SERVICE, service.get("name").plain())?;
    to.cell(named::STATUS, service.get("status").plain())?;
    to.cell(named::LOCATION, location.get("name").plain())?;
    to.cell(NORTH, location.get("latitude").plain())?;
    to.cell(EAST, location.get("longitude").plain())?;
    terms(to, &[organization, service, place, location])?;
    for area in service.get("service_areas").items() {
        to.cell(named::SERVICE_AREA, area.get("name").plain())?;
    }
    for address in location.get("addresses").items() {
        to.cell(named::REGION, address.get("state_province").plain())?;
        to.cell(named::ATTENTION, address.get("attention").plain())?;
    }
    schedules(to, &[place, service, location])?;
    for holder in [service, place, location, organization] {
        for phone in holder.get("phones").items() {
            to.cell(named::PHONE, phone.get("number").plain())?;
        }
        people(to, holder)?;
    }
    to.cell(named::EMAIL, service.get("email").plain())?;
    to.cell(named::EMAIL, organization.get("email").plain())?;
    to.cell(named::ASSURER, service.get("assurer_email").plain())
}

/// What stands of people: it is read to be dropped, and said so.
fn people(to: &mut Builder<'_>, holder: &Json) -> Result<(), Refused> {
    for contact in holder.get("contacts").items() {
        to.cell(named::CONTACT, contact.get("name").plain())?;
        to.cell(named::CONTACT_EMAIL, contact.get("email").plain())?;
        for phone in contact.get("phones").items() {
            to.cell(named::CONTACT_PHONE, phone.get("number").plain())?;
        }
    }
    for change in holder.get("metadata").items() {
        to.cell(named::UPDATED_BY, change.get("updated_by").plain())?;
    }
    Ok(())
}

/// The terms that say which service it is, by code where the code is one of ours.
fn terms(to: &mut Builder<'_>, holders: &[&Json]) -> Result<(), Refused> {
    let attributes = holders.iter().flat_map(|one| one.get("attributes").items());
    for attribute in attributes {
        let term = attribute.get("taxonomy_term");
        let code = term.get("code").plain();
        if code == PLACE_NOT_TOLD {
            continue;
        }
        if waymark_map::ServiceId::parse(code).is_some() {
            to.cell(named::TAXONOMY, code)?;
        } else {
            to.cell(named::TAXONOMY, term.get("name").plain())?;
        }
    }
    Ok(())
}

/// Weekly schedules alone: `TH,FR 10:00:00-18:00:00`. The closest to the place counts.
fn schedules(to: &mut Builder<'_>, holders: &[&Json]) -> Result<(), Refused> {
    let own = holders.iter().map(|one| one.get("schedules").items());
    let Some(own) = own.into_iter().find(|schedules| !schedules.is_empty()) else {
        return Ok(());
    };
    for schedule in own {
        let get = |name: &str| schedule.get(name).plain();
        let (days, opens, closes) = (get("byday"), get("opens_at"), get("closes_at"));
        if get("freq") == "WEEKLY" && !opens.is_empty() && !closes.is_empty() {
            to.cell(named::SCHEDULE, &format!("{days} {opens}-{closes}"))?;
        }
    }
    Ok(())
}
