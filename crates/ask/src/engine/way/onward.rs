//! Going on: into groups, through instances, past what is not asked.

use super::{Cursor, Step};
use crate::engine::flow::{Flow, Part};
use crate::engine::instance::Instance;
use crate::tree::NodeId;

impl Instance {
    /// The first stop of the form.
    #[must_use]
    pub fn first(&self) -> Option<Cursor> {
        let mut steps = Vec::new();
        let root = self.tree.root()?;
        self.enter(&self.model.flow, 0, root, &mut steps)
            .then_some(Cursor(steps))
    }

    /// The stop after a place.
    #[must_use]
    pub fn next(&self, cursor: &Cursor) -> Option<Cursor> {
        let mut steps = Vec::new();
        let root = self.tree.root()?;
        self.onward(&self.model.flow, root, &cursor.0, &mut steps)
            .then_some(Cursor(steps))
    }

    /// Goes into the list from a place on; whether there is a stop.
    pub(super) fn enter(
        &self,
        list: &[Flow],
        from: usize,
        inside: NodeId,
        steps: &mut Vec<Step>,
    ) -> bool {
        (from..list.len()).any(|at| {
            let Some(flow) = list.get(at) else {
                return false;
            };
            steps.push(Step { at, instance: 0 });
            let found = match flow {
                Flow::Question(question) => self
                    .model
                    .questions
                    .get(*question)
                    .and_then(|asked| self.under(inside, asked.node))
                    .is_some_and(|node| self.is_relevant(node)),
                Flow::Group(part) => self.enter_group(part, inside, steps),
                Flow::Repeat(part) => self.enter_repeat(part, 0, inside, steps),
            };
            if !found {
                steps.pop();
            }
            found
        })
    }

    pub(super) fn enter_group(&self, part: &Part, inside: NodeId, steps: &mut Vec<Step>) -> bool {
        let node = part
            .node
            .map_or(Some(inside), |node| self.under(inside, node));
        node.is_some_and(|node| self.is_relevant(node) && self.enter(&part.inside, 0, node, steps))
    }

    /// Goes into the instances from one on, and at last to whether there is one more.
    pub(super) fn enter_repeat(
        &self,
        part: &Part,
        from: usize,
        inside: NodeId,
        steps: &mut Vec<Step>,
    ) -> bool {
        let Some(repeat) = part.node else {
            return false;
        };
        let mut instance = from;
        while let Some(node) = self.nth(inside, repeat, instance) {
            if let Some(last) = steps.last_mut() {
                last.instance = instance;
            }
            if self.is_relevant(node) && self.enter(&part.inside, 0, node, steps) {
                return true;
            }
            instance += 1;
        }
        if let Some(last) = steps.last_mut() {
            last.instance = instance;
        }
        self.more(part, inside).is_some()
    }

    /// Goes on after a place.
    pub(super) fn onward(
        &self,
        list: &[Flow],
        inside: NodeId,
        after: &[Step],
        steps: &mut Vec<Step>,
    ) -> bool {
        let Some((step, rest)) = after.split_first() else {
            return false;
        };
        if !rest.is_empty()
            && let Some(flow) = list.get(step.at)
        {
            steps.push(*step);
            let found = match flow {
                Flow::Group(part) => part
                    .node
                    .map_or(Some(inside), |node| self.under(inside, node))
                    .is_some_and(|node| self.onward(&part.inside, node, rest, steps)),
                Flow::Repeat(part) => {
                    let node = part
                        .node
                        .and_then(|node| self.nth(inside, node, step.instance));
                    node.is_some_and(|node| self.onward(&part.inside, node, rest, steps))
                        || self.enter_repeat(part, step.instance + 1, inside, steps)
                }
                Flow::Question(_) => false,
            };
            if found {
                return true;
            }
            steps.pop();
        } else if let Some(Flow::Repeat(part)) = list.get(step.at) {
            // At "one more?": instances may have come since.
            let there = part
                .node
                .is_some_and(|node| self.nth(inside, node, step.instance).is_some());
            if there {
                steps.push(*step);
                if self.enter_repeat(part, step.instance, inside, steps) {
                    return true;
                }
                steps.pop();
            }
        }
        self.enter(list, step.at + 1, inside, steps)
    }
}
