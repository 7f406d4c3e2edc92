//! The essential services by their printed numbers, and which of them a project counts.

mod active;
mod id;
mod service;

pub use active::{ActiveServices, SwitchRefused};
pub use id::{Sector, ServiceId};
pub use service::{Group, Service, Standing, Urgency};

use crate::tables::rows;

const SERVICES: &str = include_str!("../../../../surveys/taxonomy/services.csv");
const GROUPS: &str = include_str!("../../../../surveys/taxonomy/groups.csv");

/// The list of essential services. There is one, and it is never renumbered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taxonomy {
    services: Vec<Service>,
    groups: Vec<Group>,
}

impl Taxonomy {
    /// The list of `surveys/taxonomy/`, in the order of print.
    pub fn of_the_package() -> Self {
        Self {
            services: rows(SERVICES).iter().filter_map(Service::read).collect(),
            groups: rows(GROUPS).iter().map(Group::read).collect(),
        }
    }

    /// All services that exist; reserved numbers are not among them.
    pub fn services(&self) -> impl Iterator<Item = &Service> {
        self.services
            .iter()
            .filter(|service| service.standing != Standing::Reserved)
    }

    /// The service of that number; none for a reserved one.
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services().find(|service| service.id == id)
    }

    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The services behind one picture.
    pub fn of_group<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Service> {
        self.services().filter(move |service| service.group == code)
    }

    /// The services that must be there by day and night.
    pub fn urgent(&self) -> impl Iterator<Item = &Service> {
        self.services()
            .filter(|service| service.urgency == Urgency::RoundTheClock)
    }
}
