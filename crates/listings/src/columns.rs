//! What each column of a list means: proposed from its name, and changed by whoever knows the list.

mod names;

use waymark_map::folded;

use crate::table::Reading;

/// What stands in a column. Several columns may mean the same; the first that says something counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The name of the provider.
    Name,
    /// The organisation, when branches have no name of their own.
    Organisation,
    /// The town or building of a branch.
    Place,
    /// What kind of service, as the list groups it.
    Category,
    /// What kind of service, more closely.
    Detail,
    /// The code of its area.
    AreaCode,
    AreaName,
    /// Degrees north.
    North,
    /// Degrees east.
    East,
    /// Degrees north and east in one cell.
    Point,
    /// The phone of the organisation.
    Phone,
    Opens,
    Closes,
    Days,
    /// Days and times in one cell.
    Hours,
    Type,
    Cost,
    Status,
    /// The day after which it is not there any more.
    Ends,
    /// Whether the list says that its place is hidden.
    HiddenPlace,
    /// Its number in the list.
    Number,
    ReferralRequired,
    ReferralMethod,
    /// The name of a person: dropped.
    Person,
    /// The phone of a person: dropped.
    PersonalPhone,
    /// An address for mail: dropped.
    Email,
    /// Free words: looked through for contacts, and dropped.
    Words,
    Ignored,
}

impl Meaning {
    /// In the order in which they are offered; a new one goes to the end.
    pub const ALL: [Self; 28] = [
        Self::Name,
        Self::Organisation,
        Self::Place,
        Self::Category,
        Self::Detail,
        Self::AreaCode,
        Self::AreaName,
        Self::North,
        Self::East,
        Self::Point,
        Self::Phone,
        Self::Opens,
        Self::Closes,
        Self::Days,
        Self::Hours,
        Self::Type,
        Self::Cost,
        Self::Status,
        Self::Ends,
        Self::HiddenPlace,
        Self::Number,
        Self::ReferralRequired,
        Self::ReferralMethod,
        Self::Person,
        Self::PersonalPhone,
        Self::Email,
        Self::Words,
        Self::Ignored,
    ];
}

/// The meaning of every column of one list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns(Vec<Meaning>);

impl Columns {
    /// As the names of the columns suggest.
    pub fn proposed(reading: &Reading) -> Self {
        let names = reading.columns().iter();
        Self(names.map(|name| names::meaning(&folded(name))).collect())
    }

    /// In the order of the list's columns.
    pub fn meanings(&self) -> &[Meaning] {
        &self.0
    }

    /// The same with another meaning of one column (from 0); nothing changes where there is no such column.
    #[must_use]
    pub fn with(mut self, column: usize, meaning: Meaning) -> Self {
        if let Some(there) = self.0.get_mut(column) {
            *there = meaning;
        }
        self
    }

    /// The columns of one meaning, in order.
    pub fn of(&self, meaning: Meaning) -> impl Iterator<Item = usize> + '_ {
        let all = self.0.iter().enumerate();
        all.filter(move |(_, known)| **known == meaning)
            .map(|(column, _)| column)
    }

    /// Whether a provider can be named from this list.
    pub fn name_providers(&self) -> bool {
        let mut naming = [Meaning::Name, Meaning::Organisation].into_iter();
        naming.any(|meaning| self.of(meaning).next().is_some())
    }
}
