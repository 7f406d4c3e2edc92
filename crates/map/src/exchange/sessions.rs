//! Sessions of exercises as bytes, one or all: what the note-taker entered, and what was kept of a drawing.

use super::BytesError;
use super::bytes::{Reader, Writer};
use super::spoken;
use crate::area::AreaId;
use crate::day::Day;
use crate::exercise::{
    Cell, EntryId, Feel, GroupKind, Held, People, ScriptId, Scripts, Session, SessionId, Spot,
};
use crate::inventory::Choice;

/// The layout written; others are refused.
const VERSION: u8 = 1;

/// One session, to be kept after every line that is entered.
pub fn session_to_bytes(session: &Session) -> Vec<u8> {
    let mut to = Writer::default();
    to.u8(VERSION);
    write(&mut to, session);
    to.finish()
}

/// # Errors
/// When the bytes are not one whole session of a known version, or hold something that could not have been entered.
pub fn session_from_bytes(scripts: &Scripts, bytes: &[u8]) -> Result<Session, BytesError> {
    let mut from = versioned(bytes)?;
    let session = read(scripts, &mut from)?;
    from.end()?;
    Ok(session)
}

/// All sessions of a workspace, in their order.
pub fn sessions_to_bytes(sessions: &[Session]) -> Vec<u8> {
    let mut to = Writer::default();
    to.u8(VERSION);
    to.count(sessions.len());
    sessions.iter().for_each(|one| write(&mut to, one));
    to.finish()
}

/// # Errors
/// As [`session_from_bytes`], for any of them.
pub fn sessions_from_bytes(scripts: &Scripts, bytes: &[u8]) -> Result<Vec<Session>, BytesError> {
    let mut from = versioned(bytes)?;
    let sessions = from.list(|from| read(scripts, from))?;
    from.end()?;
    Ok(sessions)
}

fn versioned(bytes: &[u8]) -> Result<Reader<'_>, BytesError> {
    let mut from = Reader::new(bytes);
    match from.u8()? {
        VERSION => Ok(from),
        _ => Err(BytesError::UnknownVersion),
    }
}

fn write(to: &mut Writer, session: &Session) {
    to.u32(session.id().0);
    to.u8(session.script().number());
    to.text(session.area().as_str());
    to.i32(session.on().number());
    to.u8(session.who() as u8);
    to.u8(session.people() as u8);
    to.count(session.said().count());
    for (line, said) in session.said() {
        to.u8(line.number());
        spoken::write(to, said);
    }
    to.count(session.drawn().marks().count());
    for (place, feel, spots) in session.drawn().marks() {
        to.u8(place.0);
        to.u8(feel as u8);
        to.count(spots.len());
        spots.iter().for_each(|spot| write_spot(to, spot));
    }
}

fn read(scripts: &Scripts, from: &mut Reader<'_>) -> Result<Session, BytesError> {
    let held = Held {
        id: SessionId(from.u32()?),
        script: ScriptId::of(from.u8()?).ok_or(BytesError::Impossible)?,
        area: AreaId::parse(from.text()?).ok_or(BytesError::Impossible)?,
        on: Day::since_1970(from.i32()?),
        who: from.one(&GroupKind::ALL, |kind| kind as u8)?,
    };
    let script = held.script;
    let people = from.one(&People::ALL, |people| people as u8)?;
    let mut session = Session::of_band(held, people);
    for (number, said) in from.list(|from| Ok((from.u8()?, spoken::read(from)?)))? {
        let line = EntryId::of(script.number(), number).ok_or(BytesError::Impossible)?;
        let entered = session.say(scripts, line, said);
        entered.map_err(|_| BytesError::Impossible)?;
    }
    let marks = from.list(|from| {
        let place = Choice(from.u8()?);
        let feel = from.one(&Feel::ALL, |feel| feel as u8)?;
        Ok((place, feel, from.list(spot)?))
    })?;
    for (place, feel, spots) in marks {
        let read = session.draw_again(scripts, place, feel, spots);
        read.map_err(|_| BytesError::Impossible)?;
    }
    Ok(session)
}

fn write_spot(to: &mut Writer, spot: &Spot) {
    match spot {
        Spot::Area(area) => {
            to.u8(1);
            to.text(area.as_str());
        }
        Spot::Cell(cell) => {
            to.u8(2);
            to.u16(cell.row());
            to.u16(cell.column());
        }
    }
}

fn spot(from: &mut Reader<'_>) -> Result<Spot, BytesError> {
    let spot = match from.u8()? {
        1 => AreaId::parse(from.text()?).map(Spot::Area),
        2 => Cell::of(from.u16()?, from.u16()?).map(Spot::Cell),
        _ => None,
    };
    spot.ok_or(BytesError::Impossible)
}
