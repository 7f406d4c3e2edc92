//! A circle among rules: found, named, and where to open it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Web;
use crate::definition::{Place, Problem, Weight};
use crate::engine::model::{ModelId, Rule, What};

impl Web<'_> {
    /// Finds a circle among the rules that are left, names it, and says where to open it.
    pub(super) fn circle(
        &self,
        rules: &[Rule],
        left: &BTreeSet<(Option<(ModelId, What)>, usize)>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Option<(ModelId, What)>, usize)> {
        let remaining: BTreeSet<usize> = left.iter().map(|(_, rule)| *rule).collect();
        let mut before: BTreeMap<usize, usize> = BTreeMap::new();
        for rule in &remaining {
            for after in self.after.get(*rule).into_iter().flatten() {
                if remaining.contains(after) {
                    before.entry(*after).or_insert(*rule);
                }
            }
        }
        // Walking backwards among rules that all wait for another one must come round.
        let mut walk = vec![left.first()?.1];
        let mut met = HashSet::new();
        while let Some(here) = walk.last().copied() {
            if !met.insert(here) {
                break;
            }
            walk.push(*before.get(&here)?);
        }
        let last = walk.last().copied()?;
        let start = walk.iter().position(|rule| *rule == last)?;
        let mut members: Vec<usize> = walk.get(start..walk.len() - 1)?.to_vec();
        members.sort_unstable();
        members.dedup();
        let paths: BTreeSet<&str> = members
            .iter()
            .filter_map(|rule| rules.get(*rule))
            .filter_map(|rule| self.shape.nodes.get(rule.node.index()))
            .map(|node| node.path.as_str())
            .collect();
        let names: Vec<&str> = paths.into_iter().collect();
        problems.push(Problem {
            place: Place::default(),
            code: "circle",
            weight: Weight::Refusal,
            sentence: format!(
                "These refer to each other in a circle, so none can be worked out first: {}.",
                names.join(", ")
            ),
            fix: None,
        });
        left.iter()
            .copied()
            .filter(|(_, rule)| members.contains(rule))
            .min()
    }
}
