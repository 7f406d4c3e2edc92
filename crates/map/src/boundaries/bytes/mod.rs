//! Boundaries as bytes, for keeping: a version in front, corners as differences in millionths of a
//! degree.

mod parts;
mod varint;

use varint::{Reader, Writer};

use super::{Boundaries, Boundary, Level, Residents, Shape};
use crate::area::{Area, AreaId, Women};
use crate::exchange::BytesError;
use crate::text::Text;

/// The layout written; others are refused.
const VERSION: u8 = 1;

/// The whole set, in its order.
pub fn boundaries_to_bytes(boundaries: &Boundaries) -> Vec<u8> {
    let mut to = Writer::default();
    to.byte(VERSION);
    to.count(boundaries.len());
    for boundary in boundaries {
        write(&mut to, boundary);
    }
    to.finish()
}

/// # Errors
/// When the bytes are not one whole set of a known version, or two areas of it have the same code.
/// That shapes are valid was seen before they were written, and is not looked at again.
pub fn boundaries_from_bytes(bytes: &[u8]) -> Result<Boundaries, BytesError> {
    let mut from = Reader::new(bytes);
    if from.byte()? != VERSION {
        return Err(BytesError::UnknownVersion);
    }
    let all = from.list(read)?;
    from.end()?;
    Boundaries::new(all).map_err(|_| BytesError::Impossible)
}

fn write(to: &mut Writer, boundary: &Boundary) {
    to.text(boundary.area.id.as_str());
    to.text(boundary.area.name.as_str());
    write_women(to, &boundary.area.women);
    to.count(boundary.other_names.len());
    let names = boundary.other_names.iter();
    names.for_each(|name| to.text(name.as_str()));
    to.byte(boundary.level.number());
    match boundary.residents {
        Residents::NotKnown => to.byte(0),
        Residents::Counted(people) => {
            to.byte(1);
            to.number(u64::from(people));
        }
    }
    to.count(boundary.shape.parts().len());
    let parts = boundary.shape.parts().iter();
    parts.for_each(|part| parts::write(to, part));
}

fn read(from: &mut Reader<'_>) -> Result<Boundary, BytesError> {
    let id = AreaId::parse(from.text()?).ok_or(BytesError::Impossible)?;
    let name = Text::new(from.text()?)?;
    let women = women(from)?;
    let other_names = from.list(|from| Ok(Text::new(from.text()?)?))?;
    let level = Level::new(from.byte()?).ok_or(BytesError::Impossible)?;
    let residents = match from.byte()? {
        0 => Residents::NotKnown,
        1 => Residents::Counted(from.small()?),
        _ => return Err(BytesError::Impossible),
    };
    let parts = from.list(parts::read)?;
    if parts.is_empty() {
        return Err(BytesError::Impossible);
    }
    Ok(Boundary {
        area: Area { id, name, women },
        other_names,
        level,
        residents,
        shape: Shape::kept(parts),
    })
}

fn write_women(to: &mut Writer, women: &Women) {
    match women {
        Women::NotKnown => to.byte(0),
        Women::Counted {
            number,
            source,
            year,
        } => {
            to.byte(1);
            to.number(u64::from(*number));
            to.text(source.as_str());
            to.number(u64::from(*year));
        }
    }
}

fn women(from: &mut Reader<'_>) -> Result<Women, BytesError> {
    Ok(match from.byte()? {
        0 => Women::NotKnown,
        1 => Women::Counted {
            number: from.small()?,
            source: Text::new(from.text()?)?,
            year: u16::try_from(from.small()?).map_err(|_| BytesError::Impossible)?,
        },
        _ => return Err(BytesError::Impossible),
    })
}
