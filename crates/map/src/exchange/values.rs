//! Values of fields as bytes. A kind's number is for ever: only ever add at the end.

use super::BytesError;
use super::bytes::{Reader, Writer};
use super::parts;
use crate::area::AreaId;
use crate::hours::{Daily, Hours, Span};
use crate::inventory::{Choice, Value};
use crate::phone::Phone;
use crate::provider::ProviderId;
use crate::text::Text;

pub(super) fn write(to: &mut Writer, value: &Value) {
    match value {
        Value::Text(text) => {
            to.u8(1);
            to.text(text.as_str());
        }
        Value::Phone(phone) => {
            to.u8(2);
            to.text(phone.as_str());
        }
        Value::One(choice) => {
            to.u8(3);
            to.u8(choice.0);
        }
        Value::Many(choices) => {
            to.u8(4);
            to.count(choices.len());
            choices.iter().for_each(|choice| to.u8(choice.0));
        }
        Value::Number(number) => {
            to.u8(5);
            to.u16(*number);
        }
        Value::Day(day) => {
            to.u8(6);
            to.i32(day.number());
        }
        Value::Areas(areas) => {
            to.u8(7);
            to.count(areas.len());
            areas.iter().for_each(|area| to.text(area.as_str()));
        }
        Value::Hours(Hours::Always) => to.u8(8),
        Value::Hours(Hours::Week(days)) => {
            to.u8(9);
            days.iter().for_each(|day| write_day(to, *day));
        }
        Value::Providers(providers) => {
            to.u8(10);
            to.count(providers.len());
            providers.iter().for_each(|one| to.u32(one.0));
        }
    }
}

fn write_day(to: &mut Writer, day: Daily) {
    match day {
        Daily::Unknown => to.u8(0),
        Daily::Closed => to.u8(1),
        Daily::AllDay => to.u8(2),
        Daily::Between(span) => {
            to.u8(3);
            to.u16(span.opens());
            to.u16(span.closes());
        }
    }
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Value, BytesError> {
    Ok(match from.u8()? {
        1 => Value::Text(Text::new(from.text()?)?),
        2 => Value::Phone(Phone::of_the_organisation(from.text()?)?),
        3 => Value::One(Choice(from.u8()?)),
        4 => {
            let choices = from.list(|from| from.u8().map(Choice))?;
            Value::Many(choices.into_iter().collect())
        }
        5 => Value::Number(from.u16()?),
        6 => Value::Day(parts::day(from)?),
        7 => Value::Areas(from.list(area)?.into_iter().collect()),
        8 => Value::Hours(Hours::Always),
        9 => {
            let mut days = [Daily::Unknown; 7];
            for day in &mut days {
                *day = read_day(from)?;
            }
            Value::Hours(Hours::Week(days))
        }
        10 => {
            let providers = from.list(|from| from.u32().map(ProviderId))?;
            Value::Providers(providers.into_iter().collect())
        }
        _ => return Err(BytesError::Impossible),
    })
}

pub(super) fn area(from: &mut Reader<'_>) -> Result<AreaId, BytesError> {
    AreaId::parse(from.text()?).ok_or(BytesError::Impossible)
}

fn read_day(from: &mut Reader<'_>) -> Result<Daily, BytesError> {
    Ok(match from.u8()? {
        0 => Daily::Unknown,
        1 => Daily::Closed,
        2 => Daily::AllDay,
        3 => {
            let span = Span::new(from.u16()?, from.u16()?);
            Daily::Between(span.ok_or(BytesError::Impossible)?)
        }
        _ => return Err(BytesError::Impossible),
    })
}
