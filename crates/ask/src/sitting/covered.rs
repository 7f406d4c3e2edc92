//! Hiding and resting, from wherever she is: both return to the very same place, unless the cover stays too long.

use super::base::Base;
use super::{Card, Sitting, Stopping, Touch};

/// Whether the cover is up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    Down,
    Up,
}

/// Whether she rests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    No,
    Resting,
}

impl Sitting {
    /// Under the cover nothing else is heard.
    pub(super) fn touch_covered(&mut self, touch: Touch) {
        match touch {
            Touch::Return => {
                self.cover = Cover::Down;
                self.has_hidden();
            }
            Touch::GiveUp => self.give_up(),
            _ => {}
        }
    }

    /// Everything open is gone, and with it this sitting. A closed record stays: it only waits to be sealed.
    fn give_up(&mut self) {
        if self.record.is_some() {
            return;
        }
        self.card = Card::Away;
        self.stopping = Stopping::No;
        self.rest = Rest::No;
        self.base = Base::Over;
    }

    /// At the end there is nothing left to rest from.
    pub(super) fn rest(&mut self) {
        if !matches!(self.base, Base::Ended(_)) {
            self.rest = Rest::Resting;
            self.stopping = Stopping::No;
        }
    }

    pub(super) fn touch_rest(&mut self, touch: Touch) {
        if touch.goes_on() || touch == Touch::Back {
            self.rest = Rest::No;
            // She may have rested over the card that comes after the last question.
            self.end_if_through();
        }
    }
}
