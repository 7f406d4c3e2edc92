//! The groups of a released table worked out from its counts, where no file names them; never guessed when two would fit.

use std::collections::BTreeMap;

use waymark_count::additive::margins::Dimension;

use super::TOTAL;
use super::grouping::{Grouping, dimension};
use super::released::Released;

/// Longer searches end with the advice to name the groups.
const MOST_STEPS: u64 = 20_000_000;

/// Counts of one code, one for each crossing with the other dimensions.
type Profile = Vec<u64>;

/// The dimension at a place: its finest categories come last in the file, its groups before them.
pub fn of_dimension(released: &Released, place: usize) -> Result<Dimension, String> {
    let name = released.names.get(place).map_or("", String::as_str);
    let advice = |why: &str| format!("{name}: {why}; give its groups with --hierarchy or --table");
    let codes = released.codes(place);
    let profiles = profiles(released, place, &codes);
    let of = |code: &str| profiles.get(code).cloned().unwrap_or_default();
    if !codes.iter().any(|code| code == TOTAL) {
        return Err(advice("it has no Total"));
    }
    let listed = released.first_codes(place);
    let leaves = finest(&listed, &of(TOTAL), &of)
        .ok_or_else(|| advice("its categories do not add up to its Total"))?;
    let mut groupings = Vec::new();
    let groups = codes
        .iter()
        .filter(|code| *code != TOTAL && !leaves.contains(code));
    for group in groups {
        let candidates: Vec<(&String, Profile)> =
            leaves.iter().map(|leaf| (leaf, of(leaf))).collect();
        let mut search = Search::new(candidates);
        let Some(members) = search.the_only(&of(group)) else {
            return Err(advice(&format!("what {group} adds up is not certain")));
        };
        let members = members.into_iter().map(|leaf| (leaf, group.clone()));
        groupings.push(members.collect::<Grouping>());
    }
    dimension(name, &leaves, &groupings).map_err(|twice| advice(&format!("{twice} stands twice")))
}

fn profiles(released: &Released, place: usize, codes: &[String]) -> BTreeMap<String, Profile> {
    let mut crossings: BTreeMap<Vec<&str>, BTreeMap<&str, u64>> = BTreeMap::new();
    for cell in &released.cells {
        let code = cell.codes.get(place).map_or("", String::as_str);
        let others = cell
            .codes
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place);
        let others = others.map(|(_, code)| code.as_str()).collect();
        crossings
            .entry(others)
            .or_default()
            .insert(code, cell.count);
    }
    let whole = crossings
        .values()
        .filter(|counts| counts.len() == codes.len());
    let whole: Vec<_> = whole.collect();
    codes
        .iter()
        .map(|code| {
            let counts = whole
                .iter()
                .map(|counts| counts.get(code.as_str()).copied());
            (
                code.clone(),
                counts.map(Option::unwrap_or_default).collect(),
            )
        })
        .collect()
}

/// The shortest end of the list that adds up to the total.
fn finest(codes: &[String], total: &Profile, of: &impl Fn(&str) -> Profile) -> Option<Vec<String>> {
    let mut sum: Profile = vec![0; total.len()];
    let mut leaves = Vec::new();
    for code in codes.iter().rev().filter(|code| *code != TOTAL) {
        let own = of(code);
        // A code without anybody adds nothing wherever it stands.
        if sum == *total && own.iter().any(|count| *count > 0) {
            break;
        }
        for (sum, own) in sum.iter_mut().zip(&own) {
            *sum += own;
        }
        leaves.push(code.clone());
    }
    leaves.reverse();
    (sum == *total && !total.is_empty()).then_some(leaves)
}

/// A search for the one set of categories that adds up to a group.
struct Search<'a> {
    candidates: Vec<(&'a String, Profile)>,
    /// What the candidates from a place on add up to.
    rest: Vec<Profile>,
    steps: u64,
    found: Vec<Vec<String>>,
}

impl<'a> Search<'a> {
    fn new(mut candidates: Vec<(&'a String, Profile)>) -> Self {
        candidates.retain(|(_, own)| own.iter().any(|count| *count > 0));
        candidates.sort_by_key(|(_, own)| std::cmp::Reverse(own.iter().sum::<u64>()));
        let width = candidates.first().map_or(0, |(_, own)| own.len());
        let mut rest = vec![vec![0; width]];
        for (_, own) in candidates.iter().rev() {
            let last = rest.last().cloned().unwrap_or_default();
            rest.push(last.iter().zip(own).map(|(sum, own)| sum + own).collect());
        }
        rest.reverse();
        Self {
            candidates,
            rest,
            steps: 0,
            found: Vec::new(),
        }
    }

    fn the_only(&mut self, group: &Profile) -> Option<Vec<String>> {
        self.look(0, group.clone(), &mut Vec::new());
        let only = self.found.len() == 1 && self.steps <= MOST_STEPS;
        self.found.pop().filter(|_| only)
    }

    fn look(&mut self, place: usize, left: Profile, chosen: &mut Vec<String>) {
        self.steps += 1;
        if self.found.len() > 1 || self.steps > MOST_STEPS {
            return;
        }
        if left.iter().all(|count| *count == 0) {
            self.found.push(chosen.clone());
            return;
        }
        let enough = self.rest.get(place).is_some_and(|rest| covers(rest, &left));
        let Some((name, own)) = self.candidates.get(place).filter(|_| enough) else {
            return;
        };
        if covers(&left, own) {
            let (name, less) = ((*name).clone(), minus(&left, own));
            chosen.push(name);
            self.look(place + 1, less, chosen);
            chosen.pop();
        }
        self.look(place + 1, left, chosen);
    }
}

fn covers(larger: &Profile, smaller: &Profile) -> bool {
    larger
        .iter()
        .zip(smaller)
        .all(|(larger, smaller)| larger >= smaller)
}

fn minus(from: &Profile, taken: &Profile) -> Profile {
    from.iter()
        .zip(taken)
        .map(|(from, taken)| from.saturating_sub(*taken))
        .collect()
}
