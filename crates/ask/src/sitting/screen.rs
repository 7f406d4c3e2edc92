//! The screens there are.

use crate::form::QuestionId;

/// Whether a beat of consent is new to her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// For the first time.
    First,
    /// Once more, kindly, after a question about it.
    Again,
}

/// What is on the screen. Ids belong to [`Sitting::form`](super::Sitting::form).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Which language.
    Language,
    /// What women said the last time, and what has changed since.
    LastTime,
    /// Touch the shape; stays until it is touched.
    Practice {
        /// From 0.
        round: usize,
        /// What to touch.
        question: QuestionId,
    },
    /// A question everybody can answer.
    Check {
        /// The question.
        question: QuestionId,
        /// 1 or 2.
        attempt: u8,
    },
    /// How to hide, tried out; stays until she has hidden and come back.
    TryHiding,
    /// A number to keep in mind.
    Remember(QuestionId),
    /// Which number was it?
    RememberAsk(QuestionId),
    /// The checks did not go well: the team reads aloud (`Continue`), or it ends kindly (`Stop`).
    CheckHelp,
    /// 18 or older?
    Adult(QuestionId),
    /// Which age band; may be skipped.
    AgeBand(QuestionId),
    /// One beat of consent.
    Consent {
        /// From 0.
        beat: usize,
        /// Its words.
        question: QuestionId,
        /// Whether she has read it before.
        reading: Reading,
    },
    /// A question about the beats.
    Understanding {
        /// The question.
        question: QuestionId,
        /// From 1; there is no last one.
        attempt: u8,
    },
    /// Does she want to start?
    ConsentAsk(QuestionId),
    /// Is she alone enough?
    Privacy(QuestionId),
    /// A rest: she is not alone enough, or wanted one. `Continue` returns to where she was.
    Paused,
    /// The card with help; `Continue` returns to where she was.
    Support,
    /// One of her questions.
    Question(QuestionId),
    /// Keep, erase, or continue.
    StopAsk,
    /// One of the dull questions, looking just the same.
    Decoy(QuestionId),
    /// She is done and a record waits for [`take_record`](super::Sitting::take_record).
    Thanks,
    /// She did not want to start: thanks.
    Declined,
    /// It ended and nothing is kept: thanks.
    Ended,
    /// The cover: nothing of hers is on the screen.
    Cover,
    /// Nothing more to show: leave the document.
    Over,
}

impl Screen {
    /// The name tests find it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::LastTime => "last-time",
            Self::Practice { .. } => "practice",
            Self::Check { .. } => "check",
            Self::TryHiding => "try-hiding",
            Self::Remember(_) => "remember",
            Self::RememberAsk(_) => "remember-ask",
            Self::CheckHelp => "check-help",
            Self::Adult(_) => "adult",
            Self::AgeBand(_) => "age-band",
            Self::Consent { .. } => "consent",
            Self::Understanding { .. } => "understanding",
            Self::ConsentAsk(_) => "consent-ask",
            Self::Privacy(_) => "privacy",
            Self::Paused => "paused",
            Self::Support => "support",
            // The same name on purpose: not even the page tells the two apart.
            Self::Question(_) | Self::Decoy(_) => "question",
            Self::StopAsk => "stop-ask",
            Self::Thanks => "thanks",
            Self::Declined => "declined",
            Self::Ended => "ended",
            Self::Cover => "cover",
            Self::Over => "over",
        }
    }
}
