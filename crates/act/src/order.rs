//! The order of gaps in one area: set by people, one by one; nothing sorts it.

use waymark_map::ServiceId;

/// Services in the order in which people put them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order(Vec<ServiceId>);

impl Order {
    /// Puts a service at a place (0 is first), or moves it there; beyond the end it is last.
    pub fn put(&mut self, service: ServiceId, place: usize) {
        self.remove(service);
        let place = place.min(self.0.len());
        self.0.insert(place, service);
    }

    /// It has no place any more.
    pub fn remove(&mut self, service: ServiceId) {
        self.0.retain(|one| *one != service);
    }

    pub fn services(&self) -> &[ServiceId] {
        &self.0
    }

    /// Its place, or after all that have one.
    pub(crate) fn place(&self, service: ServiceId) -> usize {
        let found = self.0.iter().position(|one| *one == service);
        found.unwrap_or(self.0.len())
    }

    pub(crate) fn has(&self, service: ServiceId) -> bool {
        self.0.contains(&service)
    }
}
