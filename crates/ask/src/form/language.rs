//! A language of a form, and how far its texts have been checked.

/// How far the texts of a language have been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextStatus {
    /// Written, not checked: opens practice rounds only.
    Draft,
    /// Read by a second speaker.
    Reviewed,
    /// Understood by women it is meant for.
    FieldTested,
}

impl TextStatus {
    pub(crate) const ALL: [Self; 3] = [Self::Draft, Self::Reviewed, Self::FieldTested];

    /// The name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::FieldTested => "field_tested",
        }
    }
}

/// One language of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    pub(crate) name: String,
    pub(crate) tag: String,
    pub(crate) status: TextStatus,
}

impl Language {
    /// Its name as its speakers write it, `English`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its tag, `en`; empty when the tables give none.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// How far its texts have been checked.
    #[must_use]
    pub fn status(&self) -> TextStatus {
        self.status
    }
}
