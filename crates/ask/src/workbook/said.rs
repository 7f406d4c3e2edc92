//! Words of a row: the same for everyone, or one version a language.

use crate::definition::Source;

/// A label, a hint or a message as its author wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Said {
    #[default]
    Nothing,
    /// In a column without a language, and no other.
    Plain(Source),
    /// By language, in the order of the columns.
    Translated(Vec<(String, Source)>),
}

impl Said {
    /// Words that stand for themselves.
    pub(super) fn plain(source: Source) -> Self {
        if source.text.is_empty() {
            Self::Nothing
        } else {
            Self::Plain(source)
        }
    }

    /// Whether there is nothing to say.
    pub(super) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Whether there are versions by language.
    pub(super) fn is_translated(&self) -> bool {
        matches!(self, Self::Translated(_))
    }

    /// The versions; the plain one counts as the default language's.
    pub(super) fn versions(&self, default_language: &str) -> Vec<(String, Source)> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Plain(source) => vec![(default_language.to_owned(), source.clone())],
            Self::Translated(versions) => versions.clone(),
        }
    }

    /// All sources in it.
    pub(super) fn sources(&self) -> Vec<&Source> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Plain(source) => vec![source],
            Self::Translated(versions) => versions.iter().map(|(_, source)| source).collect(),
        }
    }
}
