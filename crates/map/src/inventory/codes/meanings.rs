//! What the choices that rules speak of mean; each has its number in the table.

use crate::inventory::Choice;

/// How far a service is there (PR-20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Status {
    /// All of it.
    Full = 1,
    /// Some of it.
    Partly = 2,
    /// It should be there, and is not.
    NotNow = 3,
    /// It was never meant to be there.
    NotOffered = 4,
    /// Asked, and nobody knew.
    Unknown = 5,
}

impl Status {
    pub const ALL: [Self; 5] = [
        Self::Full,
        Self::Partly,
        Self::NotNow,
        Self::NotOffered,
        Self::Unknown,
    ];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }

    pub(crate) fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}

/// What it costs (PR-30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Cost {
    Free = 1,
    Fee = 2,
    /// A fee that she need not pay if she cannot.
    Waivable = 3,
}

impl Cost {
    pub const ALL: [Self; 3] = [Self::Free, Self::Fee, Self::Waivable];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }

    pub(crate) fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}

/// What is asked of her before she is helped (PR-32).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Requirement {
    PoliceReport = 1,
    ReferralLetter = 2,
    IdentityPaper = 3,
    /// Of her husband or family.
    FamilyConsent = 4,
    Residence = 5,
    None = 6,
}

impl Requirement {
    pub const ALL: [Self; 6] = [
        Self::PoliceReport,
        Self::ReferralLetter,
        Self::IdentityPaper,
        Self::FamilyConsent,
        Self::Residence,
        Self::None,
    ];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }
}

/// Whether a check of the quality minimum is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Met {
    Seen = 1,
    Told = 2,
    No = 3,
}

impl Met {
    pub const ALL: [Self; 3] = [Self::Seen, Self::Told, Self::No];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }

    pub(crate) fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}

/// How many of the staff were trained in the last 24 months (PR-57).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Trained {
    None = 1,
    Some = 2,
    Most = 3,
}

impl Trained {
    pub const ALL: [Self; 3] = [Self::None, Self::Some, Self::Most];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }

    pub(crate) fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}

/// What a referral rests on (PR-72).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Agreement {
    Written = 1,
    Spoken = 2,
    None = 3,
}

impl Agreement {
    pub const ALL: [Self; 3] = [Self::Written, Self::Spoken, Self::None];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }

    pub(crate) fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}

/// What kind of provider it is (PR-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum ProviderType {
    Government = 1,
    NationalOrganisation = 2,
    WomensOrganisation = 3,
    SurvivorLed = 4,
    Private = 5,
    /// Faith or customary.
    Faith = 6,
    International = 7,
    /// A third party, such as a school.
    EntryPoint = 8,
}

impl ProviderType {
    pub const ALL: [Self; 8] = [
        Self::Government,
        Self::NationalOrganisation,
        Self::WomensOrganisation,
        Self::SurvivorLed,
        Self::Private,
        Self::Faith,
        Self::International,
        Self::EntryPoint,
    ];

    pub const fn choice(self) -> Choice {
        Choice(self as u8)
    }

    pub(crate) fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}
