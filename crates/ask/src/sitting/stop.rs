//! The card with help and the question whether to stop: what lies over a screen, and how it is left.

use super::base::Base;
use super::covered::Rest;
use super::opening::Step;
use super::{Card, Closing, Sitting, Stopping, Touch};

impl Sitting {
    pub(super) fn touch_card(&mut self, touch: Touch) {
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

    pub(super) fn touch_stop_ask(&mut self, touch: Touch) {
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
    pub(super) fn stop(&mut self) {
        match self.base {
            Base::Asking(_) | Base::Dull(_) => self.stopping = Stopping::Asked,
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
    pub(super) fn end(&mut self, closing: Closing) {
        self.stopping = Stopping::No;
        self.rest = Rest::No;
        self.base = Base::Ended(closing);
    }

    /// On from the last screen; a record that still waits to be sealed holds it.
    pub(super) fn leave(&mut self) {
        if self.record.is_none() {
            self.base = Base::Over;
        }
    }
}
