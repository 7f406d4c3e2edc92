//! A pathway: the steps a woman has to take, in their order; at each one of several services will
//! do.

use crate::taxonomy::ServiceId;

/// One step of a pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    any_of: Vec<ServiceId>,
}

/// A sequence of steps; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    first: Step,
    then: Vec<Step>,
}

impl Step {
    /// None when no service is named.
    pub fn any_of(services: impl IntoIterator<Item = ServiceId>) -> Option<Self> {
        let any_of: Vec<ServiceId> = services.into_iter().collect();
        (!any_of.is_empty()).then_some(Self { any_of })
    }

    pub fn services(&self) -> &[ServiceId] {
        &self.any_of
    }
}

impl Pathway {
    pub const fn new(first: Step, then: Vec<Step>) -> Self {
        Self { first, then }
    }

    /// Health care first, within whose 72 hours everything else follows: examination or urgent care
    /// (H4, H3), first contact with the police (J2), a safe place (S4), counselling (S2, S8), a
    /// lawyer or support in court (S7, J9).
    pub fn of_the_package() -> Option<Self> {
        let step = |codes: &[&str]| {
            let services: Option<Vec<ServiceId>> =
                codes.iter().map(|code| ServiceId::parse(code)).collect();
            Step::any_of(services?)
        };
        Some(Self::new(
            step(&["H4", "H3"])?,
            vec![
                step(&["J2"])?,
                step(&["S4"])?,
                step(&["S2", "S8"])?,
                step(&["S7", "J9"])?,
            ],
        ))
    }

    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        core::iter::once(&self.first).chain(&self.then)
    }
}
