//! What a row of the survey is for.

/// What a row of the survey is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A question of the instrument.
    Item,
    /// Asked at the end, about her.
    AboutYou,
    /// A question of the dull questionnaire.
    Decoy,
    /// Touch the green circle.
    PracticeCircle,
    /// Touch the blue square.
    PracticeSquare,
    /// A question everybody can answer: does the touching work?
    Check,
    /// A number told, to be kept in mind: practice for the card with help.
    Remember,
    /// Which number was it?
    RememberAsk,
    /// 18 or older?
    Adult,
    /// Which age band.
    AgeBand,
    /// One beat of the consent text.
    Consent,
    /// A question about the consent text.
    Understanding,
    /// Does she want to start?
    ConsentAsk,
    /// Is she alone enough to answer?
    Privacy,
    /// Words above the support card.
    Support,
    /// Last words.
    Thanks,
    /// What happens next.
    Happens,
    /// How the three pictures are used.
    Withdraw,
}

impl Role {
    /// In the order in which stored forms count them: new ones stand last.
    pub(crate) const ALL: [Self; 18] = [
        Self::Item,
        Self::AboutYou,
        Self::Decoy,
        Self::PracticeCircle,
        Self::PracticeSquare,
        Self::Check,
        Self::Adult,
        Self::AgeBand,
        Self::Consent,
        Self::Understanding,
        Self::ConsentAsk,
        Self::Privacy,
        Self::Support,
        Self::Thanks,
        Self::Happens,
        Self::Withdraw,
        Self::Remember,
        Self::RememberAsk,
    ];

    /// The name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::AboutYou => "about_you",
            Self::Decoy => "decoy",
            Self::PracticeCircle => "practice_circle",
            Self::PracticeSquare => "practice_square",
            Self::Check => "check",
            Self::Remember => "remember",
            Self::RememberAsk => "remember_ask",
            Self::Adult => "adult",
            Self::AgeBand => "age_band",
            Self::Consent => "consent",
            Self::Understanding => "understanding",
            Self::ConsentAsk => "consent_ask",
            Self::Privacy => "privacy",
            Self::Support => "support",
            Self::Thanks => "thanks",
            Self::Happens => "happens",
            Self::Withdraw => "withdraw",
        }
    }

    /// Whether the row belongs to the questions, between opening and closing.
    #[must_use]
    pub fn is_asked(self) -> bool {
        self.is_recorded() || self == Self::Decoy
    }

    /// Whether its answer enters the record.
    #[must_use]
    pub fn is_recorded(self) -> bool {
        matches!(self, Self::Item | Self::AboutYou)
    }

    /// Whether the row must say which answer is right.
    #[must_use]
    pub fn has_right_answer(self) -> bool {
        matches!(
            self,
            Self::PracticeCircle
                | Self::PracticeSquare
                | Self::Check
                | Self::RememberAsk
                | Self::Understanding
        )
    }

    /// Choices that must be in its list, by name.
    pub(crate) fn needs_choices(self) -> &'static [&'static str] {
        match self {
            Self::Adult | Self::ConsentAsk | Self::Privacy => &["yes", "no"],
            Self::AgeBand => &["from_18", "from_25", "from_50"],
            _ => &[],
        }
    }

    /// Whether it can only be a note: words that ask nothing.
    pub(crate) fn is_words(self) -> bool {
        matches!(
            self,
            Self::Remember
                | Self::Consent
                | Self::Support
                | Self::Thanks
                | Self::Happens
                | Self::Withdraw
        )
    }
}
