//! What stands beside the answers on each screen, decided once for whoever draws it.

use super::{Screen, Sitting};

/// Whether a control is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// It is.
    Yes,
    /// It would mean nothing.
    No,
}

impl Offered {
    fn when(there: impl Into<bool>) -> Self {
        if there.into() { Self::Yes } else { Self::No }
    }
}

/// The controls of one screen. Hide is not among them: it is on every screen but the cover, which is what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Controls {
    /// Past this question.
    pub skip: Offered,
    /// Stopping, with the choice to keep or to erase where there is anything to keep.
    pub stop: Offered,
    /// The card with help.
    pub support: Offered,
    /// A rest.
    pub pause: Offered,
}

impl Sitting {
    /// The controls of the screen that is on.
    #[must_use]
    pub fn controls(&self) -> Controls {
        self.screen().controls()
    }
}

impl Screen {
    /// The controls of this screen.
    #[must_use]
    pub fn controls(self) -> Controls {
        use Screen::{
            AgeBand, Cover, Declined, Decoy, Ended, Over, Paused, Question, StopAsk, Support,
            Thanks,
        };
        let gone = matches!(self, Cover | Over);
        let closing = matches!(self, Thanks | Declined | Ended);
        Controls {
            skip: Offered::when(matches!(self, Question(_) | Decoy(_) | AgeBand(_))),
            stop: Offered::when(!gone && !closing && self != StopAsk),
            support: Offered::when(!gone && self != Support),
            pause: Offered::when(!gone && !closing && !matches!(self, Paused | Support)),
        }
    }
}
