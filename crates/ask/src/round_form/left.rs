//! Why something of an imported form is not in the form of a round.

/// Why a question is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Left {
    /// The team does not want it.
    NotWanted,
    /// It stands in a repeat: how often it is asked would say something about her.
    InARepeat,
    /// Written in free words.
    FreeWords,
    /// A number, a date or a time: what one person says there may be hers alone.
    Amount,
    /// A place, a code, a picture, a recording or a file.
    LeadsToSomebody,
    /// It asks who she is.
    AsksWho,
    /// It asks what happened to her.
    AsksWhatHappened,
    /// It says a word that tells a stranger what this is about.
    TellingWord,
    /// Putting things in order is not counted.
    Order,
    /// Its words or choices repeat what she said before.
    Repeating,
    /// Its list is not here, is empty, or is longer than can be counted.
    List,
    /// It has no words.
    NoWords,
    /// When it is asked, or what it offers, depends on something that is not in the round or comes later.
    DependsOnLeftOut,
    /// When it is asked, or what it offers, is worked out in a way that a round does not have.
    Rule,
}

impl Left {
    /// Whether somebody could wish it back: everything else would need another question.
    #[must_use]
    pub fn is_a_wish(self) -> bool {
        self == Self::NotWanted
    }
}
