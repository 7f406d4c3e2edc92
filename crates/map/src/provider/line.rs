//! A service line: what one provider says of one service, and whether that still holds.

use super::{Check, Provider, Slot};
use crate::day::{Day, Days};
use crate::hours::Hours;
use crate::inventory::{Choice, Cost, FieldId, Requirement, Status, Value, codes};
use crate::taxonomy::ServiceId;

/// One line of one record.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    provider: &'a Provider,
    service: ServiceId,
}

impl<'a> Line<'a> {
    pub(super) const fn new(provider: &'a Provider, service: ServiceId) -> Self {
        Self { provider, service }
    }

    pub const fn service(self) -> ServiceId {
        self.service
    }

    /// What stands in a field of this line, else in the same field of the provider.
    pub fn value(self, field: FieldId) -> Option<&'a Value> {
        self.provider
            .value(Slot::Service(self.service, field))
            .or_else(|| self.provider.value(Slot::Own(field)))
    }

    pub fn status(self) -> Status {
        self.choice(codes::STATUS)
            .and_then(Status::of)
            .unwrap_or(Status::Unknown)
    }

    /// Fully or partly there, confirmed or not.
    pub fn is_there(self) -> bool {
        matches!(self.status(), Status::Full | Status::Partly)
    }

    pub fn cost(self) -> Option<Cost> {
        self.choice(codes::COST).and_then(Cost::of)
    }

    pub fn requires(self, requirement: Requirement) -> bool {
        self.value(codes::REQUIREMENTS)
            .is_some_and(|value| value.has(requirement.choice()))
    }

    /// Whether it was asked what is required of her.
    pub fn requirements_are_known(self) -> bool {
        self.value(codes::REQUIREMENTS).is_some()
    }

    /// None when they were not asked or not known.
    pub fn hours(self) -> Option<&'a Hours> {
        match self.value(codes::HOURS) {
            Some(Value::Hours(hours)) => Some(hours),
            _ => None,
        }
    }

    /// In units of the service, such as family places.
    pub fn capacity(self) -> Option<u16> {
        match self.value(codes::CAPACITY) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    pub fn check(self) -> Option<Check> {
        self.provider.check_of(self.service)
    }

    /// Verified recently enough to count (K9).
    pub fn is_confirmed(self, on: Day, fresh_for: Days) -> bool {
        self.check().is_some_and(|check| check.holds(on, fresh_for))
    }

    fn choice(self, field: FieldId) -> Option<Choice> {
        self.value(field).and_then(Value::as_one)
    }
}
