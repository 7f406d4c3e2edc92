//! Which nodes chance decides, directly or through others: nobody can say beforehand what they hold.

use std::collections::BTreeSet;

use super::model::{Model, ModelId, What};

impl Model {
    /// Paths of the nodes whose value comes from `random()` or `uuid()`, or from a node that does.
    #[must_use]
    pub fn by_chance(&self) -> BTreeSet<&str> {
        let mut left: Vec<ModelId> = self
            .rules
            .iter()
            .filter(|rule| rule.what == What::Calculate)
            .filter(|rule| {
                let calls = rule.expression.calls();
                calls.iter().any(|name| ["random", "uuid"].contains(name))
            })
            .map(|rule| rule.node)
            .collect();
        let mut met = BTreeSet::new();
        while let Some(node) = left.pop() {
            if !met.insert(node) {
                continue;
            }
            for hanging in self.on_value.get(node.index()).into_iter().flatten() {
                if let Some(rule) = self.rules.get(hanging.rule)
                    && matches!(rule.what, What::Calculate | What::Relevant)
                {
                    left.push(rule.node);
                    left.extend(self.inside(rule.node));
                }
            }
        }
        met.into_iter()
            .filter_map(|node| self.node(node))
            .map(|node| node.path.as_str())
            .collect()
    }

    fn inside(&self, node: ModelId) -> Vec<ModelId> {
        let mut all = self
            .node(node)
            .map_or(Vec::new(), |node| node.children.clone());
        let mut at = 0;
        while let Some(child) = all.get(at).copied() {
            all.extend(
                self.node(child)
                    .into_iter()
                    .flat_map(|node| node.children.iter().copied()),
            );
            at += 1;
        }
        all
    }
}
