//! One line of the change log as bytes. A kind's number is for ever: only ever add at the end.

use super::BytesError;
use super::bytes::{Reader, Writer};
use super::parts;
use crate::directory::{Entry, What};
use crate::inventory::Status;
use crate::provider::ProviderId;

pub(super) fn write(to: &mut Writer, entry: &Entry) {
    parts::write_stamp(to, entry.stamp);
    to.u32(entry.provider.0);
    match entry.what {
        What::Added => to.u8(1),
        What::Removed => to.u8(2),
        What::Status(service, before, after) => {
            to.u8(3);
            parts::write_service(to, service);
            to.u8(before as u8);
            to.u8(after as u8);
        }
        What::Value(slot) => {
            to.u8(4);
            parts::write_slot(to, slot);
        }
        What::Place => to.u8(5),
        What::Visibility => to.u8(6),
        What::Link => to.u8(7),
        What::Verified => to.u8(8),
    }
}

pub(super) fn read(from: &mut Reader<'_>) -> Result<Entry, BytesError> {
    let status = |from: &mut Reader<'_>| from.one(&Status::ALL, |status| status as u8);
    Ok(Entry {
        stamp: parts::stamp(from)?,
        provider: ProviderId(from.u32()?),
        what: match from.u8()? {
            1 => What::Added,
            2 => What::Removed,
            3 => What::Status(parts::service(from)?, status(from)?, status(from)?),
            4 => What::Value(parts::slot(from)?),
            5 => What::Place,
            6 => What::Visibility,
            7 => What::Link,
            8 => What::Verified,
            _ => return Err(BytesError::Impossible),
        },
    })
}
