//! Beats of consent once more, kindly, after a question about them; then the question again.

use super::base::Base;
use super::opening::Step;
use super::{Sitting, Touch};
use crate::form::QuestionId;

impl Sitting {
    /// Reads beats once more and then asks again, as often as it takes.
    pub(super) fn touch_replay(&mut self, step: usize, beat: usize, attempt: u8, touch: Touch) {
        let beats = self.beats_of(step).len();
        self.base = match touch {
            Touch::Back if beat > 0 => Base::Replay {
                step,
                beat: beat - 1,
                attempt,
            },
            _ if !touch.goes_on() => return,
            _ if beat + 1 < beats => Base::Replay {
                step,
                beat: beat + 1,
                attempt,
            },
            _ => Base::Opening {
                step,
                attempt: attempt.saturating_add(1),
            },
        };
    }

    /// The beats that a question of understanding is about, numbered as they were read; all of them
    /// where the form does not say.
    pub(super) fn beats_of(&self, step: usize) -> Vec<(usize, QuestionId)> {
        let about = match self.steps.get(step) {
            Some(Step::Understanding(id)) => {
                self.form.question(*id).and_then(|question| question.beat())
            }
            _ => None,
        };
        let beats = self.steps.iter().filter_map(|step| match step {
            Step::Consent { beat, question } => Some((*beat, *question)),
            _ => None,
        });
        beats
            .filter(|(_, question)| about.is_none_or(|about| about == *question))
            .collect()
    }
}
