//! One item as bytes. A number is for ever: only ever add at the end.

use waymark_map::Day;

use super::BytesError;
use super::pieces::{Reader, Writer};
use crate::item::{Item, ItemId, State};
use crate::owner::{Owner, Seat};

pub(super) fn write(to: &mut Writer, item: &Item) {
    to.text(item.area.as_str());
    to.text(&item.service.to_string());
    to.text(item.what.as_str());
    match &item.owner {
        Owner::Seat(seat) => {
            to.u8(1);
            to.u8(*seat as u8);
        }
        Owner::Organisation(name) => {
            to.u8(2);
            to.text(name.as_str());
        }
        Owner::NotTold => to.u8(3),
    }
    to.i32(item.due.number());
    to.text(&item.measured.to_string());
    match item.state {
        State::Open => to.u8(1),
        State::Done(on) => {
            to.u8(2);
            to.i32(on.number());
        }
        State::Dropped(on) => {
            to.u8(3);
            to.i32(on.number());
        }
    }
}

pub(super) fn id(from: &mut Reader<'_>) -> Result<ItemId, BytesError> {
    from.u16().map(ItemId)
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Item, BytesError> {
    Ok(Item {
        area: from.area()?,
        service: from.service()?,
        what: from.words()?,
        owner: owner(from)?,
        due: day(from)?,
        measured: from.measured()?,
        state: match from.u8()? {
            1 => State::Open,
            2 => State::Done(day(from)?),
            3 => State::Dropped(day(from)?),
            _ => return Err(BytesError::Impossible),
        },
    })
}

fn owner(from: &mut Reader<'_>) -> Result<Owner, BytesError> {
    Ok(match from.u8()? {
        1 => Owner::Seat(from.one(&Seat::ALL, |seat| seat as u8)?),
        2 => Owner::Organisation(from.words()?),
        3 => Owner::NotTold,
        _ => return Err(BytesError::Impossible),
    })
}

fn day(from: &mut Reader<'_>) -> Result<Day, BytesError> {
    from.i32().map(Day::since_1970)
}
