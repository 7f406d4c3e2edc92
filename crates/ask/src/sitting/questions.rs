//! Between opening and closing: the questions, hers or the dull ones, and how they end.

use super::base::Base;
use super::{Card, Closing, Help, Sitting, Touch};
use crate::interview::Interview;
use crate::record::{Outcome, Sat};

impl Sitting {
    pub(super) fn touch_question(&mut self, touch: Touch) {
        let (Base::Asking(interview) | Base::Dull(interview)) = &mut self.base else {
            return;
        };
        let before = interview.current();
        match touch {
            Touch::Choose(choice) => return interview.choose(choice),
            Touch::Back => {
                interview.back();
                return;
            }
            Touch::Next | Touch::Continue => interview.next(),
            Touch::Skip => interview.skip(),
            _ => return,
        }
        let left = before.and_then(|id| interview.form().question(id));
        let due = left.is_some_and(|question| question.support_after());
        // For everyone: if only some answers brought the card, the card would tell the answer. Where
        // its question was not asked, it comes after the last one.
        if due || (self.is_through() && self.help == Help::NotYet) {
            self.card = Card::Followed;
            self.help = Help::Came;
        } else {
            self.end_if_through();
        }
    }

    fn is_through(&self) -> bool {
        self.interview()
            .is_some_and(|interview| interview.current().is_none())
    }

    /// Past the last question there is a record, or only thanks.
    pub(super) fn end_if_through(&mut self) {
        if self.is_through() {
            self.close(Outcome::Finished);
        }
    }

    /// She stops and wants kept what she said. Where she said nothing there is nothing to keep.
    pub(super) fn keep(&mut self) {
        self.close(Outcome::Stopped);
    }

    fn close(&mut self, outcome: Outcome) {
        let closing = match core::mem::replace(&mut self.base, Base::Over) {
            Base::Asking(interview) if outcome == Outcome::Finished || interview.has_begun() => {
                self.pack(interview, outcome)
            }
            Base::Dull(_) => Closing::Thanked,
            _ => Closing::Left,
        };
        self.end(closing);
    }

    fn pack(&mut self, interview: Interview, outcome: Outcome) -> Closing {
        let sat = Sat {
            outcome,
            age: self.age,
            checks: self.checks,
            mode: self.seat.mode,
            area: self.seat.area,
        };
        self.record = interview.finish(sat).ok();
        if self.record.is_some() {
            Closing::Kept
        } else {
            Closing::Left
        }
    }
}
