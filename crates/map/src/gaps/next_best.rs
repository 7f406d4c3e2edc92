//! What would serve most women not yet served: a service more at a provider, a site more in an
//! area, or an hour more.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Matrix, Nearness, Picked, Question, Recipe, Sure, Travel, Who, greedy, sure};
use crate::area::{AreaId, Women};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// Something that could be added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extra {
    /// One service more at a listed provider, for all the areas it serves.
    Service { provider: u32, service: ServiceId },
    /// A site in an area that offers every service which is missing there.
    Site(AreaId),
    /// A line that is there, open day and night.
    RoundTheClock { provider: u32, service: ServiceId },
}

/// One addition, and what it brings when those before it are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub extra: Extra,
    /// Women × services newly served: a woman who gains two services counts twice.
    pub gain: u64,
}

/// The best found, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Best {
    pub chosen: Vec<Chosen>,
    pub covered: u64,
    /// No choice of as many additions brings more.
    pub at_most: u64,
    /// Areas left out because nobody said how many women live there.
    pub without_women: Vec<AreaId>,
    pub recipe: Recipe,
}

/// What counts as not served: for services and sites that nobody is there (a named zero); for hours
/// that an urgent service is there, and surely nobody day and night.
pub fn next_best(directory: &PublicDirectory, who: Who, picks: usize) -> Best {
    let matrix = Matrix::of(directory, who);
    let missing: BTreeSet<(AreaId, ServiceId)> = matrix
        .zeros()
        .map(|(area, service)| (area.clone(), service))
        .collect();
    let nights = closed_at_night(directory, &matrix);
    let mut ground = Ground::of(directory, &missing, &nights);
    let mut extras: Vec<(Extra, BTreeSet<usize>)> = Vec::new();
    for area in matrix.areas() {
        let covers = ground.all(missing.iter().filter(|(at, _)| at == area));
        extras.push((Extra::Site(area.clone()), covers));
    }
    for one in directory.providers() {
        let record = one.record();
        for service in directory.active().iter() {
            let served = |pair: &&(AreaId, ServiceId)| pair.1 == service && record.serves(&pair.0);
            let (provider, line) = (one.number(), record.line(service));
            let counts = line.is_some_and(|line| line.is_there() && directory.confirms(line));
            // A safe place is never put behind a known door: it can only be a site of its own.
            if !counts && service == ServiceId::SAFE_PLACE {
                continue;
            }
            let extra = if counts {
                let covers = ground.at_night(nights.iter().filter(served));
                (Extra::RoundTheClock { provider, service }, covers)
            } else {
                let covers = ground.all(missing.iter().filter(served));
                (Extra::Service { provider, service }, covers)
            };
            extras.push(extra);
        }
    }
    extras.retain(|(_, covers)| !covers.is_empty());
    let (extras, covers): (Vec<Extra>, Vec<BTreeSet<usize>>) = extras.into_iter().unzip();
    let picked = greedy(&ground.weights, &covers, picks);
    ground.best(directory, picked, &extras, picks, who)
}

/// Urgent services that are there and surely not day and night.
fn closed_at_night(directory: &PublicDirectory, matrix: &Matrix) -> BTreeSet<(AreaId, ServiceId)> {
    let urgent: BTreeSet<ServiceId> = directory.taxonomy().urgent().map(|one| one.id).collect();
    let cells = matrix.with(super::Verdict::Present);
    let cells = cells.filter(|(_, service)| urgent.contains(service));
    cells
        .filter(|(area, service)| {
            let question = Question {
                service: *service,
                who: matrix.who(),
                near: Nearness::ServesTheArea,
                at: At::DayAndNight,
            };
            sure(directory, &Travel::unknown(), area, question) == Sure::Gap
        })
        .map(|(area, service)| (area.clone(), service))
        .collect()
}

/// What can be covered: pairs of area and service, by day and at night, each weighing the women of
/// its area.
struct Ground {
    weights: Vec<u64>,
    places: BTreeMap<(AreaId, ServiceId), usize>,
    nights: BTreeMap<(AreaId, ServiceId), usize>,
    without_women: Vec<AreaId>,
}

impl Ground {
    fn of(
        directory: &PublicDirectory,
        missing: &BTreeSet<(AreaId, ServiceId)>,
        nights: &BTreeSet<(AreaId, ServiceId)>,
    ) -> Self {
        let mut ground = Self {
            weights: Vec::new(),
            places: BTreeMap::new(),
            nights: BTreeMap::new(),
            without_women: Vec::new(),
        };
        for area in directory.areas() {
            let Women::Counted { number, .. } = &area.women else {
                ground.without_women.push(area.id.clone());
                continue;
            };
            for pair in missing.iter().filter(|(at, _)| *at == area.id) {
                ground.places.insert(pair.clone(), ground.weights.len());
                ground.weights.push(u64::from(*number));
            }
            for pair in nights.iter().filter(|(at, _)| *at == area.id) {
                ground.nights.insert(pair.clone(), ground.weights.len());
                ground.weights.push(u64::from(*number));
            }
        }
        ground
    }

    fn all<'a>(&self, pairs: impl Iterator<Item = &'a (AreaId, ServiceId)>) -> BTreeSet<usize> {
        pairs
            .filter_map(|pair| self.places.get(pair))
            .copied()
            .collect()
    }

    fn at_night<'a>(
        &self,
        pairs: impl Iterator<Item = &'a (AreaId, ServiceId)>,
    ) -> BTreeSet<usize> {
        pairs
            .filter_map(|pair| self.nights.get(pair))
            .copied()
            .collect()
    }

    fn best(
        &mut self,
        directory: &PublicDirectory,
        picked: Picked,
        extras: &[Extra],
        picks: usize,
        who: Who,
    ) -> Best {
        let chosen = picked.chosen.iter().filter_map(|(at, gain)| {
            let extra = extras.get(*at)?.clone();
            Some(Chosen { extra, gain: *gain })
        });
        Best {
            chosen: chosen.collect(),
            covered: picked.covered,
            at_most: picked.at_most,
            without_women: core::mem::take(&mut self.without_women),
            recipe: Recipe::of(directory, "next-best")
                .with("picks", picks)
                .with("who", format!("{who:?}")),
        }
    }
}
