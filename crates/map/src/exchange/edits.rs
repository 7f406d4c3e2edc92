//! One edit as bytes. An edit's number is for ever: only ever add at the end.

use super::BytesError;
use super::bytes::{Reader, Writer};
use super::{changes, parts, values};
use crate::area::{Area, Women};
use crate::day::Days;
use crate::directory::{Edit, Switch};
use crate::provider::ProviderId;
use crate::text::Text;

pub(super) fn write(to: &mut Writer, edit: &Edit) {
    match edit {
        Edit::SwitchService(service, switch) => {
            to.u8(match switch {
                Switch::On => 1,
                Switch::Off => 2,
            });
            parts::write_service(to, *service);
        }
        Edit::SetArea(area) => {
            to.u8(3);
            write_area(to, area);
        }
        Edit::RemoveArea(area) => {
            to.u8(4);
            to.text(area.as_str());
        }
        Edit::SetFreshness(days) => {
            to.u8(5);
            to.u16(days.0);
        }
        Edit::Add(provider) => {
            to.u8(6);
            to.u32(provider.0);
        }
        Edit::Remove(provider) => {
            to.u8(7);
            to.u32(provider.0);
        }
        Edit::Change(provider, change) => {
            to.u8(8);
            to.u32(provider.0);
            changes::write(to, change);
        }
    }
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Edit, BytesError> {
    let provider = |from: &mut Reader<'_>| from.u32().map(ProviderId);
    Ok(match from.u8()? {
        1 => Edit::SwitchService(parts::service(from)?, Switch::On),
        2 => Edit::SwitchService(parts::service(from)?, Switch::Off),
        3 => Edit::SetArea(area(from)?),
        4 => Edit::RemoveArea(values::area(from)?),
        5 => Edit::SetFreshness(Days(from.u16()?)),
        6 => Edit::Add(provider(from)?),
        7 => Edit::Remove(provider(from)?),
        8 => Edit::Change(provider(from)?, changes::read(from)?),
        _ => return Err(BytesError::Impossible),
    })
}

fn write_area(to: &mut Writer, area: &Area) {
    to.text(area.id.as_str());
    to.text(area.name.as_str());
    match &area.women {
        Women::NotKnown => to.u8(0),
        Women::Counted {
            number,
            source,
            year,
        } => {
            to.u8(1);
            to.u32(*number);
            to.text(source.as_str());
            to.u16(*year);
        }
    }
}

fn area(from: &mut Reader<'_>) -> Result<Area, BytesError> {
    Ok(Area {
        id: values::area(from)?,
        name: Text::new(from.text()?)?,
        women: match from.u8()? {
            0 => Women::NotKnown,
            1 => Women::Counted {
                number: from.u32()?,
                source: Text::new(from.text()?)?,
                year: from.u16()?,
            },
            _ => return Err(BytesError::Impossible),
        },
    })
}
