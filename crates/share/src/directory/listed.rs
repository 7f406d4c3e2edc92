//! A published directory as plain texts in one language: what every kind of file is written from.

use std::collections::{BTreeMap, BTreeSet};

use waymark_map::{
    Area, AreaId, Audience, Choice, Day, FieldId, Hours, Inventory, Line, Position,
    PublicDirectory, PublicProvider, ServiceId, Slot, Status, Value,
};
use waymark_words::{Locale, listing};

/// Everything that is listed.
pub(super) struct Listed<'a> {
    pub(super) locale: Locale,
    pub(super) audience: Audience,
    pub(super) on: Day,
    pub(super) providers: Vec<Office<'a>>,
    /// Services of providers who are not named, and the areas where nobody named offers them.
    pub(super) unnamed: Vec<(Offered<'a>, Vec<&'a Area>)>,
}

/// One provider.
pub(super) struct Office<'a> {
    pub(super) number: u32,
    pub(super) name: &'a str,
    pub(super) kind: String,
    pub(super) phone: &'a str,
    pub(super) areas: Vec<&'a Area>,
    /// None when its place is not told: known by area, hidden, or not for this audience, and nobody can say which.
    pub(super) position: Option<Position>,
    pub(super) services: Vec<Offered<'a>>,
}

impl Office<'_> {
    /// Whoever is not named, without anything that a name would tell.
    pub(super) fn unnamed(locale: Locale) -> Self {
        Self {
            number: 0,
            name: listing::not_named(locale),
            kind: String::new(),
            phone: "",
            areas: Vec::new(),
            position: None,
            services: Vec::new(),
        }
    }
}

/// One service.
pub(super) struct Offered<'a> {
    pub(super) service: ServiceId,
    pub(super) label: String,
    pub(super) status: Status,
    pub(super) standing: Standing,
    /// The day somebody made sure.
    pub(super) checked: Option<Day>,
    pub(super) hours: Option<&'a Hours>,
    pub(super) cost: String,
    pub(super) requirements: String,
}

/// Whether somebody made sure of it lately enough to rely on it (K9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Confirmed,
    NotConfirmed,
}

impl<'a> Listed<'a> {
    pub(super) fn of(directory: &'a PublicDirectory, locale: Locale) -> Self {
        let look = Look {
            directory,
            inventory: Inventory::standard(),
            locale,
            areas: directory
                .areas()
                .iter()
                .map(|area| (&area.id, area))
                .collect(),
        };
        let providers = directory.providers().iter();
        Self {
            locale,
            audience: directory.audience(),
            on: directory.on(),
            providers: providers.map(|provider| look.office(provider)).collect(),
            unnamed: look.unnamed(),
        }
    }
}

struct Look<'a> {
    directory: &'a PublicDirectory,
    inventory: Inventory,
    locale: Locale,
    areas: BTreeMap<&'a AreaId, &'a Area>,
}

impl<'a> Look<'a> {
    fn office(&self, provider: &'a PublicProvider) -> Office<'a> {
        let own = |field| provider.value(Slot::Own(field));
        let lines = provider.lines().filter(|line| {
            self.directory.active().contains(line.service()) && line.status() != Status::NotOffered
        });
        Office {
            number: provider.number(),
            name: provider.name(),
            kind: self.labels(FieldId::TYPE, own(FieldId::TYPE)),
            phone: match own(FieldId::PHONE) {
                Some(Value::Phone(phone)) => phone.as_str(),
                _ => "",
            },
            areas: self.areas(provider.areas()),
            position: provider.position(),
            services: lines.map(|line| self.offered(line)).collect(),
        }
    }

    fn offered(&self, line: Line<'a>) -> Offered<'a> {
        let is_confirmed = line.is_confirmed(self.directory.on(), self.directory.fresh_for());
        Offered {
            service: line.service(),
            label: self.label(line.service()),
            status: line.status(),
            standing: if is_confirmed {
                Standing::Confirmed
            } else {
                Standing::NotConfirmed
            },
            checked: line.check().map(|check| check.on),
            hours: line.hours(),
            cost: self.labels(FieldId::COST, line.value(FieldId::COST)),
            requirements: self.labels(FieldId::REQUIREMENTS, line.value(FieldId::REQUIREMENTS)),
        }
    }

    fn unnamed(&self) -> Vec<(Offered<'a>, Vec<&'a Area>)> {
        let mut areas: BTreeMap<ServiceId, Vec<&AreaId>> = BTreeMap::new();
        for (area, service) in self.directory.elsewhere() {
            areas.entry(service).or_default().push(area);
        }
        let all = areas.into_iter().map(|(service, areas)| {
            let offered = Offered {
                service,
                label: self.label(service),
                status: Status::Full,
                standing: Standing::Confirmed,
                checked: None,
                hours: None,
                cost: String::new(),
                requirements: String::new(),
            };
            (offered, self.areas(areas.into_iter()))
        });
        all.collect()
    }

    fn areas<'b>(&self, ids: impl Iterator<Item = &'b AreaId>) -> Vec<&'a Area> {
        ids.filter_map(|id| self.areas.get(id).copied()).collect()
    }

    fn label(&self, service: ServiceId) -> String {
        let service = self.directory.taxonomy().service(service);
        let label = service.map(|service| service.label.in_language(self.locale.language()));
        label.unwrap_or_default().to_owned()
    }

    /// The names of what is chosen in a field.
    fn labels(&self, field: FieldId, value: Option<&Value>) -> String {
        let chosen: BTreeSet<Choice> = match value {
            Some(Value::One(choice)) => [*choice].into(),
            Some(Value::Many(choices)) => choices.clone(),
            _ => BTreeSet::new(),
        };
        let Some(field) = self.inventory.field(field) else {
            return String::new();
        };
        let choices = self.inventory.choices(field);
        let chosen = choices.filter(|listed| chosen.contains(&listed.choice));
        let labels = chosen.map(|listed| listed.label.in_language(self.locale.language()));
        labels.collect::<Vec<_>>().join("; ")
    }
}

/// The names of areas in one text.
pub(super) fn names(areas: &[&Area]) -> String {
    let names = areas.iter().map(|area| area.name.as_str());
    names.collect::<Vec<_>>().join("; ")
}

/// The code of a status, for ever the same.
pub(super) const fn status(status: Status) -> &'static str {
    match status {
        Status::Full => "full",
        Status::Partly => "partly",
        Status::NotNow => "not now",
        Status::NotOffered => "not offered",
        Status::Unknown => "unknown",
    }
}
