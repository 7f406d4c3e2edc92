//! The fields and choices that rules speak of, by name. The tables are checked against them.

use super::{Choice, FieldId};

mod meanings;

pub(crate) const NAME: FieldId = FieldId::new(1);
pub(crate) const SHORT_NAME: FieldId = FieldId::new(2);
pub(crate) const TYPE: FieldId = FieldId::new(3);
pub(crate) const SECTORS: FieldId = FieldId::new(4);
pub(crate) const TOGETHER_WITH: FieldId = FieldId::new(6);
pub(crate) const PHONE: FieldId = FieldId::new(7);
pub(crate) const POINT: FieldId = FieldId::new(10);
pub(crate) const AREAS: FieldId = FieldId::new(11);
pub(crate) const OUTREACH: FieldId = FieldId::new(12);
pub(crate) const STATUS: FieldId = FieldId::new(20);
pub(crate) const HOURS: FieldId = FieldId::new(21);
pub(crate) const CAPACITY: FieldId = FieldId::new(23);
pub(crate) const REASONS: FieldId = FieldId::new(27);
pub(crate) const COST: FieldId = FieldId::new(30);
pub(crate) const HIDDEN_COSTS: FieldId = FieldId::new(31);
pub(crate) const REQUIREMENTS: FieldId = FieldId::new(32);
pub(crate) const PRIVATE_ROOM: FieldId = FieldId::new(50);
pub(crate) const TRAINED: FieldId = FieldId::new(57);
pub(crate) const LINKS: FieldId = FieldId::new(70);
pub(crate) const AGREEMENT: FieldId = FieldId::new(72);
pub(crate) const MEMBER: FieldId = FieldId::new(78);
pub(crate) const DECIDES: FieldId = FieldId::new(79);
pub(crate) const TEST_ANSWERED: FieldId = FieldId::part(81, 1);

/// The ten checks of the quality minimum, PR-50 to PR-59.
pub(crate) fn quality() -> impl Iterator<Item = FieldId> {
    (50..=59).map(FieldId::new)
}

pub(crate) const YES: Choice = Choice(1);
pub(crate) const NO: Choice = Choice(2);
pub(crate) const NO_HIDDEN_COST: Choice = Choice(4);

pub use meanings::{Agreement, Cost, Met, ProviderType, Requirement, Status, Trained};
