//! Who sees to it that something is done: a seat or an organisation, never a person.

use waymark_map::{PublicDirectory, PublicProvider, Text};

/// The owner of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    Seat(Seat),
    /// An organisation of the directory, by the name it is listed under.
    Organisation(Text),
    /// An organisation that this audience does not see.
    NotTold,
}

/// Seats of a coordination body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Seat {
    Chair = 1,
    Secretariat = 2,
    Health = 3,
    JusticeAndPolice = 4,
    SocialServices = 5,
    WomensOrganisations = 6,
    SurvivorAdvisers = 7,
    LocalGovernment = 8,
    StatisticsOffice = 9,
}

impl Seat {
    pub const ALL: [Self; 9] = [
        Self::Chair,
        Self::Secretariat,
        Self::Health,
        Self::JusticeAndPolice,
        Self::SocialServices,
        Self::WomensOrganisations,
        Self::SurvivorAdvisers,
        Self::LocalGovernment,
        Self::StatisticsOffice,
    ];
}

impl Owner {
    /// A listed organisation; none when its name is not one that may be kept.
    pub fn organisation(one: &PublicProvider) -> Option<Self> {
        Text::new(one.name()).ok().map(Self::Organisation)
    }

    /// The owner as the audience of `directory` may know it.
    pub(crate) fn seen_in(&self, directory: &PublicDirectory) -> Self {
        match self {
            Self::Organisation(name) => {
                let mut listed = directory.providers().iter();
                match listed.any(|one| one.name() == name.as_str()) {
                    true => self.clone(),
                    false => Self::NotTold,
                }
            }
            Self::Seat(_) | Self::NotTold => self.clone(),
        }
    }
}
