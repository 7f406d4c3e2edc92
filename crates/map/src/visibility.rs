//! Who may see a record or a field, and for whom something is published.

/// Who sees a record, or one field of it; the stricter of the two holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visibility {
    /// Everybody: posters, cards, files.
    Public,
    /// Staff of services who refer women on.
    Professionals,
    /// The coordination body alone.
    Coordination,
    /// Nobody outside the tablet it was entered on.
    Hidden,
}

impl Visibility {
    pub const ALL: [Self; 4] = [
        Self::Public,
        Self::Professionals,
        Self::Coordination,
        Self::Hidden,
    ];

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "public" => Self::Public,
            "professionals" => Self::Professionals,
            "coordination" => Self::Coordination,
            "hidden" => Self::Hidden,
            _ => return None,
        })
    }
}

/// For whom a directory is published. There is no audience for what is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Public,
    Professionals,
    Coordination,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Public, Self::Professionals, Self::Coordination];

    pub const fn sees(self, visibility: Visibility) -> bool {
        matches!(
            (self, visibility),
            (_, Visibility::Public)
                | (
                    Self::Professionals | Self::Coordination,
                    Visibility::Professionals
                )
                | (Self::Coordination, Visibility::Coordination)
        )
    }
}
