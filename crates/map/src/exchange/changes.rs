//! One change to a provider as bytes. A change's number is for ever: only ever add at the end.

use super::BytesError;
use super::bytes::{Reader, Writer};
use super::{parts, values};
use crate::directory::{Change, Verified};
use crate::provider::{LinkId, OtherSide, ProviderId};

pub(super) fn write(to: &mut Writer, change: &Change) {
    match change {
        Change::Set(slot, value) => {
            to.u8(1);
            parts::write_slot(to, *slot);
            values::write(to, value);
        }
        Change::Clear(slot) => {
            to.u8(2);
            parts::write_slot(to, *slot);
        }
        Change::RemoveService(service) => {
            to.u8(3);
            parts::write_service(to, *service);
        }
        Change::Place(place) => {
            to.u8(4);
            parts::write_place(to, place);
        }
        Change::Visibility(visibility) => {
            to.u8(5);
            parts::write_visibility(to, *visibility);
        }
        Change::FieldVisibility(field, visibility) => {
            to.u8(6);
            parts::write_field(to, *field);
            parts::write_visibility(to, *visibility);
        }
        Change::ShelterMayBeShown(agreed) => {
            to.u8(7);
            parts::write_agreed(to, *agreed);
        }
        Change::HideShelter => to.u8(8),
        Change::AddLink(link, other, service) => {
            to.u8(9);
            to.u16(link.0);
            to.u32(other.0);
            parts::write_service(to, *service);
        }
        Change::RemoveLink(link) => {
            to.u8(10);
            to.u16(link.0);
        }
        Change::OtherSide(link, word) => {
            to.u8(11);
            to.u16(link.0);
            to.u8(*word as u8);
        }
        Change::Verify(Verified::EveryLine, check) => {
            to.u8(12);
            parts::write_check(to, *check);
        }
        Change::Verify(Verified::Line(service), check) => {
            to.u8(13);
            parts::write_service(to, *service);
            parts::write_check(to, *check);
        }
    }
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Change, BytesError> {
    let link = |from: &mut Reader<'_>| from.u16().map(LinkId);
    Ok(match from.u8()? {
        1 => Change::Set(parts::slot(from)?, values::read(from)?),
        2 => Change::Clear(parts::slot(from)?),
        3 => Change::RemoveService(parts::service(from)?),
        4 => Change::Place(parts::place(from)?),
        5 => Change::Visibility(parts::visibility(from)?),
        6 => Change::FieldVisibility(parts::field(from)?, parts::visibility(from)?),
        7 => Change::ShelterMayBeShown(parts::agreed(from)?),
        8 => Change::HideShelter,
        9 => Change::AddLink(link(from)?, ProviderId(from.u32()?), parts::service(from)?),
        10 => Change::RemoveLink(link(from)?),
        11 => {
            let id = link(from)?;
            Change::OtherSide(id, from.one(&OtherSide::ALL, |word| word as u8)?)
        }
        12 => Change::Verify(Verified::EveryLine, parts::check(from)?),
        13 => Change::Verify(Verified::Line(parts::service(from)?), parts::check(from)?),
        _ => return Err(BytesError::Impossible),
    })
}
