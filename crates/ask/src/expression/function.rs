//! The functions an expression may call.

/// A function of XPath or OpenRosa.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// Whether a choice is among the chosen.
    Selected,
    /// How many are chosen.
    CountSelected,
    /// The opposite.
    Not,
    /// One of two values.
    If,
    /// All texts in a row.
    Concat,
    /// The first text that is not empty.
    Coalesce,
    /// How many characters.
    StringLength,
    /// Always true.
    True,
    /// Always false.
    False,
}

impl Function {
    pub(crate) const ALL: [Self; 9] = [
        Self::Selected,
        Self::CountSelected,
        Self::Not,
        Self::If,
        Self::Concat,
        Self::Coalesce,
        Self::StringLength,
        Self::True,
        Self::False,
    ];

    /// Its name in an expression.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Selected => "selected",
            Self::CountSelected => "count-selected",
            Self::Not => "not",
            Self::If => "if",
            Self::Concat => "concat",
            Self::Coalesce => "coalesce",
            Self::StringLength => "string-length",
            Self::True => "true",
            Self::False => "false",
        }
    }

    /// The function of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|function| function.name() == name)
    }

    /// Whether it takes this many arguments.
    #[must_use]
    pub fn takes(self, arguments: u8) -> bool {
        match self {
            Self::True | Self::False => arguments == 0,
            Self::CountSelected | Self::Not | Self::StringLength => arguments == 1,
            Self::Selected => arguments == 2,
            Self::If => arguments == 3,
            Self::Coalesce => arguments >= 2,
            Self::Concat => true,
        }
    }
}
