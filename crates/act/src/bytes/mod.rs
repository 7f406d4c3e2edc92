//! What is kept of the gap board as bytes: compact, with a version in front; sealed by whoever
//! keeps it.

mod error;
mod items;
mod pieces;

pub use error::BytesError;
use pieces::{Reader, Writer};

use crate::order::Order;
use crate::theme::{Script, Theme};
use crate::work::Work;

/// The layout written; others are refused.
const VERSION: u8 = 1;

pub fn work_to_bytes(work: &Work) -> Vec<u8> {
    let mut to = Writer::version(VERSION);
    to.count(work.orders.len());
    for (area, order) in &work.orders {
        to.text(area.as_str());
        to.count(order.services().len());
        for service in order.services() {
            to.text(&service.to_string());
        }
    }
    to.count(work.themes.len());
    for theme in &work.themes {
        let (named, held) = theme.groups();
        to.text(theme.area().as_str());
        to.u8(theme.script() as u8);
        to.text(theme.words().as_str());
        to.u16(named);
        to.u16(held);
    }
    to.count(work.items.len());
    for (id, item) in &work.items {
        to.u16(id.0);
        items::write(&mut to, item);
    }
    to.finish()
}

/// # Errors
/// When the bytes are not one whole board of a known version.
pub fn work_from_bytes(bytes: &[u8]) -> Result<Work, BytesError> {
    let mut from = Reader::new(bytes);
    if from.u8()? != VERSION {
        return Err(BytesError::UnknownVersion);
    }
    let mut work = Work::default();
    for (area, order) in from.list(order)? {
        work.orders.insert(area, order);
    }
    work.themes = from.list(theme)?;
    for (id, item) in from.list(|from| Ok((items::id(from)?, items::read(from)?)))? {
        if work.items.insert(id, item).is_some() {
            return Err(BytesError::Impossible);
        }
    }
    from.end()?;
    Ok(work)
}

fn order(from: &mut Reader<'_>) -> Result<(waymark_map::AreaId, Order), BytesError> {
    let area = from.area()?;
    let mut order = Order::default();
    for service in from.list(Reader::service)? {
        order.put(service, usize::MAX);
    }
    Ok((area, order))
}

fn theme(from: &mut Reader<'_>) -> Result<Theme, BytesError> {
    let area = from.area()?;
    let script = from.one(&Script::ALL, |one| one as u8)?;
    let words = from.words()?;
    let (named, held) = (from.u16()?, from.u16()?);
    Theme::of_groups(area, script, words, named, held).map_err(|_| BytesError::Impossible)
}
