//! How far the words of a form have been checked in each language, by whom and how; the same on the screen and in the worker.

use serde::{Deserialize, Serialize};

use crate::Today;

/// How far the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TextsAre {
    /// Written: for practice alone.
    Draft,
    /// Read, translated back and thought aloud over: a round with them counts.
    Reviewed,
    /// The same, and tried in a whole practice round with women here.
    FieldTested,
}

/// What was done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextsHow {
    /// Read through, every screen, by somebody whose language it is.
    ReadThrough,
    /// Translated back by somebody who had not seen the original, and the two held against each other.
    BackTranslation,
    /// Five women said aloud how they understand each question.
    ThinkAloud,
    /// A whole practice round with women here, and nothing left to change.
    PracticeRound,
}

/// Who did it: a role, never a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextsWho {
    /// A woman whose language it is and who works in services here.
    Speaker,
    /// A translator who did not write the texts.
    Translator,
    /// Somebody of the team.
    Team,
    /// Somebody of a partner organisation.
    Partner,
}

impl TextsHow {
    /// In the order in which they are done.
    pub const ALL: [Self; 4] = [
        Self::ReadThrough,
        Self::BackTranslation,
        Self::ThinkAloud,
        Self::PracticeRound,
    ];
}

impl TextsWho {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Speaker, Self::Translator, Self::Team, Self::Partner];
}

/// One thing that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextsDone {
    /// What.
    pub how: TextsHow,
    /// By whom.
    pub who: TextsWho,
    /// When it was written down.
    pub on: Today,
}

impl TextsAre {
    /// How far words are with which this was done. Nobody claims it: it follows. A reading counts from a woman whose language
    /// it is, and a back-translation only from somebody else.
    #[must_use]
    pub fn after(done: &[TextsDone]) -> Self {
        let by =
            |how, may: fn(TextsWho) -> bool| done.iter().any(|one| one.how == how && may(one.who));
        let read = by(TextsHow::ReadThrough, |who| who == TextsWho::Speaker);
        let back = by(TextsHow::BackTranslation, |who| who != TextsWho::Speaker);
        let aloud = by(TextsHow::ThinkAloud, |_| true);
        match (read && back && aloud, by(TextsHow::PracticeRound, |_| true)) {
            (false, _) => Self::Draft,
            (true, false) => Self::Reviewed,
            (true, true) => Self::FieldTested,
        }
    }
}
