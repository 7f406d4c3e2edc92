//! What came of the round before: told on a screen of its own, or not.

use super::Sitting;
use super::opening::Step;

/// Whether there is something to tell her of the round before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastTime {
    /// Nothing was, or nothing is said of it.
    Untold,
    /// It is told on a screen of its own, the first in her language.
    Told,
}

impl Sitting {
    /// Tells of the round before first, or does not. To be said before the first touch.
    #[must_use]
    pub fn after(mut self, last: LastTime) -> Self {
        self.steps.retain(|step| *step != Step::LastTime);
        if last == LastTime::Told {
            let language = self.steps.iter().position(|step| *step == Step::Language);
            let at = language.map_or(0, |at| at + 1);
            self.steps.insert(at, Step::LastTime);
        }
        self
    }
}
