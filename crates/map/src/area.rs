//! Reporting areas: a flat set, fixed before a round, none inside another (D5).

use crate::text::Text;

/// The code of a reporting area: a p-code, or a short name of the team's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AreaId(String);

/// Longest code of an area; p-codes have up to a dozen letters.
const LONGEST: usize = 32;

impl AreaId {
    /// Letters, digits, hyphens and underscores; none when it is empty, longer than 32 or holds anything else.
    pub fn parse(code: &str) -> Option<Self> {
        let fits = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
        let whole = !code.is_empty() && code.chars().count() <= LONGEST && code.chars().all(fits);
        whole.then(|| Self(code.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A reporting area, its name, and who lives there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    pub id: AreaId,
    pub name: Text,
    pub women: Women,
}

/// How many women live in an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Women {
    NotKnown,
    /// A count, where it is from and of which year.
    Counted {
        number: u32,
        source: Text,
        year: u16,
    },
}
