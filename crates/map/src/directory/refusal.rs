//! Why a change is not made. Nothing is half made: the directory stays as it was.

use core::fmt;

use crate::inventory::Misfit;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoSuchProvider,
    ProviderIsThere,
    /// Not a service of the package, or a reserved number.
    NoSuchService,
    /// The provider has no line for the service yet: its status comes first.
    NoSuchLine,
    NoSuchLink,
    LinkIsThere,
    LinkToItself,
    NoSuchArea,
    /// Providers still serve it.
    AreaInUse,
    /// The field belongs elsewhere, such as that of a service in a link.
    FieldElsewhere,
    Value(Misfit),
    /// A provider of safe accommodation has not said that it may be shown.
    ShelterIsHidden,
    /// A check dated after the day it is entered.
    CheckInTheFuture,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchProvider => "there is no such provider",
            Self::ProviderIsThere => "that number is taken by another provider",
            Self::NoSuchService => "there is no such service",
            Self::NoSuchLine => "the provider has no line for this service",
            Self::NoSuchLink => "there is no such link",
            Self::LinkIsThere => "that number is taken by another link",
            Self::LinkToItself => "a provider cannot refer to itself",
            Self::NoSuchArea => "there is no such area",
            Self::AreaInUse => "providers still serve this area",
            Self::FieldElsewhere => "this field belongs elsewhere",
            Self::Value(misfit) => return misfit.fmt(f),
            Self::ShelterIsHidden => "a safe place is hidden until the provider says otherwise",
            Self::CheckInTheFuture => "a check cannot be dated after today",
        })
    }
}

impl core::error::Error for Refusal {}

impl From<Misfit> for Refusal {
    fn from(misfit: Misfit) -> Self {
        Self::Value(misfit)
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchField => "the inventory has no such field",
            Self::OtherKind => "the value is of another kind than the field",
            Self::NoSuchChoice => "the list has no such choice",
            Self::TooMany => "more choices than the field takes",
            Self::StandsAlone => "this choice goes with no other",
        })
    }
}
