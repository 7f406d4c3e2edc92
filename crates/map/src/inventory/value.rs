//! What may stand in a field. A field that was not asked holds nothing, which is not the same as "no".

use core::fmt;
use std::collections::BTreeSet;

use crate::area::AreaId;
use crate::day::Day;
use crate::hours::Hours;
use crate::phone::Phone;
use crate::provider::ProviderId;
use crate::text::Text;

/// A choice by its number in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choice(pub u8);

/// An entered value. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    Text(Text),
    Phone(Phone),
    One(Choice),
    Many(BTreeSet<Choice>),
    Number(u16),
    Day(Day),
    Areas(BTreeSet<AreaId>),
    Hours(Hours),
    Providers(BTreeSet<ProviderId>),
}

impl Value {
    /// One choice.
    pub const fn one(number: u8) -> Self {
        Self::One(Choice(number))
    }

    /// Several choices.
    pub fn many(numbers: impl IntoIterator<Item = u8>) -> Self {
        Self::Many(numbers.into_iter().map(Choice).collect())
    }

    pub fn areas(areas: impl IntoIterator<Item = AreaId>) -> Self {
        Self::Areas(areas.into_iter().collect())
    }

    pub(crate) const fn as_one(&self) -> Option<Choice> {
        match self {
            Self::One(choice) => Some(*choice),
            _ => None,
        }
    }

    pub(crate) fn has(&self, choice: Choice) -> bool {
        match self {
            Self::One(one) => *one == choice,
            Self::Many(many) => many.contains(&choice),
            _ => false,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(..)")
    }
}
