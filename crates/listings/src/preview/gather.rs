//! Rows of one provider put together: the same name in the same areas. What an earlier row says stays.

use std::collections::{BTreeMap, BTreeSet};

use waymark_map::{
    AreaId, Cost, Hours, Phone, Position, ProviderType, ServiceId, Status, Text, folded,
};

use super::Standing;
use super::row::Understood;
use crate::problem::{Problem, Problems, What};
use crate::table::Reading;

/// Two points of one provider so far apart, in degrees, are two places: about a kilometre.
const APART: f64 = 0.01;

/// One provider of the list.
pub(super) struct Gathered {
    /// Of its first row.
    pub(super) entry: u64,
    pub(super) lines: Vec<u64>,
    pub(super) name: Text,
    pub(super) areas: BTreeSet<AreaId>,
    pub(super) position: Option<Position>,
    pub(super) services: BTreeMap<ServiceId, Told>,
    pub(super) phone: Option<Phone>,
    pub(super) kind: Option<ProviderType>,
    pub(super) cost: Option<Cost>,
    pub(super) standing: Standing,
}

/// What the list tells of one service of one provider.
pub(super) struct Told {
    pub(super) status: Option<Status>,
    pub(super) hours: Option<Hours>,
}

pub(super) fn gather(
    rows: Vec<Understood>,
    reading: &Reading,
    problems: &mut Problems,
) -> Vec<Gathered> {
    let mut places: BTreeMap<(String, BTreeSet<AreaId>), usize> = BTreeMap::new();
    let mut all: Vec<Gathered> = Vec::new();
    for row in rows {
        let key = (folded(row.name.as_str()), row.areas.clone());
        let at = *places.entry(key).or_insert(all.len());
        match all.get_mut(at) {
            None => all.push(Gathered::of(row)),
            Some(known) => {
                let is_apart = known.is_apart(&row);
                let (line, entry) = (row.line, row.entry);
                known.add(row);
                if is_apart {
                    problems.add(Problem {
                        file: reading.file().to_owned(),
                        line,
                        entry,
                        field: String::new(),
                        cell: String::new(),
                        what: What::TwoPlaces,
                    });
                }
            }
        }
    }
    all
}

impl Gathered {
    fn of(row: Understood) -> Self {
        let mut gathered = Self {
            entry: row.entry,
            lines: Vec::new(),
            name: row.name.clone(),
            areas: row.areas.clone(),
            position: None,
            services: BTreeMap::new(),
            phone: None,
            kind: None,
            cost: None,
            standing: Standing::Listed,
        };
        gathered.add(row);
        gathered
    }

    fn add(&mut self, row: Understood) {
        self.lines.push(row.line);
        self.position = self.position.or(row.position);
        self.phone = self.phone.take().or(row.phone);
        self.kind = self.kind.or(row.kind);
        self.cost = self.cost.or(row.cost);
        if row.standing == Standing::Hidden {
            self.standing = Standing::Hidden;
        }
        for service in row.services {
            let told = self.services.entry(service).or_insert(Told {
                status: None,
                hours: None,
            });
            told.status = told.status.or(row.status);
            told.hours = told.hours.take().or_else(|| row.hours.clone());
        }
    }

    fn is_apart(&self, row: &Understood) -> bool {
        self.position.zip(row.position).is_some_and(|(one, other)| {
            let north = (one.north() - other.north()).abs();
            let east = (one.east() - other.east()).abs();
            north > APART || east > APART
        })
    }
}
