//! Rules one after another, each after what it looks at.

use std::collections::BTreeSet;

use super::Web;
use crate::definition::Problem;
use crate::engine::model::Rule;

impl Web<'_> {
    /// The rules in an order that respects `after`, the earlier ones of the form first.
    pub(super) fn sort(&self, rules: &[Rule], problems: &mut Vec<Problem>) -> Vec<usize> {
        let mut waiting = vec![0_usize; rules.len()];
        for after in &self.after {
            for rule in after {
                if let Some(count) = waiting.get_mut(*rule) {
                    *count += 1;
                }
            }
        }
        let key = |rule: usize| rules.get(rule).map(|it| (it.node, it.what));
        let mut left: BTreeSet<_> = (0..rules.len()).map(|rule| (key(rule), rule)).collect();
        let free = |waiting: &[usize], rule: usize| waiting.get(rule) == Some(&0);
        let mut ready: BTreeSet<_> = left
            .iter()
            .copied()
            .filter(|(_, rule)| free(&waiting, *rule))
            .collect();
        let mut order = Vec::with_capacity(rules.len());
        while !left.is_empty() {
            let next = match ready.pop_first() {
                Some(next) => next,
                None => {
                    let opened = self.circle(rules, &left, problems);
                    let Some(opened) = opened.or_else(|| left.first().copied()) else {
                        break;
                    };
                    opened
                }
            };
            if !left.remove(&next) {
                continue;
            }
            order.push(next.1);
            for after in self.after.get(next.1).into_iter().flatten() {
                if let Some(count) = waiting.get_mut(*after) {
                    *count = count.saturating_sub(1);
                    let entry = (key(*after), *after);
                    if *count == 0 && left.contains(&entry) {
                        ready.insert(entry);
                    }
                }
            }
        }
        order
    }
}
