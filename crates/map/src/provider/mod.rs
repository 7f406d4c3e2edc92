//! One provider of services: facts about an organisation. Edits are the only way to change it.

mod check;
mod line;
mod link;
mod place;
mod slot;

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

pub use check::{Agreed, Check, Evidence, Role, Source};
pub use line::Line;
pub use link::{Link, LinkId, OtherSide};
pub use place::{Place, Position, ShelterWord};
pub use slot::Slot;

use crate::area::AreaId;
use crate::inventory::{Choice, FieldId, Status, Value, codes};
use crate::taxonomy::{Sector, ServiceId};
use crate::visibility::Visibility;

/// The number of a provider. Drawn by chance when it is added, so that a gap tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderId(pub u32);

/// A record of the directory. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Provider {
    pub(crate) id: ProviderId,
    pub(crate) values: BTreeMap<Slot, Value>,
    pub(crate) place: Place,
    pub(crate) shelter: ShelterWord,
    pub(crate) visibility: Visibility,
    pub(crate) fields: BTreeMap<FieldId, Visibility>,
    pub(crate) links: BTreeMap<LinkId, Link>,
    pub(crate) checks: BTreeMap<ServiceId, Check>,
}

impl Provider {
    /// A new record: known by area, shown to professionals until the provider has said what may be public.
    pub(crate) const fn new(id: ProviderId) -> Self {
        Self {
            id,
            values: BTreeMap::new(),
            place: Place::AreaOnly,
            shelter: ShelterWord::NotGiven,
            visibility: Visibility::Professionals,
            fields: BTreeMap::new(),
            links: BTreeMap::new(),
            checks: BTreeMap::new(),
        }
    }

    pub const fn id(&self) -> ProviderId {
        self.id
    }

    /// None when the field was not asked.
    pub fn value(&self, slot: Slot) -> Option<&Value> {
        self.values.get(&slot)
    }

    /// The short public name, else the full one.
    pub fn name(&self) -> &str {
        let text = |field| match self.value(Slot::Own(field)) {
            Some(Value::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        text(codes::SHORT_NAME)
            .or_else(|| text(codes::NAME))
            .unwrap_or_default()
    }

    pub const fn place(&self) -> &Place {
        &self.place
    }

    pub const fn visibility(&self) -> Visibility {
        self.visibility
    }

    pub const fn shelter_word(&self) -> ShelterWord {
        self.shelter
    }

    /// The reporting areas it serves; those that a hidden place declares.
    pub fn areas(&self) -> impl Iterator<Item = &AreaId> {
        let areas: Option<&BTreeSet<AreaId>> = match self.value(Slot::Own(codes::AREAS)) {
            Some(Value::Areas(areas)) => Some(areas),
            _ => None,
        };
        areas.into_iter().flatten()
    }

    pub fn serves(&self, area: &AreaId) -> bool {
        self.areas().any(|served| served == area)
    }

    /// Its sectors: those it was said to be of, else those of its lines.
    pub fn sectors(&self) -> BTreeSet<Sector> {
        let said: BTreeSet<Sector> = (1..)
            .map(Choice)
            .zip(Sector::ALL)
            .filter(|(choice, _)| self.own_has(codes::SECTORS, *choice))
            .map(|(_, sector)| sector)
            .collect();
        if said.is_empty() {
            return self.lines().map(|line| line.service().sector()).collect();
        }
        said
    }

    /// Its service lines, in the order of print.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.values.keys().filter_map(|slot| match slot {
            Slot::Service(service, field) if *field == codes::STATUS => {
                Some(Line::new(self, *service))
            }
            _ => None,
        })
    }

    pub fn line(&self, service: ServiceId) -> Option<Line<'_>> {
        self.lines().find(|line| line.service() == service)
    }

    pub fn links(&self) -> impl Iterator<Item = (LinkId, Link)> {
        self.links.iter().map(|(id, link)| (*id, *link))
    }

    /// Whether it has to do with safe accommodation, now or when things are as they should be.
    pub fn is_shelter(&self) -> bool {
        self.line(ServiceId::SAFE_PLACE)
            .is_some_and(|line| line.status() != Status::NotOffered)
    }

    pub(crate) fn check_of(&self, service: ServiceId) -> Option<Check> {
        self.checks.get(&service).copied()
    }

    pub(crate) fn own_choice(&self, field: FieldId) -> Option<Choice> {
        self.value(Slot::Own(field)).and_then(Value::as_one)
    }

    pub(crate) fn own_has(&self, field: FieldId, choice: Choice) -> bool {
        self.value(Slot::Own(field))
            .is_some_and(|value| value.has(choice))
    }

    /// Forgets where it is and shows it to nobody.
    pub(crate) fn hide(&mut self) {
        self.place = Place::Hidden;
        self.visibility = Visibility::Hidden;
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Provider(..)")
    }
}
