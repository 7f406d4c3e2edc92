//! The whole way of one woman, first screen to last, as a pure state machine: nothing is asked before
//! she agreed and is alone, nobody under 18 leaves a record, and she can hide, rest, stop or see the card anywhere.

mod alone;
mod base;
mod begin;
mod closing;
mod controls;
mod covered;
mod last_time;
mod opening;
mod questions;
mod replay;
mod screen;
mod stop;
mod touch;

use core::fmt;
use std::rc::Rc;

use crate::form::{Form, Lang};
use crate::interview::{Interview, Length};
use crate::record::{AgeBand, AreaIndex, Checks, Mode, Record};
use alone::Alone;
use base::Base;
pub use begin::NotAnInstrument;
pub use closing::Closing;
pub use controls::{Controls, Offered};
use covered::{Cover, Rest};
pub use last_time::LastTime;
use opening::Step;
pub use screen::{Reading, Screen};
pub use touch::Touch;

/// What was settled when the tablet was handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// How much is asked.
    pub length: Length,
    /// Who holds the tablet.
    pub mode: Mode,
    /// Where.
    pub area: AreaIndex,
}

/// The support card, which lies over whatever is below.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Card {
    Away,
    /// She asked for it.
    Called,
    /// It came by itself, as it does for everyone after some questions.
    Followed,
}

/// Whether the card has already come by itself: nobody finishes before it has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Help {
    NotYet,
    Came,
}

/// The question whether to stop, which lies over what she may come back to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stopping {
    No,
    Asked,
}

/// One sitting. Holds the only copy of what was said; prints nothing of itself.
pub struct Sitting {
    form: Rc<Form>,
    decoy: Rc<Form>,
    seat: Seat,
    lang: Lang,
    steps: Vec<Step>,
    base: Base,
    card: Card,
    help: Help,
    stopping: Stopping,
    rest: Rest,
    cover: Cover,
    alone: Alone,
    checks: Checks,
    age: AgeBand,
    record: Option<Record>,
}

impl Sitting {
    /// What is on the screen.
    #[must_use]
    pub fn screen(&self) -> Screen {
        match (self.cover, self.card, self.stopping, self.rest) {
            (Cover::Up, ..) if self.base != Base::Over => Screen::Cover,
            (_, Card::Called | Card::Followed, ..) => Screen::Support,
            (_, Card::Away, Stopping::Asked, _) => Screen::StopAsk,
            (_, Card::Away, Stopping::No, Rest::Resting) => Screen::Paused,
            (_, Card::Away, Stopping::No, Rest::No) => self.screen_below(),
        }
    }

    /// Answers a touch. One that means nothing here changes nothing.
    pub fn touch(&mut self, touch: Touch) {
        if self.base == Base::Over {
            return;
        }
        match (self.card, self.stopping, self.rest) {
            _ if self.cover == Cover::Up => self.touch_covered(touch),
            _ if touch == Touch::Hide => self.cover = Cover::Up,
            (Card::Called | Card::Followed, ..) => self.touch_card(touch),
            (Card::Away, ..) if touch == Touch::Support => self.card = Card::Called,
            (Card::Away, ..) if touch == Touch::Pause => self.rest(),
            (Card::Away, Stopping::Asked, _) => self.touch_stop_ask(touch),
            (Card::Away, Stopping::No, _) if touch == Touch::Stop => self.stop(),
            (Card::Away, Stopping::No, Rest::Resting) => self.touch_rest(touch),
            (Card::Away, Stopping::No, Rest::No) => self.touch_below(touch),
        }
    }

    /// Who holds the tablet and how she answers: where the checks did not go well, it is read aloud from there on.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.seat.mode
    }

    /// The record, once, after [`Screen::Thanks`] came. Until it is taken that screen stays.
    pub fn take_record(&mut self) -> Option<Record> {
        self.record.take()
    }

    /// How it ended, once it has.
    #[must_use]
    pub fn closing(&self) -> Option<Closing> {
        match self.base {
            Base::Ended(closing) => Some(closing),
            _ => None,
        }
    }

    /// The questions on the screen: hers, or the dull ones. None outside of them.
    #[must_use]
    pub fn interview(&self) -> Option<&Interview> {
        match &self.base {
            Base::Asking(interview) | Base::Dull(interview) => Some(interview),
            _ => None,
        }
    }

    /// The form that the ids on the screen belong to.
    #[must_use]
    pub fn form(&self) -> &Rc<Form> {
        match self.base {
            Base::Dull(_) => &self.decoy,
            _ => &self.form,
        }
    }

    /// The language she chose; the form's first one before that.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }
}

impl fmt::Debug for Sitting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sitting(..)")
    }
}
