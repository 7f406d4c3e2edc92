//! Making one edit: all of it, or none with a reason.

use super::{Change, Directory, Edit, Entry, Refusal, Stamp, Switch, What, change};
use crate::area::AreaId;
use crate::inventory::{Misfit, Value, codes};
use crate::provider::{Provider, ProviderId, Slot};

impl Directory {
    /// Makes `edit`. The stamp goes into the change log.
    ///
    /// # Errors
    /// Says why the edit is not made; the directory is then as it was.
    pub fn apply(&mut self, edit: &Edit, stamp: Stamp) -> Result<(), Refusal> {
        let (provider, what) = match edit {
            Edit::SwitchService(service, Switch::On) => {
                let switched = self.active.switch_on(&self.taxonomy, *service);
                return switched.map_err(|_| Refusal::NoSuchService);
            }
            Edit::SwitchService(service, Switch::Off) => {
                self.active.switch_off(*service);
                return Ok(());
            }
            Edit::SetArea(area) => {
                self.areas.insert(area.id.clone(), area.clone());
                return Ok(());
            }
            Edit::RemoveArea(area) => return self.remove_area(area),
            Edit::SetFreshness(days) => {
                self.fresh_for = *days;
                return Ok(());
            }
            Edit::Add(id) => {
                if self.providers.contains_key(id) {
                    return Err(Refusal::ProviderIsThere);
                }
                self.providers.insert(*id, Provider::new(*id));
                (*id, What::Added)
            }
            Edit::Remove(id) => {
                self.remove(*id)?;
                (*id, What::Removed)
            }
            Edit::Change(id, change) => (*id, self.change(*id, change, stamp)?),
        };
        self.log.push(Entry {
            stamp,
            provider,
            what,
        });
        Ok(())
    }

    fn remove_area(&mut self, area: &AreaId) -> Result<(), Refusal> {
        if self.providers().any(|provider| provider.serves(area)) {
            return Err(Refusal::AreaInUse);
        }
        let removed = self.areas.remove(area);
        removed.map(|_| ()).ok_or(Refusal::NoSuchArea)
    }

    /// Takes a provider away, and whatever still names it.
    fn remove(&mut self, gone: ProviderId) -> Result<(), Refusal> {
        self.providers
            .remove(&gone)
            .ok_or(Refusal::NoSuchProvider)?;
        for provider in self.providers.values_mut() {
            change::forget(provider, gone);
        }
        Ok(())
    }

    fn change(&mut self, id: ProviderId, change: &Change, by: Stamp) -> Result<What, Refusal> {
        if !self.providers.contains_key(&id) {
            return Err(Refusal::NoSuchProvider);
        }
        self.check(id, change, by)?;
        let provider = self.providers.get_mut(&id);
        let provider = provider.ok_or(Refusal::NoSuchProvider)?;
        Ok(change::make(provider, change))
    }

    /// Whether a change fits the inventory, the taxonomy and the other records.
    fn check(&self, id: ProviderId, change: &Change, by: Stamp) -> Result<(), Refusal> {
        let provider = self.provider(id).ok_or(Refusal::NoSuchProvider)?;
        match change {
            Change::Set(slot, value) => {
                self.check_slot(provider, *slot)?;
                self.inventory.fits(slot.field(), value)?;
                self.check_names(id, value)
            }
            Change::AddLink(_, to, service) => {
                if self.provider(*to).is_none() {
                    return Err(Refusal::NoSuchProvider);
                }
                if self.taxonomy.service(*service).is_none() {
                    return Err(Refusal::NoSuchService);
                }
                change::fits(provider, change, by)
            }
            Change::FieldVisibility(field, _) => {
                let known = self.inventory.field(*field);
                known.map(|_| ()).ok_or(Misfit::NoSuchField.into())
            }
            _ => change::fits(provider, change, by),
        }
    }

    fn check_slot(&self, provider: &Provider, slot: Slot) -> Result<(), Refusal> {
        let field = self.inventory.field(slot.field());
        if !field.is_some_and(|field| slot.takes(field.of)) {
            return Err(Refusal::FieldElsewhere);
        }
        match slot {
            Slot::Own(_) => Ok(()),
            Slot::Service(service, field) => {
                if self.taxonomy.service(service).is_none() {
                    return Err(Refusal::NoSuchService);
                }
                let has_line = field == codes::STATUS || provider.line(service).is_some();
                has_line.then_some(()).ok_or(Refusal::NoSuchLine)
            }
            Slot::Link(link, _) => {
                let known = provider.links.contains_key(&link);
                known.then_some(()).ok_or(Refusal::NoSuchLink)
            }
        }
    }

    /// Areas and providers that a value names must be there.
    fn check_names(&self, id: ProviderId, value: &Value) -> Result<(), Refusal> {
        match value {
            Value::Areas(areas) if !areas.iter().all(|area| self.areas.contains_key(area)) => {
                Err(Refusal::NoSuchArea)
            }
            Value::Providers(named) if named.contains(&id) => Err(Refusal::LinkToItself),
            Value::Providers(named) => {
                let known = named.iter().all(|one| self.providers.contains_key(one));
                known.then_some(()).ok_or(Refusal::NoSuchProvider)
            }
            _ => Ok(()),
        }
    }
}
