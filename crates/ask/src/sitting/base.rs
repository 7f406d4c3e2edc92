//! Where a sitting stands, below the card and the question whether to stop.

use super::{Closing, Reading, Screen, Sitting, Touch};
use crate::interview::Interview;

/// Where a sitting stands.
pub(super) enum Base {
    /// A step of the opening, and which try at it this is (from 1).
    Opening { step: usize, attempt: u8 },
    /// The check questions did not go well.
    CheckHelp,
    /// Beats of consent once more, before the question at `step` is asked again.
    Replay {
        step: usize,
        beat: usize,
        attempt: u8,
    },
    /// Her questions.
    Asking(Interview),
    /// The dull ones; nothing of them is ever kept.
    Dull(Interview),
    /// The last screen.
    Ended(Closing),
    /// Time to leave the document.
    Over,
}

impl PartialEq for Base {
    /// Only for telling `Over` apart: interviews are never compared.
    fn eq(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Over, Self::Over))
    }
}

impl Sitting {
    pub(super) fn screen_below(&self) -> Screen {
        match &self.base {
            Base::Opening { step, attempt } => self
                .steps
                .get(*step)
                .map_or(Screen::Over, |step| step.screen(*attempt)),
            Base::CheckHelp => Screen::CheckHelp,
            Base::Replay { step, beat, .. } => {
                let question = self.beats_of(*step).get(*beat).copied();
                question.map_or(Screen::Over, |(beat, question)| Screen::Consent {
                    beat,
                    question,
                    reading: Reading::Again,
                })
            }
            Base::Asking(interview) => interview.current().map_or(Screen::Over, |id| {
                self.privacy_again(id)
                    .map_or(Screen::Question(id), Screen::Privacy)
            }),
            Base::Dull(interview) => interview.current().map_or(Screen::Over, Screen::Decoy),
            Base::Ended(Closing::Kept) => Screen::Thanks,
            Base::Ended(Closing::Declined) => Screen::Declined,
            Base::Ended(Closing::Erased | Closing::Left | Closing::Thanked) => Screen::Ended,
            Base::Over => Screen::Over,
        }
    }

    pub(super) fn touch_below(&mut self, touch: Touch) {
        match self.base {
            Base::Opening { step, attempt } => self.touch_opening(step, attempt, touch),
            Base::CheckHelp => self.touch_check_help(touch),
            Base::Replay {
                step,
                beat,
                attempt,
            } => self.touch_replay(step, beat, attempt, touch),
            Base::Asking(_) if self.asks_privacy_again().is_some() => self.touch_alone(touch),
            Base::Asking(_) | Base::Dull(_) => self.touch_question(touch),
            Base::Ended(_) => {
                if touch.goes_on() {
                    self.leave();
                }
            }
            Base::Over => {}
        }
    }
}
