//! Bytes of the kept background, by the parts they lie in. The last few parts stay at hand: tiles of one view lie side by side.

use std::cell::RefCell;
use std::rc::Rc;

use waymark_map::backdrop::PART;
use waymark_talk::{DirectoryStep, Reply, Request};

use crate::planner::Planner;

/// So many megabytes stay in memory.
const AT_HAND: usize = 4;

/// A part by its number.
type Numbered = (u32, Rc<Vec<u8>>);

/// Copies are handles to the same parts.
#[derive(Clone, Default)]
pub struct Parts(Rc<RefCell<Vec<Numbered>>>);

impl Parts {
    /// Bytes from a place on, so many; none where any of them is not there.
    pub async fn bytes(&self, planner: Planner, from: usize, long: usize) -> Option<Vec<u8>> {
        let mut found = Vec::new();
        let end = from.checked_add(long)?;
        for number in from / PART..end.div_ceil(PART) {
            let part = self.part(planner, u32::try_from(number).ok()?).await?;
            let starts = number * PART;
            let piece = part.get(from.saturating_sub(starts)..(end - starts).min(part.len()))?;
            found.extend_from_slice(piece);
        }
        (found.len() == long).then_some(found)
    }

    async fn part(&self, planner: Planner, number: u32) -> Option<Rc<Vec<u8>>> {
        let at_hand = self
            .0
            .borrow()
            .iter()
            .find(|(of, _)| *of == number)
            .cloned();
        if let Some((_, part)) = at_hand {
            return Some(part);
        }
        let step = DirectoryStep::LookPart(number);
        let Ok(Reply::Beside(part)) = planner.ask(Request::Directory(step)).await else {
            return None;
        };
        let part = Rc::new(part.0);
        let mut all = self.0.borrow_mut();
        all.push((number, Rc::clone(&part)));
        let over = all.len().saturating_sub(AT_HAND);
        all.drain(..over);
        Some(part)
    }
}
