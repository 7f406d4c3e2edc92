//! The earliest minute at the last door, from one start after another.

use std::collections::BTreeMap;

use super::week::{End, Week};
use crate::area::AreaId;
use crate::gaps::chain::Found;
use crate::gaps::{Pathway, Step, Travel, Unlisted, Walk, Who, offers};
use crate::hours::Hours;
use crate::publish::PublicDirectory;

/// Numbers of listed providers begin at 1: this one is whoever is not listed.
const SOMEBODY: u32 = 0;

/// The doors of a pathway in one area, step by step.
pub(super) struct Steps<'a> {
    travel: &'a Travel,
    area: &'a AreaId,
    doors: Vec<Vec<Door<'a>>>,
}

struct Door<'a> {
    number: u32,
    home: Option<Walk>,
    hours: Vec<Option<&'a Hours>>,
}

impl<'a> Steps<'a> {
    pub(super) fn of(
        directory: &'a PublicDirectory,
        travel: &'a Travel,
        area: &'a AreaId,
        pathway: &Pathway,
        who: Who,
    ) -> Self {
        let doors = |step: &Step| doors(directory, travel, area, step, who);
        Self {
            travel,
            area,
            doors: pathway.steps().map(doors).collect(),
        }
    }
}

fn doors<'a>(
    directory: &'a PublicDirectory,
    travel: &Travel,
    area: &'a AreaId,
    step: &Step,
    who: Who,
) -> Vec<Door<'a>> {
    let mut hours: BTreeMap<u32, Vec<Option<&'a Hours>>> = BTreeMap::new();
    for service in step.services() {
        for offer in offers::counting(directory, area, *service, who) {
            let known = hours.entry(offer.number()).or_default();
            known.push(offer.line.hours());
        }
    }
    let found = Found::of(directory, travel, area, step, who);
    let listed = hours.into_iter().map(|(number, hours)| Door {
        number,
        home: found.listed.get(&number).copied().flatten(),
        hours,
    });
    // Somewhere in the area, at hours that nobody said.
    let unlisted = (found.unlisted == Unlisted::Somebody).then(|| Door {
        number: SOMEBODY,
        home: travel.anywhere_in(area),
        hours: vec![None],
    });
    listed.chain(unlisted).collect()
}

/// One end, with everything measured once: a start is then a few additions.
pub(super) struct Search<'a> {
    visit: u32,
    weeks: Vec<Week<'a>>,
    /// The minutes from home to each door of the first step, and its week; none where no way is known.
    first: Vec<Option<(u32, usize)>>,
    then: Vec<Vec<Next>>,
    /// When she came out of the doors of the first step at the start before this one, and what came of it.
    before: (Vec<Option<u32>>, Option<u32>),
}

/// A door of a later step: its week, and the minutes from each door of the step before.
struct Next {
    week: usize,
    legs: Vec<Option<u32>>,
}

impl<'a> Search<'a> {
    pub(super) fn of(steps: &'a Steps<'a>, end: End, visit: u32) -> Self {
        let mut known: BTreeMap<&[Option<&Hours>], usize> = BTreeMap::new();
        let mut weeks = Vec::new();
        let mut week = |door: &'a Door<'a>| {
            *known.entry(&door.hours).or_insert_with(|| {
                weeks.push(Week::of(door.hours.clone(), end));
                weeks.len() - 1
            })
        };
        let first = steps.doors.first().into_iter().flatten();
        let first = first.map(|door| Some((end.minutes(door.home?), week(door))));
        let first = first.collect();
        let pairs = steps.doors.iter().zip(steps.doors.iter().skip(1));
        let then = pairs.map(|(before, doors)| {
            let next = |door: &'a Door<'a>| Next {
                week: week(door),
                legs: before
                    .iter()
                    .map(|from| {
                        let leg = steps.travel.leg(steps.area, from.number, door.number);
                        leg.map(|leg| end.minutes(leg))
                    })
                    .collect(),
            };
            doors.iter().map(next).collect()
        });
        let then = then.collect();
        Self {
            visit,
            weeks,
            first,
            then,
            before: (Vec::new(), None),
        }
    }

    /// When she is let in at the last door; none where she never is.
    pub(super) fn last_door(&mut self, start: u32) -> Option<u32> {
        let out = self.out_of_the_first(start);
        // Through a night in which every door is shut, one start is like another.
        if self.before.0 != out {
            self.before = (out.clone(), self.through(out));
        }
        self.before.1
    }

    fn out_of_the_first(&self, start: u32) -> Vec<Option<u32>> {
        let out = self.first.iter().map(|door| {
            let (walk, week) = (*door)?;
            self.out_at(week, start.saturating_add(walk))
        });
        out.collect()
    }

    fn out_at(&self, week: usize, arrival: u32) -> Option<u32> {
        let let_in = self.weeks.get(week)?.lets_in(arrival)?;
        Some(let_in.saturating_add(self.visit))
    }

    /// Arriving earlier is never worse, so the earliest time at each door is all that has to be kept.
    fn through(&self, mut out: Vec<Option<u32>>) -> Option<u32> {
        for doors in &self.then {
            let mut order: Vec<(u32, usize)> = out
                .iter()
                .enumerate()
                .filter_map(|(from, left)| Some(((*left)?, from)))
                .collect();
            order.sort_unstable();
            let next = doors.iter();
            out = next
                .map(|door| self.out_at(door.week, door.arrival(&order)?))
                .collect();
        }
        let last = out.into_iter().flatten().min()?;
        Some(last.saturating_sub(self.visit))
    }
}

impl Next {
    /// The earliest arrival from those who left in this order: who leaves later than another arrives is not looked at.
    fn arrival(&self, order: &[(u32, usize)]) -> Option<u32> {
        let mut best: Option<u32> = None;
        for (left, from) in order {
            if best.is_some_and(|best| best <= *left) {
                break;
            }
            let leg = self.legs.get(*from).copied().flatten();
            let arrival = leg.map(|leg| left.saturating_add(leg));
            best = best.into_iter().chain(arrival).min();
        }
        best
    }
}
