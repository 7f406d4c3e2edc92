//! The whole way of one woman, first screen to last, as a pure state machine: nothing is asked before
//! she agreed and is alone, nobody under 18 leaves a record, and she can stop or see the card anywhere.

mod base;
mod begin;
mod closing;
mod opening;
mod questions;
mod replay;
mod screen;
mod touch;

use core::fmt;
use std::rc::Rc;

use crate::form::{Form, Lang};
use crate::interview::{Interview, Length};
use crate::record::{AgeBand, AreaIndex, Checks, Mode, Record};
use base::Base;
pub use begin::NotAnInstrument;
pub use closing::Closing;
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
    checks: Checks,
    age: AgeBand,
    record: Option<Record>,
}

impl Sitting {
    /// What is on the screen.
    #[must_use]
    pub fn screen(&self) -> Screen {
        match (self.card, self.stopping) {
            (Card::Called | Card::Followed, _) => Screen::Support,
            (Card::Away, Stopping::Asked) => Screen::StopAsk,
            (Card::Away, Stopping::No) => self.screen_below(),
        }
    }

    /// Answers a touch. One that means nothing here changes nothing.
    pub fn touch(&mut self, touch: Touch) {
        if self.base == Base::Over {
            return;
        }
        match (self.card, self.stopping) {
            (Card::Called | Card::Followed, _) => self.touch_card(touch),
            (Card::Away, _) if touch == Touch::Support => self.card = Card::Called,
            (Card::Away, Stopping::Asked) => self.touch_stop_ask(touch),
            (Card::Away, Stopping::No) if touch == Touch::Stop => self.stop(),
            (Card::Away, Stopping::No) => self.touch_below(touch),
        }
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

    fn touch_card(&mut self, touch: Touch) {
        let followed = self.card == Card::Followed;
        match touch {
            Touch::Stop => {
                self.card = Card::Away;
                if self.stopping == Stopping::No {
                    self.stop();
                }
            }
            Touch::Back if followed => {
                self.card = Card::Away;
                if let Base::Asking(interview) | Base::Dull(interview) = &mut self.base {
                    interview.back();
                }
            }
            Touch::Back | Touch::Next | Touch::Skip | Touch::Continue | Touch::Start => {
                self.card = Card::Away;
                self.end_if_through();
            }
            _ => {}
        }
    }

    fn touch_stop_ask(&mut self, touch: Touch) {
        match touch {
            Touch::Keep => self.keep(),
            Touch::Erase => self.end(Closing::Erased),
            Touch::Continue | Touch::Back | Touch::Next => {
                self.stopping = Stopping::No;
                // She may have been asked on the card that comes after the last question.
                self.end_if_through();
            }
            _ => {}
        }
    }

    /// Before she agreed there is nothing to decide: it ends. After, she decides what becomes of it.
    fn stop(&mut self) {
        match self.base {
            Base::Asking(_) | Base::Dull(_) | Base::Paused => self.stopping = Stopping::Asked,
            Base::Opening { step, .. }
                if matches!(self.steps.get(step), Some(Step::Privacy(_))) =>
            {
                self.stopping = Stopping::Asked;
            }
            Base::Opening { .. } | Base::CheckHelp | Base::Replay { .. } => self.end(Closing::Left),
            Base::Ended(_) => self.leave(),
            Base::Over => {}
        }
    }

    /// Gives up everything that is left of the questions.
    fn end(&mut self, closing: Closing) {
        self.stopping = Stopping::No;
        self.base = Base::Ended(closing);
    }

    /// On from the last screen; a record that still waits to be sealed holds it.
    fn leave(&mut self) {
        if self.record.is_none() {
            self.base = Base::Over;
        }
    }
}

impl fmt::Debug for Sitting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sitting(..)")
    }
}
