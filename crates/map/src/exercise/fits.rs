//! Whether what is entered fits its line.

use std::collections::BTreeSet;

use super::{Asks, EntryId, LARGEST_GROUP, STONES_EACH, Said, Scripts};
use crate::inventory::{Choice, Company, Misfit};

/// More stones than the largest group has.
const MOST_STONES: u8 = STONES_EACH * LARGEST_GROUP;

impl Scripts {
    /// # Errors
    /// Says why it does not fit.
    pub fn fits(&self, id: EntryId, said: &Said) -> Result<(), Misfit> {
        let entry = self.entry(id).ok_or(Misfit::NoSuchField)?;
        let number = match (&entry.asks, said) {
            (Asks::One(list), Said::One(choice)) => self.listed(list, [*choice])?,
            (Asks::Many(list), Said::Many(chosen)) => {
                self.alone_or_not(list, chosen)?;
                self.listed(list, chosen.iter().copied())?
            }
            (Asks::Pairs(first, second), Said::Pairs(pairs)) => {
                self.listed(second, pairs.iter().map(|pair| pair.1))?;
                self.listed(first, pairs.iter().map(|pair| pair.0))?
            }
            (Asks::Stones(list), Said::Stones(stones)) => {
                if stones.values().any(|one| !(1..=MOST_STONES).contains(one)) {
                    return Err(Misfit::TooMany);
                }
                self.listed(list, stones.keys().copied())?
            }
            (Asks::Medians(first, second), Said::Medians(heaps)) => {
                self.listed(second, heaps.keys().map(|pair| pair.1))?;
                self.listed(first, heaps.keys().map(|pair| pair.0))?
            }
            (Asks::Route { whom, time, cost }, Said::Route(steps)) => {
                self.listed(time, steps.iter().map(|step| step.time))?;
                self.listed(cost, steps.iter().map(|step| step.cost))?;
                self.listed(whom, steps.iter().map(|step| step.whom))?
            }
            (Asks::Links, Said::Links(claims)) => {
                if claims.iter().any(|claim| claim.from == claim.to) {
                    return Err(Misfit::NoSuchChoice);
                }
                claims.len()
            }
            _ => return Err(Misfit::OtherKind),
        };
        if number > usize::from(entry.most) {
            return Err(Misfit::TooMany);
        }
        Ok(())
    }

    /// How many, when all are of the list.
    fn listed(
        &self,
        list: &str,
        chosen: impl IntoIterator<Item = Choice>,
    ) -> Result<usize, Misfit> {
        let known = chosen
            .into_iter()
            .map(|one| self.choice(list, one).map(|_| ()));
        let known: Option<Vec<()>> = known.collect();
        known.map(|all| all.len()).ok_or(Misfit::NoSuchChoice)
    }

    fn alone_or_not(&self, list: &str, chosen: &BTreeSet<Choice>) -> Result<(), Misfit> {
        let alone = |one: &Choice| {
            let listed = self.choice(list, *one);
            listed.is_some_and(|listed| listed.company == Company::Alone)
        };
        if chosen.len() > 1 && chosen.iter().any(alone) {
            return Err(Misfit::StandsAlone);
        }
        Ok(())
    }
}
