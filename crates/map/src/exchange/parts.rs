//! The small parts of an edit as bytes: numbers of services, fields and slots, places, checks.

use super::BytesError;
use super::bytes::{Reader, Writer};
use crate::day::Day;
use crate::directory::Stamp;
use crate::inventory::FieldId;
use crate::provider::{Agreed, Check, Evidence, LinkId, Place, Position, Role, Slot, Source};
use crate::taxonomy::ServiceId;
use crate::visibility::Visibility;

pub(super) fn write_service(to: &mut Writer, service: ServiceId) {
    to.text(&service.to_string());
}

pub(super) fn service(from: &mut Reader<'_>) -> Result<ServiceId, BytesError> {
    ServiceId::parse(from.text()?).ok_or(BytesError::Impossible)
}

pub(super) fn day(from: &mut Reader<'_>) -> Result<Day, BytesError> {
    from.i32().map(Day::since_1970)
}

pub(super) fn write_field(to: &mut Writer, field: FieldId) {
    let (number, part) = field.pair();
    to.u8(number);
    to.u8(part);
}

pub(super) fn field(from: &mut Reader<'_>) -> Result<FieldId, BytesError> {
    Ok(FieldId::part(from.u8()?, from.u8()?))
}

pub(super) fn write_slot(to: &mut Writer, slot: Slot) {
    match slot {
        Slot::Own(_) => to.u8(1),
        Slot::Service(service, _) => {
            to.u8(2);
            write_service(to, service);
        }
        Slot::Link(link, _) => {
            to.u8(3);
            to.u16(link.0);
        }
    }
    write_field(to, slot.field());
}

pub(super) fn slot(from: &mut Reader<'_>) -> Result<Slot, BytesError> {
    Ok(match from.u8()? {
        1 => Slot::Own(field(from)?),
        2 => Slot::Service(service(from)?, field(from)?),
        3 => Slot::Link(LinkId(from.u16()?), field(from)?),
        _ => return Err(BytesError::Impossible),
    })
}

pub(super) fn write_agreed(to: &mut Writer, agreed: Agreed) {
    to.i32(agreed.on.number());
    to.u8(agreed.told as u8);
}

pub(super) fn agreed(from: &mut Reader<'_>) -> Result<Agreed, BytesError> {
    let on = day(from)?;
    let told = from.one(&Role::ALL, |role| role as u8)?;
    Ok(Agreed { on, told })
}

pub(super) fn write_stamp(to: &mut Writer, stamp: Stamp) {
    to.i32(stamp.on.number());
    to.u8(stamp.by as u8);
}

pub(super) fn stamp(from: &mut Reader<'_>) -> Result<Stamp, BytesError> {
    let on = day(from)?;
    let by = from.one(&Role::ALL, |role| role as u8)?;
    Ok(Stamp { on, by })
}

pub(super) fn write_place(to: &mut Writer, place: &Place) {
    match place {
        Place::Exact { position, agreed } => {
            to.u8(1);
            let (latitude, longitude) = position.steps();
            to.i32(latitude);
            to.i32(longitude);
            write_agreed(to, *agreed);
        }
        Place::AreaOnly => to.u8(2),
        Place::Hidden => to.u8(3),
    }
}

pub(super) fn place(from: &mut Reader<'_>) -> Result<Place, BytesError> {
    Ok(match from.u8()? {
        1 => {
            let position = Position::of_steps(from.i32()?, from.i32()?);
            Place::Exact {
                position: position.ok_or(BytesError::Impossible)?,
                agreed: agreed(from)?,
            }
        }
        2 => Place::AreaOnly,
        3 => Place::Hidden,
        _ => return Err(BytesError::Impossible),
    })
}

pub(super) fn write_check(to: &mut Writer, check: Check) {
    to.i32(check.on.number());
    to.u8(check.by as u8);
    to.u8(check.source as u8);
    to.u8(check.evidence as u8);
}

pub(super) fn check(from: &mut Reader<'_>) -> Result<Check, BytesError> {
    Ok(Check {
        on: day(from)?,
        by: from.one(&Role::ALL, |role| role as u8)?,
        source: from.one(&Source::ALL, |source| source as u8)?,
        evidence: from.one(&Evidence::ALL, |evidence| evidence as u8)?,
    })
}

pub(super) fn write_visibility(to: &mut Writer, visibility: Visibility) {
    to.u8(visibility_number(visibility));
}

pub(super) fn visibility(from: &mut Reader<'_>) -> Result<Visibility, BytesError> {
    from.one(&Visibility::ALL, visibility_number)
}

const fn visibility_number(visibility: Visibility) -> u8 {
    match visibility {
        Visibility::Public => 1,
        Visibility::Professionals => 2,
        Visibility::Coordination => 3,
        Visibility::Hidden => 4,
    }
}
