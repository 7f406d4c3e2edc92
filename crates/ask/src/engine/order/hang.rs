//! What hangs on what: a rule on the nodes it looks at, and on all that decides what is seen of them.

use super::Web;
use crate::engine::model::{Hanging, ModelId, NodeClass, Rule, What};

impl Web<'_> {
    /// A rule looks at a node.
    pub(super) fn hang(&mut self, node: ModelId, hanging: Hanging, rule: &Rule, rules: &[Rule]) {
        let itself = node == rule.node && rule.what == What::Calculate;
        if itself {
            return;
        }
        if let Some(list) = self.on_value.get_mut(node.index()) {
            list.push(hanging);
        }
        let mut here = Some(node);
        while let Some(at) = here {
            let Some(found) = self.shape.nodes.get(at.index()) else {
                return;
            };
            if found.class == NodeClass::Repeat
                && let Some(list) = self.on_structure.get_mut(at.index())
                && !list.contains(&hanging)
            {
                list.push(hanging);
            }
            // Its own value, its relevance and that of all around it decide what is seen of it.
            for before in self.of_node.get(&at).cloned().unwrap_or_default() {
                let counts = match rules.get(before).map(|rule| rule.what) {
                    Some(What::Relevant | What::Count) => true,
                    Some(What::Calculate | What::Options) => at == node,
                    _ => false,
                };
                if counts && before != hanging.rule {
                    self.precede(before, hanging.rule);
                }
            }
            here = found.parent;
        }
    }

    /// A calculation waits for the relevance of its node and of all around it.
    pub(super) fn own(&mut self, at: usize, rule: &Rule, rules: &[Rule]) {
        if !matches!(rule.what, What::Calculate | What::Options) {
            return;
        }
        let mut here = Some(rule.node);
        while let Some(node) = here {
            for before in self.of_node.get(&node).cloned().unwrap_or_default() {
                let what = rules.get(before).map(|rule| rule.what);
                if matches!(what, Some(What::Relevant | What::Count)) {
                    self.precede(before, at);
                }
            }
            here = self
                .shape
                .nodes
                .get(node.index())
                .and_then(|node| node.parent);
        }
    }

    pub(super) fn precede(&mut self, before: usize, after: usize) {
        if let Some(set) = self.after.get_mut(before) {
            set.insert(after);
        }
    }
}
